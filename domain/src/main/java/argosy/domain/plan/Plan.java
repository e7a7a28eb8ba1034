package argosy.domain.plan;

import argosy.domain.Scenario;
import java.util.List;

/// Who carries what, when, which way, what it earns, what stays behind and why, and how good that is.
///
/// @param scenario      as planned, disruptions listed in it applied or not as they say
/// @param notes         assumptions and warnings a reader must know
public record Plan(
        PlanStamp stamp,
        Scenario scenario,
        Proof proof,
        List<VesselPlan> vessels,
        List<LeftOut> leftOut,
        PlanTotals totals,
        List<String> notes) {
    public Plan {
        vessels = List.copyOf(vessels);
        leftOut = List.copyOf(leftOut);
        notes = List.copyOf(notes);
    }
}
