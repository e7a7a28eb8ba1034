/// Proof: route pricing by labelling, column generation, enumeration within a gap, set partitioning.
///
/// What it is for: valid lower bounds and proven optima. What it must not know: how good solutions are found.
/// Where to start reading: {@link argosy.search.exact.Master}, {@link argosy.search.exact.Pricer}.
@NullMarked
package argosy.search.exact;

import org.jspecify.annotations.NullMarked;
