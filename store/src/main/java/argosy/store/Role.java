package argosy.store;

/// What an account may do in a workspace; each may all that those before it may.
public enum Role {
    /// Looks.
    VIEWER,
    /// Changes scenarios and starts plans.
    PLANNER,
    /// Manages members and keys, reads the audit log.
    ADMIN;

    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }
}
