package argosy.economics;

import argosy.domain.RuleBook;
import argosy.domain.TimedLeg;
import argosy.domain.VesselClass;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.VoyageEstimate;
import argosy.economics.carbon.CarbonIntensity;
import argosy.economics.rules.FigureTable;
import java.time.ZoneOffset;
import java.util.List;

/// The carbon account of one estimated voyage.
///
/// @param co2T           all of it
/// @param allowancesUsd  EU ETS, positive
/// @param fuelEuUsd      FuelEU penalty, positive
/// @param intensity      as if the year were voyages like this one
/// @param gco2PerTNm     per tonne carried and laden mile
public record VoyageCarbon(
        double co2T, double allowancesUsd, double fuelEuUsd, CarbonIntensity.Year intensity, double gco2PerTNm) {
    private static final double G_PER_T = 1e6;

    /// @param deadweightT summer deadweight
    public static VoyageCarbon of(
            RuleBook rules, VesselClass vesselClass, double deadweightT, VoyageEstimate estimate) {
        double ladenNm = distanceNm(estimate.ladenLegs());
        double allNm = ladenNm + distanceNm(estimate.ballastLegs());
        int year = estimate.begins().atZone(ZoneOffset.UTC).getYear();
        CarbonIntensity rating = new CarbonIntensity(new FigureTable(rules));
        return new VoyageCarbon(
                estimate.co2T(),
                costUsd(estimate, MoneyCode.EU_ETS),
                costUsd(estimate, MoneyCode.FUEL_EU),
                rating.year(estimate.co2T(), deadweightT, allNm, year),
                estimate.co2T() * G_PER_T / (estimate.cargoT() * ladenNm));
    }

    private static double distanceNm(List<TimedLeg> legs) {
        return legs.stream().mapToDouble(timed -> timed.leg().distanceNm()).sum();
    }

    private static double costUsd(VoyageEstimate estimate, MoneyCode code) {
        return -estimate.lines().stream()
                        .filter(line -> line.code() == code)
                        .mapToLong(MoneyLine::usdCents)
                        .sum()
                / 100.0;
    }
}
