package argosy.server;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.server.TestDesk.Actor;
import argosy.server.TestDesk.Answer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
    @Test
    void theTokenOfTheConsoleMakesOneAdminAndNoMore(@TempDir Path folder) {
        try (TestDesk desk = new TestDesk(folder)) {
            assertThat(desk.nobody().get("/setup").json().get("needed").asBoolean())
                    .isTrue();
            String wrong = "{\"token\":\"guess\",\"name\":\"eve\",\"password\":\"long enough pw\"}";
            assertThat(desk.nobody().post("/setup", wrong).status()).isEqualTo(403);
            Actor admin = desk.firstAdmin();
            assertThat(admin.get("/session").json().at("/workspaces/0/role").asString())
                    .isEqualTo("ADMIN");
            String again = "{\"token\":\"%s\",\"name\":\"eve\",\"password\":\"long enough pw\"}"
                    .formatted(desk.server.setupToken().orElseThrow());
            assertThat(desk.nobody().post("/setup", again).status()).isEqualTo(403);
            assertThat(desk.nobody().get("/setup").json().get("needed").asBoolean())
                    .isFalse();
        }
    }

    @Test
    void theCookieIsForTheServerAlone(@TempDir Path folder) {
        try (TestDesk desk = new TestDesk(folder)) {
            desk.firstAdmin();
            Answer answer =
                    desk.nobody().post("/session", "{\"name\":\"mira\",\"password\":\"" + TestDesk.PASSWORD + "\"}");
            assertThat(answer.header("set-cookie").orElseThrow()).contains("HttpOnly", "SameSite=Strict", "Path=/");
            Answer wrong = desk.nobody().post("/session", "{\"name\":\"mira\",\"password\":\"not it\"}");
            Answer nobody = desk.nobody().post("/session", "{\"name\":\"nobody\",\"password\":\"not it\"}");
            assertThat(wrong.status()).isEqualTo(401);
            assertThat(wrong.body()).isEqualTo(nobody.body());
        }
    }

    @Test
    void tooManyTriesAreRefusedForAWhile(@TempDir Path folder) {
        try (TestDesk desk = new TestDesk(folder)) {
            desk.firstAdmin();
            int status = 0;
            for (int i = 0; i < 12; i++) {
                status = desk.nobody()
                        .post("/session", "{\"name\":\"mira\",\"password\":\"guess " + i + "\"}")
                        .status();
            }
            assertThat(status).isEqualTo(429);
        }
    }

    @Test
    void tooManyCallsAreRefusedForAWhile(@TempDir Path folder) {
        try (TestDesk desk = new TestDesk(folder, 2)) {
            Answer answer = desk.nobody().get("/health");
            for (int i = 0; i < 20; i++) {
                answer = desk.nobody().get("/health");
            }
            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.header("retry-after")).isPresent();
        }
    }

    @Test
    void aChangeNeedsTheCsrfTokenAndOurOwnOrigin(@TempDir Path folder) {
        try (TestDesk desk = new TestDesk(folder)) {
            Actor admin = desk.firstAdmin();
            Answer without = admin.withoutCsrf().post("/workspaces", "{\"name\":\"x\"}");
            assertThat(without.status()).isEqualTo(403);
            assertThat(without.text("code")).isEqualTo("CSRF");
            HttpRequest foreign = HttpRequest.newBuilder(URI.create(desk.server.address() + "api/v1/session"))
                    .header("Origin", "https://elsewhere.example")
                    .POST(BodyPublishers.ofString("{\"name\":\"mira\",\"password\":\"x\"}"))
                    .build();
            assertThat(desk.send(foreign).text("code")).isEqualTo("ORIGIN");
        }
    }

    @Test
    void aKeyDoesWhatItsRoleAllowsUntilItIsRevoked(@TempDir Path folder) {
        try (TestDesk desk = new TestDesk(folder)) {
            Actor admin = desk.firstAdmin();
            String keys = "/workspaces/" + desk.workspace(admin) + "/keys";
            Answer made = admin.post(keys, "{\"name\":\"export\",\"role\":\"VIEWER\",\"days\":30}");
            Actor program = desk.withKey(made.text("secret"));
            String scenario = desk.scenario(program);
            assertThat(program.get("/scenarios/" + scenario).status()).isEqualTo(200);
            assertThat(program.call("DELETE", "/scenarios/" + scenario, null, "\"r1\"")
                            .status())
                    .isEqualTo(403);
            assertThat(program.get(keys).status()).isEqualTo(403);
            assertThat(admin.get(keys).body()).doesNotContain(made.text("secret"));
            assertThat(admin.call("DELETE", keys + "/" + made.text("id"), null, null)
                            .status())
                    .isEqualTo(204);
            assertThat(program.get("/scenarios/" + scenario).status()).isEqualTo(401);
        }
    }

    @Test
    void aPasswordChangeEndsOtherSessions(@TempDir Path folder) {
        try (TestDesk desk = new TestDesk(folder)) {
            Actor admin = desk.firstAdmin();
            Actor elsewhere = desk.signIn("mira");
            String change = "{\"old\":\"%s\",\"new\":\"another long one\"}".formatted(TestDesk.PASSWORD);
            assertThat(admin.put("/session/password", change).status()).isEqualTo(200);
            assertThat(elsewhere.get("/session").status()).isEqualTo(401);
        }
    }

    @Test
    void aWorkspaceKeepsAnAdmin(@TempDir Path folder) {
        try (TestDesk desk = new TestDesk(folder)) {
            Actor admin = desk.firstAdmin();
            String members = "/workspaces/" + desk.workspace(admin) + "/members";
            String self = admin.get("/session").text("account");
            assertThat(admin.put(members + "/" + self, "{\"role\":\"VIEWER\"}").status())
                    .isEqualTo(409);
            assertThat(admin.call("DELETE", members + "/" + self, null, null).status())
                    .isEqualTo(409);
            assertThat(admin.post(members, "{\"name\":\"mira\",\"role\":\"VIEWER\"}")
                            .status())
                    .isEqualTo(409);
        }
    }
}
