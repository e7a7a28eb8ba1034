package argosy.store;

import java.time.Instant;

/// A signed-in browser. The token itself is known to the browser only.
///
/// @param csrf what the page must send with every change
public record LoginSession(String accountId, String accountName, String csrf, Instant expires) {
    /// Never shows the CSRF token.
    @Override
    public String toString() {
        return "LoginSession[" + accountId + ", " + expires + "]";
    }
}
