package argosy.planning.result;

import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.Movement;
import argosy.domain.plan.VesselPlan;
import argosy.planning.model.PlanningProblem;
import argosy.planning.model.ScenarioFacts;
import argosy.search.Route;
import argosy.search.RouteEvaluator;
import argosy.search.RouteOutcome;
import argosy.search.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One vessel's route as her plan.
final class VesselPlanWriter {
    private static final double SECONDS_PER_HOUR = 3600;

    private final PlanningProblem planning;
    private final ScenarioFacts facts;

    VesselPlanWriter(PlanningProblem planning) {
        this.planning = planning;
        facts = planning.facts();
    }

    VesselPlan write(Route route) {
        Vessel vessel = planning.vessels().get(route.vessel());
        Schedule schedule = schedule(route);
        List<Movement> movements = new MovementWriter(planning, route.vessel()).write(schedule);
        List<MoneyLine> standing = standing(vessel, movements);
        List<MoneyLine> all = new ArrayList<>(standing);
        movements.forEach(movement -> all.addAll(movement.lines()));
        return new VesselPlan(
                vessel.id(),
                movements,
                VoyageWriter.write(facts, vessel, movements),
                standing,
                all.stream().mapToLong(MoneyLine::usdCents).sum());
    }

    private Schedule schedule(Route route) {
        return switch (RouteEvaluator.evaluate(planning.problem(), route)) {
            case RouteOutcome.Feasible(Schedule schedule) -> schedule;
            case RouteOutcome.Infeasible(int stop, RouteOutcome.Cause cause, String detail) ->
                throw new IllegalStateException(
                        "Route %s cannot be sailed: %s at stop %d, %s.".formatted(route, cause, stop, detail));
        };
    }

    private List<MoneyLine> standing(Vessel vessel, List<Movement> movements) {
        VesselClass vesselClass = facts.classOf(vessel);
        Instant end = facts.endOf(vessel);
        long busy = movements.stream().mapToLong(Tally::busySeconds).sum();
        long saved = movements.stream()
                .mapToLong(movement -> facts.idleCents(vesselClass, Tally.busySeconds(movement)))
                .sum();
        long all = Duration.between(vessel.openFrom(), end).toSeconds();
        String basis = String.format(
                Locale.ROOT,
                "%,.1f h waiting of %,.1f h x %.2f USD/h",
                (all - busy) / SECONDS_PER_HOUR,
                all / SECONDS_PER_HOUR,
                facts.idleCentsPerHour(vesselClass) / 100);
        return List.of(
                facts.pricer().opex(vessel, vessel.openFrom(), end),
                new MoneyLine(
                        MoneyCode.BUNKERS_IDLE,
                        "Bunkers waiting " + vessel.id(),
                        saved - facts.idleCentsWhenIdle(vessel),
                        basis,
                        "auxiliaries and boiler at anchor, MGO"));
    }
}
