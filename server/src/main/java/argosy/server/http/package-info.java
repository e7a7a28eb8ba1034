/// Requests, replies and refusals as plain values: the port that hides the web server.
///
/// Knows nothing of accounts, scenarios or the web server behind it. Start reading at [HttpRequest] and [Reply].
@NullMarked
package argosy.server.http;

import org.jspecify.annotations.NullMarked;
