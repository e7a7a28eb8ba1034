/// Who is asking, and whether too often: sign-in, sessions, API keys, rate limits.
///
/// Knows requests and the store; knows no route. Start reading at [Identity] and [Principal].
@NullMarked
package argosy.server.access;

import org.jspecify.annotations.NullMarked;
