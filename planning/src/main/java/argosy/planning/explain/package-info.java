/// Why cargoes stay behind: each vessel's own reason, and the cheapest way to carry them after all.
///
/// Knows the model and the optimiser's door; must not know how plans are written or printed.
/// Start reading at [LeftOutExplainer].
@NullMarked
package argosy.planning.explain;

import org.jspecify.annotations.NullMarked;
