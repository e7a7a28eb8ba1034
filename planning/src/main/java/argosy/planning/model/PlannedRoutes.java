package argosy.planning.model;

import argosy.domain.CargoId;
import argosy.domain.VesselId;
import argosy.domain.plan.Movement;
import argosy.domain.plan.Plan;
import argosy.domain.plan.VesselPlan;
import argosy.search.Route;
import argosy.search.RouteEvaluator;
import argosy.search.RouteOutcome;
import argosy.search.Solution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a plan back as the optimiser's routes, in a problem that may have other ships and cargoes than the plan.
public final class PlannedRoutes {
    private final PlanningProblem planning;
    private final Map<CargoId, Integer> cargoIds = new HashMap<>();

    public PlannedRoutes(PlanningProblem planning) {
        this.planning = planning;
        for (int id = 0; id < planning.cargoes().size(); id++) {
            cargoIds.put(planning.cargoes().get(id).id(), id);
        }
    }

    /// What the plan has her do, as far as this problem knows the cargoes and still has the off-hires.
    public Route route(int vessel, VesselPlan plan) {
        List<Integer> stops = new ArrayList<>();
        for (Movement movement : plan.movements()) {
            if (movement instanceof Movement.CargoStop stop) {
                Integer id = cargoIds.get(stop.cargo());
                if (id != null) {
                    stops.add(id);
                }
            } else if (movement instanceof Movement.OutOfTrade out) {
                block(vessel, out, stops);
            }
        }
        return Route.of(vessel, stops.stream().mapToInt(Integer::intValue).toArray());
    }

    private void block(int vessel, Movement.OutOfTrade out, List<Integer> stops) {
        for (int at = 0; at < planning.blockStays().size(); at++) {
            PlanningProblem.BlockStay stay = planning.blockStays().get(at);
            if (stay.block().vessel() == vessel
                    && stay.port().equals(out.port())
                    && stay.block().window().from().equals(out.starts())) {
                stops.add(planning.cargoes().size() + at);
                stops.add(planning.cargoes().size() + at);
                return;
            }
        }
    }

    /// The plan's routes as a solution that this problem allows: what cannot be sailed any more is taken out, latest
    /// cargo first, until the rest can.
    public Solution solution(Plan plan) {
        Solution solution = Solution.empty(planning.vessels().size());
        Set<Integer> taken = new HashSet<>();
        for (int vessel = 0; vessel < planning.vessels().size(); vessel++) {
            VesselId id = planning.vessels().get(vessel).id();
            for (VesselPlan each : plan.vessels()) {
                if (each.vessel().equals(id)) {
                    Route route = sailable(without(route(vessel, each), taken));
                    taken.addAll(route.stops());
                    solution = solution.with(route);
                }
            }
        }
        return solution;
    }

    private Route sailable(Route whole) {
        Route route = whole;
        while (!route.isEmpty()
                && RouteEvaluator.evaluate(planning.problem(), route) instanceof RouteOutcome.Infeasible broken) {
            int stop = Math.min(broken.stop(), route.size() - 1);
            route = without(route, Set.of(route.cargoAt(stop)));
        }
        return route;
    }

    private static Route without(Route route, Set<Integer> cargoes) {
        return Route.of(
                route.vessel(),
                route.stops().stream()
                        .filter(stop -> !cargoes.contains(stop))
                        .mapToInt(Integer::intValue)
                        .toArray());
    }
}
