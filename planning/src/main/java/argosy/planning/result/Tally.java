package argosy.planning.result;

import argosy.domain.FuelGrade;
import argosy.domain.FuelUse;
import argosy.domain.PortId;
import argosy.domain.TimedLeg;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.Movement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sums over movements: seconds at work, miles, fuel, money.
final class Tally {
    private static final Set<MoneyCode> INCOME = Set.of(MoneyCode.FREIGHT, MoneyCode.COMMISSION, MoneyCode.DEMURRAGE);

    private final Map<FuelGrade, Double> fuel = new EnumMap<>(FuelGrade.class);
    private double ballastNm;
    private double ladenNm;
    private double loadedT;
    private long incomeCents;
    private long costCents;

    void add(Movement movement) {
        addFuel(movement.fuel());
        addLines(movement.lines());
        if (movement instanceof Movement.Sailing sailing && sailing.aboard().isEmpty()) {
            ballastNm += sailing.distanceNm();
        } else if (movement instanceof Movement.Sailing sailing) {
            ladenNm += sailing.distanceNm();
        } else if (movement instanceof Movement.CargoStop stop && stop.work() == CargoWork.LOAD) {
            loadedT += stop.tonnes();
        }
    }

    void addFuel(List<FuelUse> uses) {
        uses.forEach(use -> fuel.merge(use.grade(), use.tonnes(), Double::sum));
    }

    private void addLines(Collection<MoneyLine> lines) {
        for (MoneyLine line : lines) {
            if (INCOME.contains(line.code())) {
                incomeCents += line.usdCents();
            } else {
                costCents -= line.usdCents();
            }
        }
    }

    /// Freight and demurrage less commissions.
    long incomeCents() {
        return incomeCents;
    }

    /// All other lines, as a positive number.
    long costCents() {
        return costCents;
    }

    double ballastNm() {
        return ballastNm;
    }

    double ladenNm() {
        return ladenNm;
    }

    double loadedT() {
        return loadedT;
    }

    List<FuelUse> fuel() {
        List<FuelUse> uses = new ArrayList<>();
        fuel.forEach((grade, tonnes) -> uses.add(new FuelUse(grade, tonnes)));
        return uses;
    }

    /// Seconds she is at work, waiting before passages left out.
    static long busySeconds(Movement movement) {
        return movement instanceof Movement.Sailing sailing
                ? sailing.legs().stream().mapToLong(Tally::underWay).sum()
                : Duration.between(movement.starts(), movement.ends()).toSeconds();
    }

    /// Where she is when it is done.
    static PortId endsAt(Movement movement) {
        return switch (movement) {
            case Movement.Sailing sailing -> sailing.to();
            case Movement.CargoStop stop -> stop.port();
            case Movement.TankCleaning cleaning -> cleaning.port();
            case Movement.OutOfTrade out -> out.port();
        };
    }

    private static long underWay(TimedLeg timed) {
        return Duration.between(timed.starts(), timed.leaves()).toSeconds();
    }
}
