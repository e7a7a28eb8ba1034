/// Solutions of the optimiser as plans: movements, times, fuel, booked lines, voyage accounts and totals.
///
/// Knows the model and the trade; must not know how solutions are found. Start reading at [PlanBuilder].
@NullMarked
package argosy.planning.result;

import org.jspecify.annotations.NullMarked;
