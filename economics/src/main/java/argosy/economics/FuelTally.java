package argosy.economics;

import argosy.domain.FuelGrade;
import argosy.domain.FuelUse;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.economics.rules.Amount;
import argosy.economics.rules.FigureTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Kilograms burnt so far, by fuel. Mutable; lives inside one calculation.
final class FuelTally {
    private static final double KG_PER_T = 1000;

    private final Map<FuelGrade, Double> kgByGrade = new EnumMap<>(FuelGrade.class);

    void add(FuelGrade grade, double kg) {
        if (kg > 0) {
            kgByGrade.merge(grade, kg, Double::sum);
        }
    }

    void addAll(FuelTally other) {
        other.kgByGrade.forEach(this::add);
    }

    List<FuelUse> uses() {
        List<FuelUse> uses = new ArrayList<>();
        kgByGrade.forEach((grade, kg) -> uses.add(new FuelUse(grade, kg / KG_PER_T)));
        return uses;
    }

    double co2T(FigureTable figures) {
        return uses().stream()
                .mapToDouble(use -> use.tonnes() * figures.get("co2." + use.grade() + ".tPerT"))
                .sum();
    }

    double tonnes() {
        return uses().stream().mapToDouble(FuelUse::tonnes).sum();
    }

    /// One bunker line per fuel.
    List<MoneyLine> lines(FigureTable figures, MoneyCode code, String label) {
        return uses().stream().map(use -> line(figures, code, label, use)).toList();
    }

    private static MoneyLine line(FigureTable figures, MoneyCode code, String label, FuelUse use) {
        String key = "bunker." + use.grade() + ".usdPerT";
        double usdPerT = figures.get(key);
        String basis = Amount.of(use.tonnes(), 3) + " t " + use.grade() + " x " + Amount.of(usdPerT, 2) + " USD/t";
        return Booking.cost(code, label, use.tonnes() * usdPerT, basis, figures.source(key));
    }
}
