/// Fast arithmetic over a problem: compiled tables, immutable tours, insertion in O(1) per pair of positions.
///
/// What it is for: everything the heuristic and the exact method evaluate millions of times.
/// What it must not know: search strategy, solvers, clocks, randomness.
/// Where to start reading: {@link argosy.search.kernel.Kernel}, {@link argosy.search.kernel.Tour}.
@NullMarked
package argosy.search.kernel;

import org.jspecify.annotations.NullMarked;
