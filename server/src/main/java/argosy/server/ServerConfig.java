package argosy.server;

import argosy.server.oidc.OidcSettings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How the server is to run.
///
/// @param host          address to listen on; loopback unless told otherwise
/// @param port          0 for any free one
/// @param jdbcUrl       where the data is
/// @param secureCookies true when browsers come by HTTPS, through a proxy
/// @param trustProxy    true when every request comes through a proxy that sets X-Forwarded-For
/// @param scenario      loaded when there is no workspace yet; null for none
/// @param passwordCost  bcrypt's cost; each step doubles the work
/// @param callsPerSecond most calls of one account or address, over time
/// @param version       shown by health and stamped on plans
/// @param oidc          where people of an identity provider sign in; null for passwords only
public record ServerConfig(
        String host,
        int port,
        String jdbcUrl,
        boolean secureCookies,
        boolean trustProxy,
        @Nullable Path scenario,
        int passwordCost,
        double callsPerSecond,
        String version,
        @Nullable OidcSettings oidc) {
    public static final String LOOPBACK = "127.0.0.1";
    public static final int PASSWORD_COST = 12;
    public static final double CALLS_PER_SECOND = 50;
}
