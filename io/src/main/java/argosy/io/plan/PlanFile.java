package argosy.io.plan;

import argosy.domain.Problem;
import argosy.domain.plan.Plan;

/// What reading a plan file came to.
public sealed interface PlanFile {
    /// A plan.
    record Read(Plan plan) implements PlanFile {}

    /// Not a plan file, or a damaged one.
    record Unreadable(Problem problem) implements PlanFile {}
}
