package argosy.domain.plan;

import argosy.domain.VesselId;
import java.util.List;

/// What one vessel does, and earns, in the period.
///
/// @param standingLines opex for the whole time she is ours, and fuel burnt waiting
/// @param resultUsdCents sum of all lines of movements and of `standingLines`
public record VesselPlan(
        VesselId vessel,
        List<Movement> movements,
        List<VoyageAccount> voyages,
        List<MoneyLine> standingLines,
        long resultUsdCents) {
    public VesselPlan {
        movements = List.copyOf(movements);
        voyages = List.copyOf(voyages);
        standingLines = List.copyOf(standingLines);
    }
}
