/// Judges plans by the scenario's rules, recomputing every time, tonne and dollar in simple code of its own.
///
/// Knows plans and scenarios only. It must not know how plans are made: no optimiser, no model, no pricer, no waters.
/// Start reading at [PlanChecker].
@NullMarked
package argosy.planning.check;

import org.jspecify.annotations.NullMarked;
