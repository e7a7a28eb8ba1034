package argosy.server.api;

import argosy.server.access.Passwords;
import argosy.server.http.JsonBody;
import argosy.server.http.Refusal;
import argosy.server.http.Reply;
import argosy.store.Account;
import argosy.store.ApiKey;
import argosy.store.Membership;
import argosy.store.Role;
import argosy.store.Secrets;
import argosy.store.Store;
import argosy.store.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Workspaces, their members, keys and audit log.
final class WorkspaceApi {
    private static final int MOST_AUDIT = 1_000;

    private final Store store;
    private final Passwords passwords;
    private final InstantSource clock;

    WorkspaceApi(Store store, Passwords passwords, InstantSource clock) {
        this.store = store;
        this.passwords = passwords;
        this.clock = clock;
    }

    List<Endpoint> endpoints() {
        String members = "/workspaces/{workspace}/members";
        String keys = "/workspaces/{workspace}/keys";
        return List.of(
                new Endpoint("GET", "/workspaces", "listWorkspaces", Access.SIGNED_IN, this::workspaces),
                new Endpoint("POST", "/workspaces", "createWorkspace", Access.SIGNED_IN, this::createWorkspace),
                new Endpoint("GET", members, "listMembers", Access.ADMIN, this::members),
                new Endpoint("POST", members, "addMember", Access.ADMIN, this::addMember),
                new Endpoint("PUT", members + "/{member}", "changeMember", Access.ADMIN, this::changeMember),
                new Endpoint("DELETE", members + "/{member}", "removeMember", Access.ADMIN, this::removeMember),
                new Endpoint("GET", keys, "listKeys", Access.ADMIN, this::keys),
                new Endpoint("POST", keys, "createKey", Access.ADMIN, this::createKey),
                new Endpoint("DELETE", keys + "/{key}", "revokeKey", Access.ADMIN, this::revokeKey),
                new Endpoint("GET", "/workspaces/{workspace}/audit", "listAudit", Access.ADMIN, this::audit));
    }

    private Reply workspaces(Call call) {
        List<Membership> mine = store.accounts().membershipsOf(call.principal().accountId()).stream()
                .filter(member ->
                        call.principal().roleIn(member.workspace().id()).isPresent())
                .toList();
        return Reply.ok(Views.list("workspaces", mine, Views::workspace));
    }

    /// Only who is admin somewhere may open another room, and only in person.
    private Reply createWorkspace(Call call) {
        if (!call.principal().browser() || !call.principal().roles().containsValue(Role.ADMIN)) {
            throw Refusal.of(403, "ROLE", "Only an admin who is signed in can make a workspace.");
        }
        JsonBody body = call.body();
        String name = body.text("name", SessionApi.MAX_NAME);
        body.check();
        Workspace made = store.accounts().createWorkspace(name, call.principal().accountId());
        log(call, made.id(), "WORKSPACE-CREATED", made.id(), name);
        return Reply.json(
                201, Views.workspace(memberOf(made.id(), call.principal().accountId())));
    }

    private Reply members(Call call) {
        return Reply.ok(Views.list("members", store.accounts().membersOf(call.workspaceId()), Views::member));
    }

    /// A new account needs a password; one that exists already keeps its own and must not be given one.
    private Reply addMember(Call call) {
        JsonBody body = call.body();
        String name = body.text("name", SessionApi.MAX_NAME);
        Role role = body.findChoice("role", Role.class).orElse(Role.VIEWER);
        Optional<String> password = body.findSecret("password", SessionApi.MIN_PASSWORD, SessionApi.MAX_PASSWORD);
        body.check();
        String id = password.isPresent() ? create(call, name, role, password.get()) : invite(call, name, role);
        log(call, call.workspaceId(), "MEMBER-ADDED", name, role.name());
        return Reply.json(201, Views.member(memberOf(call.workspaceId(), id)));
    }

    private String create(Call call, String name, Role role, String password) {
        return store.accounts()
                .create(name, passwords.hash(password), call.workspaceId(), role)
                .map(Account::id)
                .orElseThrow(() -> Refusal.of(409, "TAKEN", "That name is taken; choose another."));
    }

    private String invite(Call call, String name, Role role) {
        Account account = store.accounts()
                .findByName(name)
                .orElseThrow(() -> Refusal.invalid("/password", "MISSING", "is missing", "a new account needs one"));
        if (store.accounts().membersOf(call.workspaceId()).stream()
                .anyMatch(member -> member.accountId().equals(account.id()))) {
            throw Refusal.of(409, "MEMBER", "That account is a member already.");
        }
        store.accounts().grant(account.id(), call.workspaceId(), role);
        return account.id();
    }

    private Reply changeMember(Call call) {
        Membership member = memberOf(call.workspaceId(), call.value("member"));
        JsonBody body = call.body();
        Optional<Role> role = body.findChoice("role", Role.class);
        if (role.isEmpty()) {
            body.fault("role", "MISSING", "is missing", "one of VIEWER, PLANNER, ADMIN");
        }
        body.check();
        Role fresh = role.orElseThrow();
        checkAnAdminIsLeft(call.workspaceId(), member, fresh);
        store.accounts().grant(member.accountId(), call.workspaceId(), fresh);
        log(call, call.workspaceId(), "ROLE-CHANGED", member.accountName(), fresh.name());
        return Reply.ok(Views.member(memberOf(call.workspaceId(), member.accountId())));
    }

    private Reply removeMember(Call call) {
        Membership member = memberOf(call.workspaceId(), call.value("member"));
        checkAnAdminIsLeft(call.workspaceId(), member, Role.VIEWER);
        store.accounts().revoke(member.accountId(), call.workspaceId());
        log(call, call.workspaceId(), "MEMBER-REMOVED", member.accountName(), "");
        return Reply.none();
    }

    private void checkAnAdminIsLeft(String workspaceId, Membership changed, Role fresh) {
        boolean other = store.accounts().membersOf(workspaceId).stream()
                .anyMatch(member ->
                        member.role() == Role.ADMIN && !member.accountId().equals(changed.accountId()));
        if (!other && fresh != Role.ADMIN) {
            throw Refusal.of(409, "LAST-ADMIN", "A workspace needs an admin.");
        }
    }

    private Membership memberOf(String workspaceId, String accountId) {
        return store.accounts().membersOf(workspaceId).stream()
                .filter(member -> member.accountId().equals(accountId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("member"));
    }

    private Reply keys(Call call) {
        return Reply.ok(Views.list("keys", store.apiKeys().of(call.workspaceId()), Views::key));
    }

    private Reply createKey(Call call) {
        JsonBody body = call.body();
        String name = body.text("name", SessionApi.MAX_NAME);
        Role role = body.findChoice("role", Role.class).orElse(Role.VIEWER);
        Optional<Long> days = body.findWhole("days", 1, 3650);
        body.check();
        String secret = "argosy_" + Secrets.newToken();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant expires = days.map(count -> now.plus(Duration.ofDays(count))).orElse(null);
        ApiKey key = new ApiKey(
                Secrets.newId(),
                call.workspaceId(),
                call.principal().accountId(),
                call.principal().name(),
                role,
                name,
                now,
                expires);
        store.apiKeys().create(key, Secrets.hash(secret));
        log(call, call.workspaceId(), "KEY-CREATED", key.id(), name + ", " + role);
        return Reply.json(201, Views.key(key).put("secret", secret));
    }

    private Reply revokeKey(Call call) {
        if (!store.apiKeys().revoke(call.workspaceId(), call.value("key"))) {
            throw Refusal.notFound("key");
        }
        log(call, call.workspaceId(), "KEY-REVOKED", call.value("key"), "");
        return Reply.none();
    }

    private Reply audit(Call call) {
        int limit = call.parameter("limit", 100, 1, MOST_AUDIT);
        return Reply.ok(Views.list("entries", store.audit().of(call.workspaceId(), limit), Views::audit));
    }

    private void log(Call call, String workspaceId, String action, String subject, String detail) {
        store.audit().write(workspaceId, call.principal().name(), action, subject, detail);
    }
}
