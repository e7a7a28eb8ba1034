package argosy.server.oidc;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Where people of an identity provider sign in.
///
/// @param issuer       as the provider names itself, to the letter; its description lies below
///                     `/.well-known/openid-configuration` (OpenID Connect Discovery 1.0, section 4)
/// @param clientId     the name under which this server is registered there
/// @param clientSecret what it shows there; never printed
/// @param publicUrl    address of this server as browsers see it, without path
public record OidcSettings(URI issuer, String clientId, String clientSecret, URI publicUrl) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    /// Below the public address; to be registered at the provider.
    public static final String CALLBACK = "/api/v1/session/oidc/callback";

    /// What is wrong with these settings, in words; empty when nothing.
    public static List<String> problems(URI issuer, String clientId, String clientSecret, URI publicUrl) {
        List<String> problems = new ArrayList<>();
        if (!safe(issuer)) {
            problems.add("--oidc-issuer: ISSUER: " + issuer + " is no https: address; give the provider's issuer");
        }
        if (clientId.isBlank()) {
            problems.add("--oidc-client: CLIENT: is empty; give the client id registered at the provider");
        }
        if (clientSecret.isBlank()) {
            problems.add("ARGOSY_OIDC_SECRET: SECRET: is not set; put the client secret into the environment");
        }
        if (!safe(publicUrl) || !publicUrl.getPath().replace("/", "").isEmpty()) {
            problems.add("--public-url: URL: " + publicUrl
                    + " is no https: address without path; give the address that browsers show");
        }
        return problems;
    }

    private static boolean safe(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        return address.getHost() != null
                && (scheme.equals("https") || (scheme.equals("http") && LOOPBACK.contains(address.getHost())));
    }

    String callback() {
        return publicUrl.toString().replaceAll("/+$", "") + CALLBACK;
    }

    /// Never shows the secret.
    @Override
    public String toString() {
        return "OidcSettings[" + issuer + ", " + clientId + "]";
    }
}
