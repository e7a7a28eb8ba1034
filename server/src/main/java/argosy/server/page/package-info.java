/// The files of the web page, or a plain index where the program was built without it. Knows requests only.
/// Start reading at [Pages].
@NullMarked
package argosy.server.page;

import org.jspecify.annotations.NullMarked;
