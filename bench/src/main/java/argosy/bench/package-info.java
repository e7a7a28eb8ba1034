/// Measurements: public instances side by side with other solvers, and JMH tasks for kernels.
///
/// What it must not do: ship. Nothing in the product depends on this module or on the solvers it measures.
/// Where to start reading: {@link argosy.bench.PeersTask}.
@NullMarked
package argosy.bench;

import org.jspecify.annotations.NullMarked;
