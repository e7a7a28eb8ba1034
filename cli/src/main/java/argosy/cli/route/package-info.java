/// The `route` command's parts: what the user asks, the answer, and how it is shown or written.
///
/// Knows files and text forms of a route; must not find routes itself. Start at [RouteQuestion] and [RouteAnswer].
@NullMarked
package argosy.cli.route;

import org.jspecify.annotations.NullMarked;
