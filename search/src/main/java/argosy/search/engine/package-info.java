/// Puts the methods together: search islands, proof, route pool, one incumbent.
///
/// What it is for: the one public implementation of {@link argosy.search.Optimiser}. Clocks and threads live only here.
/// What it must not know: solver libraries (they come through the ports), vessels of steel.
/// Where to start reading: {@link argosy.search.engine.FleetOptimiser}.
@NullMarked
package argosy.search.engine;

import org.jspecify.annotations.NullMarked;
