package argosy.server;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.server.TestDesk.Actor;
import argosy.server.TestDesk.Answer;
import argosy.server.oidc.OidcSettings;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// Sign-in through an identity provider: OpenID Connect Core 1.0, what must be let in and what must not.
@TestInstance(Lifecycle.PER_CLASS)
class OidcTest {
    private static final String CALLBACK = "api/v1/session/oidc/callback";
    private final StubProvider provider = new StubProvider();
    private final TestDesk desk;
    private final Actor admin;

    OidcTest(@TempDir Path folder) throws Exception {
        desk = new TestDesk(
                folder,
                1_000_000,
                new OidcSettings(
                        provider.issuer(), StubProvider.CLIENT, StubProvider.SECRET, URI.create("http://127.0.0.1")));
        assertThat(desk.nobody().get("/session/oidc").text("code")).isEqualTo("SETUP");
        admin = desk.firstAdmin();
    }

    @AfterAll
    void stop() {
        desk.close();
        provider.close();
    }

    @BeforeEach
    void honest() {
        provider.change(claims -> claims);
    }

    /// A browser that was sent to the provider.
    private record Visit(URI provider, String cookie) {}

    private Visit begin() {
        Answer answer = desk.nobody().get("/session/oidc");
        assertThat(answer.status()).isEqualTo(303);
        String cookie = answer.header("set-cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/api/v1/session/oidc");
        return new Visit(URI.create(answer.header("location").orElseThrow()), cookie.split(";")[0]);
    }

    private Answer comeBack(String query, String cookie) {
        return desk.send(HttpRequest.newBuilder(URI.create(desk.server.address() + CALLBACK + query))
                .header("Cookie", cookie)
                .build());
    }

    private Answer visit() {
        Visit visit = begin();
        String code = provider.agree(visit.provider());
        return comeBack("?code=" + code + "&state=" + provider.asked("state"), visit.cookie());
    }

    private static String where(Answer answer) {
        assertThat(answer.status()).isEqualTo(303);
        return answer.header("location").orElseThrow();
    }

    @Test
    void aNewPersonGetsAnAccountAndAnAdminGivesItARole() {
        Answer first = visit();
        assertThat(where(first)).isEqualTo("/");
        assertThat(first.header("set-cookie").orElseThrow()).contains("argosy_session=", "HttpOnly", "SameSite=Strict");
        Actor leyla = desk.withCookie(first.header("set-cookie").orElseThrow().split(";")[0]);
        Answer session = leyla.get("/session");
        assertThat(session.text("name")).isEqualTo("leyla");
        assertThat(session.json().get("workspaces")).isEmpty();
        String members = "/workspaces/" + desk.workspace(admin) + "/members";
        assertThat(admin.post(members, "{\"name\":\"leyla\",\"role\":\"PLANNER\"}")
                        .status())
                .isEqualTo(201);
        Answer again = visit();
        Actor sameLeyla =
                desk.withCookie(again.header("set-cookie").orElseThrow().split(";")[0]);
        assertThat(sameLeyla.get("/session").text("account")).isEqualTo(session.text("account"));
        assertThat(sameLeyla.get("/session").json().at("/workspaces/0/role").asString())
                .isEqualTo("PLANNER");
        assertThat(desk.nobody()
                        .post("/session", "{\"name\":\"leyla\",\"password\":\" \"}")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aNameElsewhereDoesNotOpenAnAccountHere() {
        provider.change(claims -> claims.subject("u-99").claim("preferred_username", "mira"));
        Actor other = desk.withCookie(visit().header("set-cookie").orElseThrow().split(";")[0]);
        assertThat(other.get("/session").text("name")).isEqualTo("mira 2");
        assertThat(other.get("/session").json().get("workspaces")).isEmpty();
    }

    @Test
    void theRequestCarriesStateNonceAndProofKey() {
        provider.agree(begin().provider());
        assertThat(provider.asked("response_type")).isEqualTo("code");
        assertThat(provider.asked("scope")).contains("openid");
        assertThat(provider.asked("code_challenge_method")).isEqualTo("S256");
        assertThat(List.of(provider.asked("state"), provider.asked("nonce"), provider.asked("code_challenge")))
                .doesNotHaveDuplicates()
                .allMatch(value -> value.length() >= 43);
    }

    @Test
    void tokensThatProveNothingAreRefused() {
        provider.change(claims -> claims.claim("nonce", "another"));
        assertThat(where(visit())).isEqualTo("/?signIn=UNPROVEN");
        provider.change(claims -> claims.audience("another client"));
        assertThat(where(visit())).isEqualTo("/?signIn=UNPROVEN");
        provider.change(claims -> claims.audience(List.of(StubProvider.CLIENT, "another client")));
        assertThat(where(visit())).isEqualTo("/?signIn=UNPROVEN");
        provider.change(claims -> claims.issuer("https://elsewhere.example"));
        assertThat(where(visit())).isEqualTo("/?signIn=UNPROVEN");
        provider.change(claims -> claims.subject(null));
        assertThat(where(visit())).isEqualTo("/?signIn=UNPROVEN");
        provider.change(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(3600))));
        assertThat(where(visit())).isEqualTo("/?signIn=UNPROVEN");
    }

    @Test
    void aVisitIsGoodOnceInTheBrowserThatBeganIt() {
        Visit visit = begin();
        String code = provider.agree(visit.provider());
        String query = "?code=" + code + "&state=" + provider.asked("state");
        assertThat(where(comeBack(query, "argosy_oidc=stolen"))).isEqualTo("/?signIn=EXPIRED");
        assertThat(where(comeBack(query, visit.cookie()))).isEqualTo("/?signIn=EXPIRED");
        assertThat(where(comeBack("?code=x&state=invented", "argosy_oidc=invented")))
                .isEqualTo("/?signIn=EXPIRED");
        assertThat(where(comeBack("?error=access_denied", visit.cookie()))).isEqualTo("/?signIn=REFUSED");
    }

    @Test
    void aWrongCodeIsRefused() {
        Visit visit = begin();
        provider.agree(visit.provider());
        String query = "?code=guessed&state=" + provider.asked("state");
        assertThat(where(comeBack(query, visit.cookie()))).isEqualTo("/?signIn=REFUSED");
    }

    @Test
    void aForgedSignatureIsRefused(@TempDir Path folder) throws Exception {
        try (StubProvider forger = new StubProvider();
                TestDesk other = new TestDesk(
                        folder,
                        1_000_000,
                        new OidcSettings(
                                forger.issuer(),
                                StubProvider.CLIENT,
                                StubProvider.SECRET,
                                URI.create("http://127.0.0.1")))) {
            other.firstAdmin();
            forger.signWithAnotherKey();
            Answer begun = other.nobody().get("/session/oidc");
            String code = forger.agree(URI.create(begun.header("location").orElseThrow()));
            Answer back = other.send(HttpRequest.newBuilder(URI.create(
                            other.server.address() + CALLBACK + "?code=" + code + "&state=" + forger.asked("state")))
                    .header("Cookie", begun.header("set-cookie").orElseThrow().split(";")[0])
                    .build());
            assertThat(where(back)).isEqualTo("/?signIn=UNPROVEN");
        }
    }

    @Test
    void settingsAreRefusedAllAtOnce() {
        assertThat(OidcSettings.problems(
                        URI.create("http://sso.example"), "", "", URI.create("https://desk.example/argosy")))
                .hasSize(4);
        assertThat(OidcSettings.problems(
                        URI.create("https://sso.example/realm"), "c", "s", URI.create("https://desk.example/")))
                .isEmpty();
        assertThat(new OidcSettings(URI.create("https://sso.example"), "c", "hush", URI.create("https://d.example"))
                        .toString())
                .doesNotContain("hush");
    }
}
