package argosy.planning.check;

import argosy.domain.FuelGrade;
import argosy.domain.FuelUse;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.Movement;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a movement should burn and cost, to be held against what it says.
final class Bill {
    private final World world;
    private final Map<FuelGrade, Double> kg = new EnumMap<>(FuelGrade.class);
    private final Map<MoneyCode, Long> cents = new EnumMap<>(MoneyCode.class);
    private final Map<MoneyCode, Integer> lines = new EnumMap<>(MoneyCode.class);

    Bill(World world) {
        this.world = world;
    }

    /// Fuel burnt and paid for, one rounding per call.
    void burn(MoneyCode code, FuelGrade grade, double kilograms) {
        if (kilograms > 0) {
            kg.merge(grade, kilograms, Double::sum);
            pay(code, kilograms / 1000 * world.bunkerUsdPerT(grade));
        }
    }

    /// A cost, booked as a negative line.
    void pay(MoneyCode code, double usd) {
        book(code, -Math.round(usd * 100));
    }

    void earn(MoneyCode code, double usd) {
        book(code, Math.round(usd * 100));
    }

    void book(MoneyCode code, long usdCents) {
        cents.merge(code, usdCents, Long::sum);
        lines.merge(code, 1, Integer::sum);
    }

    double fuelT() {
        return kg.values().stream().mapToDouble(each -> each / 1000).sum();
    }

    double fuelT(FuelGrade grade) {
        return kg.getOrDefault(grade, 0.0) / 1000;
    }

    double co2T() {
        double sum = 0;
        for (Map.Entry<FuelGrade, Double> use : kg.entrySet()) {
            sum += use.getValue() / 1000 * world.figure("co2." + use.getKey() + ".tPerT");
        }
        return sum;
    }

    /// Reports what differs: fuel by grade, money by code, a cent of rounding a line.
    void compare(Movement movement, String place, Findings findings) {
        Map<FuelGrade, Double> said = new EnumMap<>(FuelGrade.class);
        for (FuelUse use : movement.fuel()) {
            said.merge(use.grade(), use.tonnes(), Double::sum);
        }
        for (FuelGrade grade : FuelGrade.values()) {
            findings.same(
                    "FUEL",
                    place,
                    String.format(Locale.ROOT, "%s burnt, t,", grade),
                    said.getOrDefault(grade, 0.0),
                    kg.getOrDefault(grade, 0.0) / 1000);
        }
        compareLines(movement.lines(), place, findings);
    }

    private void compareLines(List<MoneyLine> booked, String place, Findings findings) {
        Map<MoneyCode, Long> said = new EnumMap<>(MoneyCode.class);
        for (MoneyLine line : booked) {
            said.merge(line.code(), line.usdCents(), Long::sum);
        }
        Set<MoneyCode> codes = EnumSet.noneOf(MoneyCode.class);
        codes.addAll(said.keySet());
        codes.addAll(cents.keySet());
        for (MoneyCode code : codes) {
            findings.sameCents(
                    "MONEY",
                    place,
                    code.name(),
                    said.getOrDefault(code, 0L),
                    cents.getOrDefault(code, 0L),
                    lines.getOrDefault(code, 0));
        }
    }
}
