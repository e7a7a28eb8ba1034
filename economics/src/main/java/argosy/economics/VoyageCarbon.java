package argosy.economics;

import argosy.domain.RuleBook;
import argosy.domain.TimedLeg;
import argosy.domain.VesselClass;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.VoyageEstimate;
import argosy.economics.carbon.CarbonIntensity;
import argosy.economics.carbon.YearOutlook;
import argosy.economics.rules.FigureTable;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The carbon account of one estimated voyage.
///
/// @param co2T           all of it
/// @param payer          `owner` or `charterer`: who bears allowances and penalty under the charter
/// @param allowancesUsd  EU ETS, positive, whoever bears it
/// @param fuelEuUsd      FuelEU penalty, positive, whoever bears it
/// @param outlook        the ship's calendar year; null where its figures so far are not given
/// @param intensity      as if the year were voyages like this one
/// @param gco2PerTNm     per tonne carried and laden mile
public record VoyageCarbon(
        double co2T,
        String payer,
        double allowancesUsd,
        double fuelEuUsd,
        CarbonIntensity.Year intensity,
        double gco2PerTNm,
        @Nullable YearOutlook outlook) {
    private static final double G_PER_T = 1e6;

    /// @param deadweightT summer deadweight
    public static VoyageCarbon of(
            RuleBook rules, VesselClass vesselClass, double deadweightT, VoyageEstimate estimate) {
        double ladenNm = distanceNm(estimate.ladenLegs());
        double allNm = ladenNm + distanceNm(estimate.ballastLegs());
        int year = estimate.begins().atZone(ZoneOffset.UTC).getYear();
        CarbonIntensity rating = new CarbonIntensity(new FigureTable(rules));
        YearOutlook outlook = rules.compliance()
                .findYear(estimate.vessel(), year)
                .map(before -> YearOutlook.of(
                        rating, before, deadweightT, estimate.co2T(), allNm, estimate.begins(), estimate.ends()))
                .orElse(null);
        return new VoyageCarbon(
                estimate.co2T(),
                CarbonPayer.of(estimate).word(),
                costUsd(estimate, MoneyCode.EU_ETS),
                costUsd(estimate, MoneyCode.FUEL_EU),
                rating.year(estimate.co2T(), deadweightT, allNm, year),
                estimate.co2T() * G_PER_T / (estimate.cargoT() * ladenNm),
                outlook);
    }

    private static double distanceNm(List<TimedLeg> legs) {
        return legs.stream().mapToDouble(timed -> timed.leg().distanceNm()).sum();
    }

    private static double costUsd(VoyageEstimate estimate, MoneyCode code) {
        return -estimate.lines().stream()
                        .filter(line -> line.code() == code && line.usdCents() < 0)
                        .mapToLong(MoneyLine::usdCents)
                        .sum()
                / 100.0;
    }
}
