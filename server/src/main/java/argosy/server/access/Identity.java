package argosy.server.access;

import argosy.server.http.HttpRequest;
import argosy.server.http.Refusal;
import argosy.store.Account;
import argosy.store.ApiKey;
import argosy.store.LoginSession;
import argosy.store.Membership;
import argosy.store.Role;
import argosy.store.Secrets;
import argosy.store.Store;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds out who is asking, and signs people in and out.
///
/// A browser shows a cookie and, with every change, the CSRF token of its session; a program shows an API key.
public final class Identity {
    public static final String COOKIE = "argosy_session";
    static final Duration SESSION = Duration.ofHours(12);
    private static final String BEARER = "Bearer ";

    private final Store store;
    private final Passwords passwords;
    private final RateLimiter signIns;
    private final InstantSource clock;

    public Identity(Store store, Passwords passwords, InstantSource clock) {
        this.store = store;
        this.passwords = passwords;
        this.clock = clock;
        signIns = new RateLimiter(1.0 / 12, 10, clock);
    }

    /// A new session.
    ///
    /// @param token goes into the browser's cookie and nowhere else
    public record SignedIn(String token, LoginSession session) {
        /// Never shows the token.
        @Override
        public String toString() {
            return "SignedIn[" + session + "]";
        }
    }

    /// Empty when nobody says who he is; refused when what he shows is not valid.
    public Optional<Principal> find(HttpRequest request) {
        Optional<String> authorization = request.header("authorization");
        if (authorization.isPresent()) {
            return Optional.of(byKey(authorization.get()));
        }
        return request.cookie(COOKIE)
                .flatMap(token -> store.accounts().findSession(Secrets.hash(token)))
                .map(this::bySession);
    }

    private Principal byKey(String authorization) {
        if (!authorization.startsWith(BEARER)) {
            throw unknown();
        }
        String key = authorization.substring(BEARER.length()).strip();
        ApiKey found = store.apiKeys().find(Secrets.hash(key)).orElseThrow(Identity::unknown);
        // A key never does more than its owner may today.
        Role owner = rolesOf(found.accountId()).get(found.workspaceId());
        if (owner == null) {
            throw unknown();
        }
        Role role = owner.covers(found.role()) ? found.role() : owner;
        return new Principal(found.accountId(), found.accountName(), Map.of(found.workspaceId(), role), null);
    }

    private static Refusal unknown() {
        return Refusal.of(401, "KEY", "The key is not known or has run out.").with("WWW-Authenticate", "Bearer");
    }

    private Principal bySession(LoginSession session) {
        return new Principal(session.accountId(), session.accountName(), rolesOf(session.accountId()), session.csrf());
    }

    private Map<String, Role> rolesOf(String accountId) {
        return store.accounts().membershipsOf(accountId).stream()
                .collect(Collectors.toMap(member -> member.workspace().id(), Membership::role));
    }

    /// Refuses a change from a browser that does not show its session's token.
    public void checkCsrf(HttpRequest request, Principal principal) {
        String csrf = principal.csrf();
        if (csrf == null || request.safe()) {
            return;
        }
        String shown = request.header("x-csrf-token").orElse("");
        if (!MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), csrf.getBytes(StandardCharsets.UTF_8))) {
            throw Refusal.of(403, "CSRF", "Send the session's csrfToken in the header X-CSRF-Token.");
        }
    }

    /// Refused after too many tries, and without saying whether the name or the password was wrong.
    public SignedIn signIn(String peer, String name, String password) {
        limit("sign-in " + peer + " " + name);
        limit("sign-in " + peer);
        Optional<Account> account = store.accounts().findByName(name).filter(Account::hasPassword);
        boolean right = account.isPresent()
                ? passwords.matches(password, account.get().passwordHash())
                : passwords.matchesNobody(password);
        if (account.isEmpty() || !right) {
            store.audit().write(null, name, "SIGN-IN-FAILED", peer, "");
            throw Refusal.of(401, "SIGN-IN", "Name or password is wrong.");
        }
        store.audit().write(null, name, "SIGNED-IN", peer, "");
        return start(account.get());
    }

    public SignedIn start(Account account) {
        String token = Secrets.newToken();
        LoginSession session = store.accounts()
                .startSession(
                        account,
                        Secrets.hash(token),
                        Secrets.newToken(),
                        clock.instant().plus(SESSION));
        return new SignedIn(token, session);
    }

    public void signOut(HttpRequest request) {
        request.cookie(COOKIE).ifPresent(token -> store.accounts().endSession(Secrets.hash(token)));
    }

    /// Refuses a caller who tries secrets too often.
    public void limit(String caller) {
        long wait = signIns.secondsToWait(caller);
        if (wait > 0) {
            throw Refusal.of(429, "TOO-MANY", "Too many tries; wait " + wait + " s.")
                    .with("Retry-After", String.valueOf(wait));
        }
    }
}
