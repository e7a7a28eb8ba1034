/// Turns a scenario into whole numbers and back: plans, estimates, disruptions, explanations.
///
/// Knows domain, waters, economics and search; no file, no clock, no terminal, no solver library.
/// Start reading at [Planner], then `model.ProblemBuilder`, `result.PlanBuilder` and `check.PlanChecker`.
@NullMarked
package argosy.planning;

import org.jspecify.annotations.NullMarked;
