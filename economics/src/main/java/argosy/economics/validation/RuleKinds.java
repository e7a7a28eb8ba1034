package argosy.economics.validation;

import argosy.economics.StraitDues;
import argosy.economics.carbon.CarbonIntensity;
import argosy.economics.carbon.EfficiencyIndex;
import argosy.economics.carbon.FuelEu;
import argosy.economics.rules.FigureTable;

/// Dues and carbon rules: `STRAITS` (nt, goldFranc), `CII-REFERENCE` (dwt), `FUELEU-LIMIT` (year), `EIV`
/// (mcrKw, dwt, speedKn), `CO2` (fuel; t/t), `WATER-DENSITY` (area; t/m3).
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
                .with("CII-REFERENCE", value -> new CarbonIntensity(figures).reference(value.input("dwt")))
                .with("FUELEU-LIMIT", value -> new FuelEu(figures).limit((int) value.input("year")));
    }
}
