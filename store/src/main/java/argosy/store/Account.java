package argosy.store;

/// Somebody who signs in.
///
/// @param name         unique over all workspaces
/// @param passwordHash as the hashing library wrote it; empty for somebody who signs in elsewhere
public record Account(String id, String name, String passwordHash) {
    public boolean hasPassword() {
        return !passwordHash.isEmpty();
    }

    /// Never shows the hash.
    @Override
    public String toString() {
        return "Account[" + id + ", " + name + "]";
    }
}
