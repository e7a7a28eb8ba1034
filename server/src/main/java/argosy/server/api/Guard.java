package argosy.server.api;

import argosy.server.access.Identity;
import argosy.server.access.Principal;
import argosy.server.access.RateLimiter;
import argosy.server.http.HttpRequest;
import argosy.server.http.Refusal;
import argosy.store.Role;
import argosy.store.ScenarioInfo;
import argosy.store.Store;
import argosy.store.StoredPlan;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lets a request through to its handler, or refuses it. The only place that decides who may what.
final class Guard {
    private final Identity identity;
    private final Store store;
    private final RateLimiter calls;

    Guard(Identity identity, Store store, RateLimiter calls) {
        this.identity = identity;
        this.store = store;
        this.calls = calls;
    }

    Call admit(HttpRequest request, Endpoint endpoint, Map<String, String> values) {
        checkOrigin(request);
        Optional<Principal> principal = endpoint.access() == Access.PUBLIC ? Optional.empty() : identity.find(request);
        limit(principal.map(Principal::accountId).orElse("peer " + request.peer()));
        if (endpoint.access() == Access.PUBLIC) {
            return new Call(request, values, null, null, null, null);
        }
        Principal known = principal.orElseThrow(
                () -> Refusal.of(401, "SIGN-IN", "Sign in first.").with("WWW-Authenticate", "Bearer"));
        identity.checkCsrf(request, known);
        StoredPlan plan = plan(values.get("plan"));
        ScenarioInfo scenario = scenario(plan == null ? values.get("scenario") : plan.scenarioId(), known);
        String workspaceId = scenario == null ? values.get("workspace") : scenario.workspaceId();
        if (workspaceId != null) {
            checkRole(
                    endpoint, known, workspaceId, scenario == null ? "workspace" : plan == null ? "scenario" : "plan");
        }
        return new Call(request, values, known, workspaceId, scenario, plan);
    }

    private static void checkRole(Endpoint endpoint, Principal principal, String workspaceId, String what) {
        Role role = principal.roleIn(workspaceId).orElseThrow(() -> Refusal.notFound(what));
        Role needed = endpoint.access()
                .role()
                .orElseThrow(() -> new IllegalStateException(endpoint.operation() + " needs a role."));
        if (!role.covers(needed)) {
            throw Refusal.of(403, "ROLE", "This needs the role " + needed + "; yours is " + role + ".");
        }
    }

    private @Nullable StoredPlan plan(@Nullable String id) {
        return id == null ? null : store.plans().find(id).orElseThrow(() -> Refusal.notFound("plan"));
    }

    private @Nullable ScenarioInfo scenario(@Nullable String id, Principal principal) {
        return id == null
                ? null
                : store.scenarios()
                        .find(id)
                        .filter(found -> principal.roleIn(found.workspaceId()).isPresent())
                        .orElseThrow(() -> Refusal.notFound("scenario"));
    }

    private void limit(String caller) {
        long wait = calls.secondsToWait(caller);
        if (wait > 0) {
            throw Refusal.of(429, "TOO-MANY", "Too many requests; wait " + wait + " s.")
                    .with("Retry-After", String.valueOf(wait));
        }
    }

    /// A change that another site's page makes in a browser is refused whatever its cookies and tokens.
    private static void checkOrigin(HttpRequest request) {
        if (request.safe()) {
            return;
        }
        boolean foreign =
                request.header("sec-fetch-site").filter("cross-site"::equals).isPresent()
                        || request.header("origin")
                                .filter(origin ->
                                        !sameHost(origin, request.header("host").orElse("")))
                                .isPresent();
        if (foreign) {
            throw Refusal.of(403, "ORIGIN", "This request comes from another site.");
        }
    }

    private static boolean sameHost(String origin, String host) {
        try {
            return host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
