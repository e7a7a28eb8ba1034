package argosy.economics.validation;

import argosy.domain.RuleBook;
import argosy.domain.VesselClass;
import argosy.economics.rules.FigureTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs every outside value through the code that computes it.
///
/// Kinds and their inputs are listed at [HullKinds], [ClassKinds] and [RuleKinds]. Ship-years (`FUEL-YEAR`)
/// of one class make one line: the median over its rows.
public final class OutsideChecks {
    static final String FUEL_YEAR = "FUEL-YEAR";

    private static final double NEAR = 0.3;
    private static final int FEWEST_FOR_A_SHARE = 10;

    private final Kinds kinds = new Kinds();

    public OutsideChecks(RuleBook rules, List<VesselClass> vesselClasses) {
        HullKinds.addTo(kinds);
        RuleKinds.addTo(kinds, new FigureTable(rules));
        new ClassKinds(rules, vesselClasses).addTo(kinds);
    }

    /// Whether values of that kind can be checked here.
    public boolean knows(String kind) {
        return kinds.knows(kind);
    }

    /// One check per value, in their order; ship-years are put together by class at the end.
    public List<OutsideCheck> check(List<OutsideValue> values) {
        List<OutsideCheck> checks = new ArrayList<>();
        Map<String, List<OutsideValue>> yearsByClass = new LinkedHashMap<>();
        for (OutsideValue value : values) {
            if (value.kind().equals(FUEL_YEAR)) {
                yearsByClass
                        .computeIfAbsent(value.subject(), subject -> new ArrayList<>())
                        .add(value);
            } else {
                checks.add(OutsideCheck.of(value, kinds.compute(value)));
            }
        }
        yearsByClass.forEach((subject, years) -> {
            checks.add(fleetMedian(subject, years));
            if (years.size() >= FEWEST_FOR_A_SHARE) {
                checks.add(shareNear(subject, years));
            }
        });
        return checks;
    }

    /// How many single ship-years lie within 30 %: 70 in 100 are asked for.
    private OutsideCheck shareNear(String subject, List<OutsideValue> years) {
        long near = years.stream()
                .filter(year -> Math.abs(kinds.compute(year) / year.expected() - 1) <= NEAR)
                .count();
        OutsideValue all = new OutsideValue(
                FUEL_YEAR,
                "%s, single ship-years within 30 %%, per cent".formatted(subject),
                Map.of(),
                100,
                30,
                years.getFirst().source() + ", and the others of the class");
        return OutsideCheck.of(all, 100.0 * near / years.size());
    }

    private OutsideCheck fleetMedian(String subject, List<OutsideValue> years) {
        List<Double> reported = years.stream().map(OutsideValue::expected).toList();
        List<Double> predicted = years.stream().map(kinds::compute).toList();
        OutsideValue first = years.getFirst();
        String source = first.source() + (years.size() > 1 ? ", and the others of the class" : "");
        OutsideValue median = new OutsideValue(
                FUEL_YEAR,
                "%s, median of %d ship-years, kg/nm".formatted(subject, years.size()),
                Map.of(),
                median(reported),
                first.barPercent(),
                source);
        return OutsideCheck.of(median, median(predicted));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
