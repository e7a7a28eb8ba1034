package argosy.server.api;

import argosy.store.Role;
import java.util.Optional;

/// Who may call an operation.
///
/// A role counts in the workspace that the address names, itself or by a scenario or plan; to all others that
/// workspace and everything in it does not exist.
public enum Access {
    PUBLIC,
    SIGNED_IN,
    VIEWER,
    PLANNER,
    ADMIN;

    /// Empty when no role is needed.
    Optional<Role> role() {
        return switch (this) {
            case PUBLIC, SIGNED_IN -> Optional.empty();
            case VIEWER -> Optional.of(Role.VIEWER);
            case PLANNER -> Optional.of(Role.PLANNER);
            case ADMIN -> Optional.of(Role.ADMIN);
        };
    }
}
