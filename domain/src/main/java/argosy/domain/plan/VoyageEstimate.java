package argosy.domain.plan;

import argosy.domain.CargoId;
import argosy.domain.FuelUse;
import argosy.domain.TimedLeg;
import argosy.domain.VesselId;
import java.time.Instant;
import java.util.List;

/// One voyage priced before it is fixed: ballast to load, load, carry, discharge.
///
/// @param tcePerDayUsdCents (income minus voyage costs) per day from `begins` to `ends`
public record VoyageEstimate(
        VesselId vessel,
        CargoId cargo,
        double speedKn,
        Intake intake,
        double cargoT,
        List<TimedLeg> ballastLegs,
        List<TimedLeg> ladenLegs,
        Instant begins,
        Instant arrivesToLoad,
        Instant startsLoading,
        Instant sails,
        Instant arrivesToDischarge,
        Instant startsDischarging,
        Instant ends,
        List<FuelUse> fuel,
        double co2T,
        List<MoneyLine> lines,
        long resultUsdCents,
        long tcePerDayUsdCents) {
    public VoyageEstimate {
        ballastLegs = List.copyOf(ballastLegs);
        ladenLegs = List.copyOf(ladenLegs);
        fuel = List.copyOf(fuel);
        lines = List.copyOf(lines);
    }

    public double days() {
        return (ends.toEpochMilli() - begins.toEpochMilli()) / 86_400_000.0;
    }

    /// The same voyage with other lines; result and TCE follow.
    public VoyageEstimate withLines(List<MoneyLine> others) {
        long resultCents = others.stream().mapToLong(MoneyLine::usdCents).sum();
        return new VoyageEstimate(
                vessel,
                cargo,
                speedKn,
                intake,
                cargoT,
                ballastLegs,
                ladenLegs,
                begins,
                arrivesToLoad,
                startsLoading,
                sails,
                arrivesToDischarge,
                startsDischarging,
                ends,
                fuel,
                co2T,
                others,
                resultCents,
                Math.round(resultCents / days()));
    }
}
