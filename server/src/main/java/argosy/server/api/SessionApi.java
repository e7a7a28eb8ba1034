package argosy.server.api;

import argosy.server.access.Identity;
import argosy.server.access.Identity.SignedIn;
import argosy.server.access.Passwords;
import argosy.server.access.Setup;
import argosy.server.http.JsonBody;
import argosy.server.http.Refusal;
import argosy.server.http.Reply;
import argosy.store.Account;
import argosy.store.LoginSession;
import argosy.store.Store;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// First admin, sign-in, sign-out, own password.
final class SessionApi {
    static final int MIN_PASSWORD = 10;
    static final int MAX_PASSWORD = 200;
    static final int MAX_NAME = 80;

    private final Store store;
    private final Identity identity;
    private final Passwords passwords;
    private final Setup setup;
    private final boolean oidc;
    private final boolean secureCookies;

    /// @param oidc true where people may also sign in through an identity provider
    SessionApi(Store store, Identity identity, Passwords passwords, Setup setup, boolean oidc, boolean secureCookies) {
        this.store = store;
        this.identity = identity;
        this.passwords = passwords;
        this.setup = setup;
        this.oidc = oidc;
        this.secureCookies = secureCookies;
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint("GET", "/setup", "setupState", Access.PUBLIC, this::setupState),
                new Endpoint("POST", "/setup", "setUp", Access.PUBLIC, this::setUp),
                new Endpoint("POST", "/session", "signIn", Access.PUBLIC, this::signIn),
                new Endpoint("GET", "/session", "session", Access.SIGNED_IN, this::session),
                new Endpoint("DELETE", "/session", "signOut", Access.SIGNED_IN, this::signOut),
                new Endpoint("PUT", "/session/password", "changePassword", Access.SIGNED_IN, this::changePassword));
    }

    private Reply setupState(Call call) {
        return Reply.ok(Views.object().put("needed", setup.open()).put("oidc", oidc));
    }

    private Reply setUp(Call call) {
        identity.limit("set-up " + call.request().peer());
        JsonBody body = call.body();
        String token = body.secret("token", 1, 200);
        String name = body.text("name", MAX_NAME);
        String password = body.secret("password", MIN_PASSWORD, MAX_PASSWORD);
        body.check();
        Account account = setup.createAdmin(token, name, password);
        store.audit().write(null, name, "ADMIN-CREATED", account.id(), "");
        return signedIn(201, identity.start(account));
    }

    private Reply signIn(Call call) {
        JsonBody body = call.body();
        String name = body.text("name", MAX_NAME);
        String password = body.secret("password", 1, MAX_PASSWORD);
        body.check();
        return signedIn(201, identity.signIn(call.request().peer(), name, password));
    }

    private Reply.Whole signedIn(int status, SignedIn signedIn) {
        LoginSession session = signedIn.session();
        ObjectNode view = view(session.accountId(), session.accountName()).put("csrfToken", session.csrf());
        return Reply.json(status, view).with("Set-Cookie", cookie(signedIn.token()));
    }

    private ObjectNode view(String accountId, String name) {
        ObjectNode view = Views.list("workspaces", store.accounts().membershipsOf(accountId), Views::workspace);
        return view.put("account", accountId).put("name", name);
    }

    /// The session's cookie, for twelve hours.
    String cookie(String token) {
        return cookie(token, 43_200);
    }

    private String cookie(String token, int seconds) {
        return Identity.COOKIE + "=" + token + "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" + seconds
                + (secureCookies ? "; Secure" : "");
    }

    private Reply session(Call call) {
        ObjectNode view = view(call.principal().accountId(), call.principal().name());
        return Reply.ok(view.put("csrfToken", call.principal().csrf()));
    }

    private Reply signOut(Call call) {
        identity.signOut(call.request());
        return Reply.none().with("Set-Cookie", cookie("", 0));
    }

    private Reply changePassword(Call call) {
        if (!call.principal().browser()) {
            throw Refusal.of(403, "KEY", "A key cannot change a password.");
        }
        identity.limit("password " + call.principal().accountId());
        JsonBody body = call.body();
        String old = body.secret("old", 1, MAX_PASSWORD);
        String fresh = body.secret("new", MIN_PASSWORD, MAX_PASSWORD);
        body.check();
        Account account =
                store.accounts().find(call.principal().accountId()).orElseThrow(() -> Refusal.notFound("account"));
        if (!passwords.matches(old, account.passwordHash())) {
            throw Refusal.invalid("/old", "PASSWORD", "is not the present password", "type it again");
        }
        store.accounts().changePassword(account.id(), passwords.hash(fresh));
        store.audit().write(null, account.name(), "PASSWORD-CHANGED", account.id(), "");
        return signedIn(200, identity.start(account));
    }
}
