package argosy.cli.intake;

import argosy.domain.RouteOutcome.Found;
import argosy.domain.plan.Intake;
import argosy.economics.UnderKeel;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What she lifts when she sails at a moment.
public sealed interface IntakeAnswer {
    Instant departs();

    /// There is a way, perhaps after a wait.
    ///
    /// @param reached when she is at the place of each bound that lies on the way
    record Lifts(
            Instant departs, Found way, Intake intake, Map<String, Instant> reached, Afloat afloat, List<Keel> keels)
            implements IntakeAnswer {
        public Lifts {
            reached = Map.copyOf(reached);
            keels = List.copyOf(keels);
        }
    }

    /// There is none, whatever the wait.
    record NoWay(Instant departs, String why) implements IntakeAnswer {}

    /// How she floats on sailing with that cargo.
    ///
    /// @param draughtFreshM       mean, in water of 1.000
    /// @param draughtSeaM         mean, in water of 1.025
    /// @param tonnesPerCm         at that draught in sea water
    /// @param freshWaterAllowanceM at her load line
    record Afloat(
            double displacementT,
            double draughtFreshM,
            double draughtSeaM,
            double tonnesPerCm,
            double freshWaterAllowanceM) {}

    /// Water under her keel in waters of little depth, at the planning depth and her speed there.
    ///
    /// @param safeSpeedKn leaves [IntakeFinder#CLEARANCE_M]; zero when there is not so much at rest
    record Keel(String what, UnderKeel underKeel, double safeSpeedKn) {}
}
