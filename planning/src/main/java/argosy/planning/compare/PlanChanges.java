package argosy.planning.compare;

import argosy.domain.CargoId;
import argosy.domain.Commitment;
import argosy.domain.VesselId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What differs between two plans: promises by cargo, money by vessel and in total.
///
/// @param scenarioNotes disruptions and cargo terms that differ between the two scenarios, in words
/// @param promises      one per cargo that is served differently, in order of cargo id
/// @param vessels       one per vessel whose result differs, in order of vessel id
/// @param totals        sums over the fleet, every one of them
public record PlanChanges(
        String before,
        String after,
        List<String> scenarioNotes,
        List<PromiseChange> promises,
        List<MoneyChange> vessels,
        List<MoneyChange> totals) {
    public PlanChanges {
        scenarioNotes = List.copyOf(scenarioNotes);
        promises = List.copyOf(promises);
        vessels = List.copyOf(vessels);
        totals = List.copyOf(totals);
    }

    /// How a cargo is served now compared with before.
    public enum Kind {
        /// Carried now, not before.
        ADDED,
        /// Carried before, not now.
        DROPPED,
        /// By another ship.
        OTHER_SHIP,
        /// Same ship, other days.
        OTHER_DAYS,
        /// Same ship and days, other tonnes.
        OTHER_QUANTITY
    }

    /// One cargo served differently.
    ///
    /// @param loadsLaterDays      loading begins so much later, negative when earlier; 0 when not carried in both
    /// @param dischargesLaterDays discharging begins so much later; 0 when not carried in both
    public record PromiseChange(
            CargoId cargo,
            Commitment commitment,
            Kind kind,
            @Nullable Lifting before,
            @Nullable Lifting after,
            double loadsLaterDays,
            double dischargesLaterDays,
            String text) {}

    /// How a plan carries one cargo.
    public record Lifting(VesselId vessel, double tonnes, Instant loads, Instant discharges) {}

    /// A sum in both plans.
    public record MoneyChange(String what, long beforeUsdCents, long afterUsdCents) {
        public long changeUsdCents() {
            return afterUsdCents - beforeUsdCents;
        }
    }
}
