/// A route as it will be sailed: speeds, quantities and berths chosen, every time fixed.
///
/// Knows the model; must not know how routes are found. Start reading at [RouteTimer], then [FleetTimer].
@NullMarked
package argosy.planning.refine;

import org.jspecify.annotations.NullMarked;
