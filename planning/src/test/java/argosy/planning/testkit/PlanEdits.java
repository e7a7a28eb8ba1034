package argosy.planning.testkit;

import argosy.domain.RouteLeg;
import argosy.domain.TimedLeg;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.Movement;
import argosy.domain.plan.Plan;
import argosy.domain.plan.PlanTotals;
import argosy.domain.plan.Proof;
import argosy.domain.plan.VesselPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Spoils good plans in one place.
public final class PlanEdits {
    private PlanEdits() {}

    /// Changes the first movement that fits, whatever vessel's it is.
    public static Plan change(Plan plan, Predicate<Movement> which, UnaryOperator<Movement> change) {
        List<VesselPlan> vessels = new ArrayList<>(plan.vessels());
        for (int at = 0; at < vessels.size(); at++) {
            List<Movement> movements = new ArrayList<>(vessels.get(at).movements());
            for (int each = 0; each < movements.size(); each++) {
                if (which.test(movements.get(each))) {
                    movements.set(each, change.apply(movements.get(each)));
                    vessels.set(at, withMovements(vessels.get(at), movements));
                    return withVessels(plan, vessels);
                }
            }
        }
        throw new IllegalArgumentException("No movement fits.");
    }

    /// Leaves out the first movement that fits.
    public static Plan drop(Plan plan, Predicate<Movement> which) {
        List<VesselPlan> vessels = new ArrayList<>(plan.vessels());
        for (int at = 0; at < vessels.size(); at++) {
            List<Movement> movements = new ArrayList<>(vessels.get(at).movements());
            for (int each = 0; each < movements.size(); each++) {
                if (which.test(movements.get(each))) {
                    movements.remove(each);
                    vessels.set(at, withMovements(vessels.get(at), movements));
                    return withVessels(plan, vessels);
                }
            }
        }
        throw new IllegalArgumentException("No movement fits.");
    }

    public static Plan withVessels(Plan plan, List<VesselPlan> vessels) {
        return new Plan(
                plan.stamp(), plan.scenario(), plan.proof(), vessels, plan.leftOut(), plan.totals(), plan.notes());
    }

    public static Plan withProof(Plan plan, Proof proof) {
        return new Plan(
                plan.stamp(), plan.scenario(), proof, plan.vessels(), plan.leftOut(), plan.totals(), plan.notes());
    }

    public static Plan withTotals(Plan plan, PlanTotals totals) {
        return new Plan(
                plan.stamp(), plan.scenario(), plan.proof(), plan.vessels(), plan.leftOut(), totals, plan.notes());
    }

    public static VesselPlan withMovements(VesselPlan plan, List<Movement> movements) {
        return new VesselPlan(plan.vessel(), movements, plan.voyages(), plan.standingLines(), plan.resultUsdCents());
    }

    public static Movement.Sailing withLegs(Movement.Sailing old, List<TimedLeg> legs) {
        return new Movement.Sailing(
                old.from(),
                old.to(),
                old.aboard(),
                old.cargoT(),
                old.speedKn(),
                legs,
                old.starts(),
                old.ends(),
                old.fuel(),
                old.lines());
    }

    public static Movement.CargoStop stop(
            Movement.CargoStop old, double tonnes, Instant starts, Instant ends, List<MoneyLine> lines) {
        return new Movement.CargoStop(old.port(), old.cargo(), old.work(), tonnes, starts, ends, old.fuel(), lines);
    }

    /// The same leg with another length.
    public static RouteLeg longer(RouteLeg old, double distanceNm) {
        return new RouteLeg(
                old.passage(),
                old.reversed(),
                old.name(),
                old.area(),
                old.zones(),
                distanceNm,
                old.speedLimitKn(),
                old.lockCount(),
                old.lockageHours(),
                old.waitHours(),
                old.line());
    }

    /// The first line a dollar dearer.
    public static List<MoneyLine> dollarOff(List<MoneyLine> lines) {
        List<MoneyLine> changed = new ArrayList<>(lines);
        MoneyLine old = changed.getFirst();
        changed.set(0, new MoneyLine(old.code(), old.label(), old.usdCents() - 100, old.basis(), old.source()));
        return changed;
    }
}
