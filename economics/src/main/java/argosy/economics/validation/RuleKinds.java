package argosy.economics.validation;

import argosy.economics.StraitDues;
import argosy.economics.carbon.CarbonIntensity;
import argosy.economics.carbon.FuelEu;
import argosy.economics.rules.FigureTable;

/// Dues and carbon rules: `STRAITS` (nt, goldFranc), `CII-REFERENCE` (dwt), `FUELEU-LIMIT` (year).
final class RuleKinds {
    private RuleKinds() {}

    static void addTo(Kinds kinds, FigureTable figures) {
        kinds.with("STRAITS", value -> new StraitDues(figures).goldFrancs(value.input("nt")) * value.input("goldFranc"))
                .with("CII-REFERENCE", value -> new CarbonIntensity(figures).reference(value.input("dwt")))
                .with("FUELEU-LIMIT", value -> new FuelEu(figures).limit((int) value.input("year")));
    }
}
