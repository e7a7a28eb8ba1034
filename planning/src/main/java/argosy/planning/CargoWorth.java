package argosy.planning;

import argosy.domain.CargoId;
import argosy.domain.VesselId;
import java.util.List;

/// What a carried cargo is worth to a plan: the plan's result less the best result without the cargo.
///
/// @param worthUsdCents  by the best plan found without it; the true worth is no more
/// @param leastUsdCents  by the bound on plans without it; the true worth is no less. Both alike: proven
/// @param instead        cargoes left by the plan that would be carried instead
public record CargoWorth(
        CargoId cargo, VesselId vessel, long worthUsdCents, long leastUsdCents, List<CargoId> instead) {
    public CargoWorth {
        instead = List.copyOf(instead);
    }

    public boolean isProven() {
        return worthUsdCents == leastUsdCents;
    }
}
