/// The planning desk over HTTP: wiring, start and stop.
///
/// Start reading at [ArgosyServer]; the port that hides the web server is `http`, the doors are in `api`.
@NullMarked
package argosy.server;

import org.jspecify.annotations.NullMarked;
