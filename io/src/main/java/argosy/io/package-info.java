/// Files in and out: catalogues, scenarios, plans and reports, each in a package of its own.
///
/// Knows formats, not the trade. Start reading at [argosy.io.scenario] and [argosy.io.catalogue].
@NullMarked
package argosy.io;

import org.jspecify.annotations.NullMarked;
