package argosy.store;

/// Somebody who signs in.
///
/// @param name         unique over all workspaces
/// @param passwordHash as the hashing library wrote it
public record Account(String id, String name, String passwordHash) {
    /// Never shows the hash.
    @Override
    public String toString() {
        return "Account[" + id + ", " + name + "]";
    }
}
