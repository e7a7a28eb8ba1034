package argosy.planning.result;

import argosy.domain.FuelUse;
import argosy.domain.Vessel;
import argosy.domain.plan.LeftOut;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.Movement;
import argosy.domain.plan.PlanTotals;
import argosy.domain.plan.VesselPlan;
import argosy.planning.model.ScenarioFacts;
import java.time.Duration;
import java.util.List;

/// Adds up the fleet.
final class TotalsWriter {
    private TotalsWriter() {}

    static PlanTotals write(ScenarioFacts facts, List<VesselPlan> vessels, List<LeftOut> leftOut) {
        Tally tally = new Tally();
        long result = 0;
        long opex = 0;
        long idle = 0;
        for (VesselPlan plan : vessels) {
            plan.movements().forEach(tally::add);
            tally.addFuel(waiting(facts, plan));
            result += plan.resultUsdCents();
            opex -= standing(plan, MoneyCode.OPEX);
            idle -= standing(plan, MoneyCode.BUNKERS_IDLE);
        }
        long relet = -leftOut.stream()
                .flatMap(left -> left.lines().stream())
                .mapToLong(MoneyLine::usdCents)
                .sum();
        return new PlanTotals(
                tally.incomeCents(),
                tally.costCents(),
                idle,
                opex,
                relet,
                result - relet,
                tally.loadedT(),
                tally.ballastNm(),
                tally.ladenNm(),
                tally.fuel(),
                facts.co2T(tally.fuel()));
    }

    private static long standing(VesselPlan plan, MoneyCode code) {
        return plan.standingLines().stream()
                .filter(line -> line.code() == code)
                .mapToLong(MoneyLine::usdCents)
                .sum();
    }

    private static List<FuelUse> waiting(ScenarioFacts facts, VesselPlan plan) {
        Vessel vessel = facts.scenario().getVessel(plan.vessel());
        long busy = 0;
        for (Movement movement : plan.movements()) {
            busy += Tally.busySeconds(movement);
        }
        long all = Duration.between(vessel.openFrom(), facts.endOf(vessel)).toSeconds();
        return facts.pricer().idle(facts.classOf(vessel), (all - busy) / 3600.0).fuel();
    }
}
