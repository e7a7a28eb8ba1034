package argosy.planning.desk;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.Disruption;
import argosy.domain.Scenario;
import argosy.domain.Vessel;
import argosy.domain.plan.LeftOut.VesselReason;
import argosy.domain.plan.Movement;
import argosy.domain.plan.VesselPlan;
import argosy.planning.explain.SoloTrial;
import argosy.planning.model.Narrowed;
import argosy.planning.model.PlannedRoutes;
import argosy.planning.model.PlanningProblem;
import argosy.planning.model.ProblemBuilder;
import argosy.planning.model.ScenarioFacts;
import argosy.search.Problem;
import argosy.search.Route;
import argosy.search.RouteEvaluator;
import argosy.search.RouteOutcome;
import argosy.search.Schedule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One ship alone with what she carries in a plan, and with further cargoes she might.
///
/// Costs of ships add up, so a question about one ship needs no more than a problem with one ship: built in
/// milliseconds.
final class Lane {
    private final PlanningProblem planning;
    private final Route route;
    private final @Nullable Schedule schedule;

    private Lane(PlanningProblem planning, Route route) {
        this.planning = planning;
        this.route = route;
        schedule = sail(route).orElse(null);
    }

    /// @param others cargoes to ask about besides those she carries
    static Lane of(DeskFacts desk, VesselPlan plan, List<Cargo> others) {
        Scenario scenario = desk.scenario();
        Vessel vessel = scenario.getVessel(plan.vessel());
        Set<Cargo> cargoes = new LinkedHashSet<>();
        boolean brokenDown = scenario.disruptions().stream()
                .anyMatch(each ->
                        each instanceof Disruption.VesselOut out && out.vessel().equals(vessel.id()));
        if (brokenDown) {
            cargoes.addAll(scenario.cargoes());
        }
        for (Movement movement : plan.movements()) {
            if (movement instanceof Movement.CargoStop stop) {
                cargoes.add(scenario.getCargo(stop.cargo()));
            }
        }
        cargoes.addAll(others);
        Scenario alone = Narrowed.to(scenario, List.of(vessel), List.copyOf(cargoes));
        PlanningProblem planning = new ProblemBuilder(new ScenarioFacts(alone), desk.routes(), desk.prices()).build();
        return new Lane(planning, new PlannedRoutes(planning).route(0, plan));
    }

    PlanningProblem planning() {
        return planning;
    }

    /// What she does in the plan, by the earliest schedule.
    Schedule schedule() {
        if (schedule == null) {
            throw new IllegalStateException("The planned route of %s cannot be sailed."
                    .formatted(planning.vessels().getFirst().id()));
        }
        return schedule;
    }

    int idOf(CargoId cargo) {
        for (int id = 0; id < planning.cargoes().size(); id++) {
            if (planning.cargoes().get(id).id().equals(cargo)) {
                return id;
            }
        }
        throw new IllegalArgumentException("Cargo %s is not in this question.".formatted(cargo));
    }

    /// Her route without some cargoes; empty when she cannot sail it.
    Optional<Schedule> without(Set<Integer> cargoes) {
        return sail(Route.of(0, kept(cargoes)));
    }

    /// The cheapest route with one cargo more and some less, the others in their order.
    Optional<Schedule> with(int cargo, Set<Integer> givenUp) {
        int[] kept = kept(givenUp);
        Schedule best = null;
        for (int pickup = 0; pickup <= kept.length; pickup++) {
            for (int delivery = pickup; delivery <= kept.length; delivery++) {
                Optional<Schedule> trial = sail(Route.of(0, inserted(kept, cargo, pickup, delivery)));
                if (trial.isPresent() && (best == null || trial.get().cost() < best.cost())) {
                    best = trial.get();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// Runs of neighbouring cargoes of her route, shortest first: what she might give up for another.
    List<Set<Integer>> runs(int longest) {
        List<Integer> order = route.stops().stream().distinct().toList();
        List<Set<Integer>> runs = new ArrayList<>();
        for (int length = 1; length <= Math.min(longest, order.size()); length++) {
            for (int from = 0; from + length <= order.size(); from++) {
                Set<Integer> run = Set.copyOf(order.subList(from, from + length));
                if (run.stream().noneMatch(planning::isBlock)) {
                    runs.add(run);
                }
            }
        }
        return runs;
    }

    /// The rule that keeps her from it even if she does nothing else.
    Optional<VesselReason> blocked(int cargo) {
        return new SoloTrial(planning).blocked(0, cargo);
    }

    private int[] kept(Set<Integer> without) {
        return route.stops().stream()
                .filter(stop -> !without.contains(stop))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] inserted(int[] stops, int cargo, int pickup, int delivery) {
        int[] longer = new int[stops.length + 2];
        int from = 0;
        for (int stop = 0; stop < longer.length; stop++) {
            longer[stop] = stop == pickup || stop == delivery + 1 ? cargo : stops[from++];
        }
        return longer;
    }

    private Optional<Schedule> sail(Route trial) {
        Problem problem = planning.problem();
        return RouteEvaluator.evaluate(problem, trial) instanceof RouteOutcome.Feasible(Schedule sailed)
                ? Optional.of(sailed)
                : Optional.empty();
    }
}
