package argosy.server.access;

import argosy.store.Role;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Somebody who proved who he is.
///
/// @param roles role by workspace id; with an API key only the key's workspace
/// @param csrf  what a browser must send with changes; null for an API key
public record Principal(
        String accountId,
        String name,
        Map<String, Role> roles,
        @Nullable String csrf) {
    public Principal {
        roles = Map.copyOf(roles);
    }

    public Optional<Role> roleIn(String workspaceId) {
        return Optional.ofNullable(roles.get(workspaceId));
    }

    public boolean browser() {
        return csrf != null;
    }

    /// Never shows the CSRF token.
    @Override
    public String toString() {
        return "Principal[" + accountId + ", " + name + "]";
    }
}
