package argosy.domain.plan;

import argosy.domain.FuelUse;
import java.util.List;

/// Sums over the fleet.
///
/// @param resultUsdCents income minus every cost, opex and relets included
public record PlanTotals(
        long incomeUsdCents,
        long voyageCostUsdCents,
        long idleFuelUsdCents,
        long opexUsdCents,
        long reletUsdCents,
        long resultUsdCents,
        double carriedT,
        double ballastNm,
        double ladenNm,
        List<FuelUse> fuel,
        double co2T) {
    public PlanTotals {
        fuel = List.copyOf(fuel);
    }
}
