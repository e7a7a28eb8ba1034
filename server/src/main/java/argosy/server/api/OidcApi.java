package argosy.server.api;

import argosy.server.access.Identity;
import argosy.server.access.RateLimiter;
import argosy.server.http.Refusal;
import argosy.server.http.Reply;
import argosy.server.oidc.OidcException;
import argosy.server.oidc.OidcSignIn;
import argosy.server.oidc.Person;
import argosy.store.Account;
import argosy.store.Store;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Sign-in through an identity provider: out to it, and back.
///
/// The first time a person comes an account without any workspace is made; an admin gives it a role by its name. Nobody
/// takes over an account with a password by being called the same elsewhere.
final class OidcApi {
    static final String COOKIE = "argosy_oidc";
    private static final Logger LOG = System.getLogger("argosy.server");

    private final Store store;
    private final Identity identity;
    private final @Nullable OidcSignIn signIn;
    private final Function<String, String> sessionCookie;
    private final boolean secureCookies;
    /// So that nobody pushes the sign-ins of others out of memory.
    private final RateLimiter visits;

    /// @param signIn        null where no provider is configured
    /// @param sessionCookie the session's cookie for its token
    OidcApi(
            Store store,
            Identity identity,
            @Nullable OidcSignIn signIn,
            Function<String, String> sessionCookie,
            boolean secureCookies,
            InstantSource clock) {
        this.store = store;
        this.identity = identity;
        this.signIn = signIn;
        this.sessionCookie = sessionCookie;
        this.secureCookies = secureCookies;
        visits = new RateLimiter(1, 60, clock);
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint("GET", "/session/oidc", "beginOidc", Access.PUBLIC, this::begin),
                new Endpoint("GET", "/session/oidc/callback", "endOidc", Access.PUBLIC, this::end));
    }

    private OidcSignIn provider() {
        if (signIn == null) {
            throw Refusal.of(409, "NO-PROVIDER", "No identity provider is set up; sign in by name and password.");
        }
        return signIn;
    }

    private Reply begin(Call call) {
        OidcSignIn provider = provider();
        if (store.accounts().none()) {
            throw Refusal.of(409, "SETUP", "Make the first admin first, with the token from the console.");
        }
        if (visits.secondsToWait(call.request().peer()) > 0) {
            throw Refusal.of(429, "TOO-MANY", "Too many sign-ins; wait a second.")
                    .with("Retry-After", "1");
        }
        try {
            OidcSignIn.Begun begun = provider.begin();
            return redirect(begun.address()).with("Set-Cookie", cookie(begun.state(), 600));
        } catch (OidcException e) {
            return failed(e, "");
        }
    }

    private Reply end(Call call) {
        OidcSignIn provider = provider();
        String state = call.request().parameter("state").orElse("");
        String code = call.request().parameter("code").orElse("");
        if (code.isEmpty()) {
            return redirect("/?signIn=REFUSED").with("Set-Cookie", cookie("", 0));
        }
        try {
            Person person = provider.end(state, call.request().cookie(COOKIE).orElse(""), code);
            Account account =
                    store.accounts().findOrCreateExternal(person.issuer().toString(), person.subject(), person.name());
            store.audit()
                    .write(null, account.name(), "SIGNED-IN", call.request().peer(), "OIDC");
            return redirect("/")
                    .with(
                            "Set-Cookie",
                            sessionCookie.apply(identity.start(account).token()));
        } catch (OidcException e) {
            return failed(e, call.request().peer());
        }
    }

    /// The page says it in the reader's language; the log says it to the admin.
    private Reply failed(OidcException fault, String peer) {
        LOG.log(Level.WARNING, "sign-in by the identity provider failed: " + fault.getMessage());
        store.audit().write(null, "?", "SIGN-IN-FAILED", peer, "OIDC " + fault.reason());
        return redirect("/?signIn=" + fault.reason());
    }

    private static Reply.Whole redirect(String address) {
        return new Reply.Whole(303, Map.of("Location", address, "Cache-Control", "no-store"), null);
    }

    /// Lax: it must come back with a visit that starts at the provider.
    private String cookie(String state, int seconds) {
        return COOKIE + "=" + state + "; Path=/api/v1/session/oidc; HttpOnly; SameSite=Lax; Max-Age=" + seconds
                + (secureCookies ? "; Secure" : "");
    }
}
