package argosy.economics.validation;

import argosy.economics.StraitDues;
import argosy.economics.carbon.CarbonIntensity;
import argosy.economics.carbon.EfficiencyIndex;
import argosy.economics.carbon.FuelEu;
import argosy.economics.laytime.LaytimeStatement;
import argosy.economics.laytime.LaytimeTerms;
import argosy.economics.laytime.PortLog;
import argosy.economics.rules.FigureTable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/// Dues and carbon rules: `STRAITS` (nt, goldFranc), `CII-REFERENCE` (dwt), `FUELEU-LIMIT` (year), `EIV`
/// (mcrKw, dwt, speedKn), `STRAITS-SANITARY` (nt, goldFranc), `DEMURRAGE` (allowedHours, usedHours, usdPerDay), `CO2`
/// (fuel; t/t), `WATER-DENSITY` (area; t/m3).
final class RuleKinds {
    private RuleKinds() {}

    static void addTo(Kinds kinds, FigureTable figures) {
        kinds.with(
                        "EIV",
                        value -> new EfficiencyIndex(figures)
                                .estimatedIndex(value.input("mcrKw"), value.input("dwt"), value.input("speedKn")))
                .with("CO2", value -> figures.get("co2." + value.subject() + ".tPerT"))
                .with("WATER-DENSITY", value -> figures.get("density." + value.subject() + ".tPerM3"))
                .with(
                        "STRAITS",
                        value -> new StraitDues(figures).goldFrancs(value.input("nt")) * value.input("goldFranc"))
                .with(
                        "STRAITS-SANITARY",
                        value -> figures.get("straits.sanitary.goldFrancPerNt")
                                * value.input("nt")
                                * value.input("goldFranc"))
                .with("DEMURRAGE", RuleKinds::demurrageUsd)
                .with("CII-REFERENCE", value -> new CarbonIntensity(figures).reference(value.input("dwt")))
                .with("FUELEU-LIMIT", value -> new FuelEu(figures).limit((int) value.input("year")));
    }

    /// A stay without exceptions, begun at midnight of some Monday.
    private static double demurrageUsd(OutsideValue value) {
        LaytimeTerms terms = new LaytimeTerms(
                value.input("allowedHours"),
                0,
                LaytimeTerms.Excepted.SHINC,
                false,
                false,
                value.input("usdPerDay"),
                0,
                ZoneOffset.UTC,
                Set.of(),
                List.of(),
                null,
                null);
        Instant notice = Instant.parse("2026-05-04T00:00:00Z");
        Instant completed = notice.plusSeconds(Math.round(value.input("usedHours") * 3600));
        return LaytimeStatement.of(terms, new PortLog(notice, notice, completed, List.of(), List.of()))
                .demurrageUsd();
    }
}
