/// Draws the outline of land, lakes and rivers that the report's map shows.
///
/// For eyes only: nothing is routed on it. Run by hand, its result is committed. Start reading at [OutlineBuilder].
@NullMarked
package argosy.netbuild.outline;

import org.jspecify.annotations.NullMarked;
