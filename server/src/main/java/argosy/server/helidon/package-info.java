/// The only package that knows the web server (Helidon SE). Start reading at [HelidonListener].
@NullMarked
package argosy.server.helidon;

import org.jspecify.annotations.NullMarked;
