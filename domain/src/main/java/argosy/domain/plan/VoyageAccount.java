package argosy.domain.plan;

import argosy.domain.CargoId;
import argosy.domain.FuelUse;
import java.time.Instant;
import java.util.List;

/// The result of one voyage: free of the last cargo to free of this one.
///
/// @param number      1-based per vessel
/// @param cargoes     in order of loading; several when parcels share the ship
/// @param firstMovement index of its first movement in the vessel's list, and `lastMovement` of its last,
///   both included
/// @param incomeUsdCents  freight less commissions
/// @param costUsdCents    bunkers, dues, carbon, risk and cleaning, a positive number; waiting at the
///   anchorage rate
/// counted
public record VoyageAccount(
        int number,
        List<CargoId> cargoes,
        int firstMovement,
        int lastMovement,
        Instant begins,
        Instant ends,
        double cargoT,
        double ballastNm,
        double ladenNm,
        List<FuelUse> fuel,
        double co2T,
        long incomeUsdCents,
        long costUsdCents,
        long tcePerDayUsdCents) {
    public VoyageAccount {
        cargoes = List.copyOf(cargoes);
        fuel = List.copyOf(fuel);
    }

    public long resultUsdCents() {
        return incomeUsdCents - costUsdCents;
    }

    public double days() {
        return (ends.toEpochMilli() - begins.toEpochMilli()) / 86_400_000.0;
    }
}
