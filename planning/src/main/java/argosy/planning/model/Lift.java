package argosy.planning.model;

import argosy.domain.Route;
import argosy.domain.plan.Intake;

/// Whether a vessel can carry a cargo at all, and how much of it.
public sealed interface Lift {
    /// She can, as far as size, permits, water and tanks go; dates are another matter.
    ///
    /// @param tonnes what she loads, between the cargo's least and most
    /// @param laden  her way with it
    record Can(double tonnes, Intake intake, Route laden) implements Lift {
        /// The same in the optimiser's unit.
        public long kilograms() {
            return Math.round(tonnes * 1000);
        }
    }

    /// She cannot.
    ///
    /// @param rule stable code: `PERMIT`, `SIZE`, `NO-WAY`, `SEASON`, `DRAUGHT` or `QUANTITY`
    record Cannot(String rule, String explanation) implements Lift {}
}
