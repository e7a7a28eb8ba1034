/// Sign-in by somebody else's account: OpenID Connect, authorization code flow with PKCE.
///
/// Knows the identity provider and nothing of accounts, roles or pages. Start reading at [OidcSignIn].
@NullMarked
package argosy.server.oidc;

import org.jspecify.annotations.NullMarked;
