package argosy.domain.plan;

import argosy.domain.CargoId;
import argosy.domain.VesselId;

/// A voyage estimate, or why there is none.
public sealed interface EstimateOutcome {
    /// She can.
    record Possible(VoyageEstimate estimate) implements EstimateOutcome {}

    /// She cannot.
    ///
    /// @param rule        stable code of the binding rule, such as `LAYCAN`, `DRAUGHT`, `SEASON`, `PERMIT`,
    /// `QUANTITY`
    /// @param explanation which rule, where, by how much, until when
    record Impossible(VesselId vessel, CargoId cargo, String rule, String explanation) implements EstimateOutcome {}
}
