package argosy.server.oidc;

import java.net.URI;

/// Somebody the provider vouches for.
///
/// @param subject never changes and is never given to another; with the issuer it is the identity
/// @param name    what the person is called there; may change, proves nothing
public record Person(URI issuer, String subject, String name) {}
