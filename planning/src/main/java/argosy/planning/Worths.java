package argosy.planning;

import argosy.domain.CargoId;
import argosy.domain.plan.Plan;
import argosy.planning.PlanWork.Found;
import argosy.planning.model.PlannedRoutes;
import argosy.planning.model.PlanningProblem;
import argosy.search.Cancellation;
import argosy.search.Problem;
import argosy.search.Route;
import argosy.search.RouteEvaluator;
import argosy.search.RouteOutcome;
import argosy.search.Solution;
import argosy.search.SolutionChecker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Plans without each carried cargo in turn, starting from the plan that has it.
final class Worths {
    private final PlanWork work;
    private final PlanningProblem planning;
    private final Problem problem;
    private final Solution solution;

    Worths(PlanWork work, Plan plan) {
        this.work = work;
        planning = work.planning();
        problem = planning.problem();
        solution = new PlannedRoutes(planning).solution(plan);
    }

    List<CargoWorth> find(Cancellation cancellation) {
        List<Integer> carried = new ArrayList<>();
        for (Route route : solution.routes()) {
            route.stops().stream()
                    .distinct()
                    .filter(cargo -> !planning.isBlock(cargo))
                    .forEach(carried::add);
        }
        Duration each = work.searchLimit(Math.max(1, carried.size()));
        long cents = SolutionChecker.check(problem, solution).objective();
        List<CargoWorth> worths = new ArrayList<>();
        for (int cargo : carried) {
            if (cancellation.isCancelled()) {
                break;
            }
            worths.add(worth(cargo, cents, each));
        }
        worths.sort(
                Comparator.comparingLong(CargoWorth::worthUsdCents).reversed().thenComparing(CargoWorth::cargo));
        return worths;
    }

    private CargoWorth worth(int cargo, long cents, Duration each) {
        Problem.Builder builder = problem.toBuilder().replaceCargo(cargo, gone(problem.cargo(cargo)));
        for (int vessel = 0; vessel < problem.vesselCount(); vessel++) {
            builder.forbid(vessel, cargo);
        }
        Problem without = builder.build();
        int carrier = carrier(cargo);
        Found found = work.solve(without, each, warmStart(without, cargo, carrier));
        List<Integer> before = solution.omitted(problem.cargoCount());
        List<CargoId> instead = before.stream()
                .filter(other -> !planning.isBlock(other))
                .filter(other -> !found.solution().omitted(problem.cargoCount()).contains(other))
                .map(other -> planning.cargoes().get(other).id())
                .toList();
        long omission = problem.omissionCost(cargo);
        long relet = problem.cargo(cargo).omissionCost();
        long withoutCents = found.costCents() - omission + relet;
        long boundCents = found.boundCents() - omission + relet;
        return new CargoWorth(
                planning.cargoes().get(cargo).id(),
                planning.vessels().get(carrier).id(),
                withoutCents - cents,
                Math.min(withoutCents, boundCents) - cents,
                instead);
    }

    /// Leaving it costs what it did; that it must be carried is no longer asked.
    private static argosy.search.Cargo gone(argosy.search.Cargo old) {
        return old.withMandatory(false);
    }

    private int carrier(int cargo) {
        return solution.routes().stream()
                .filter(route -> route.stops().contains(cargo))
                .mapToInt(Route::vessel)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Solution> warmStart(Problem without, int cargo, int carrier) {
        Route rest = Route.of(
                carrier,
                solution.route(carrier).stops().stream()
                        .filter(stop -> stop != cargo)
                        .mapToInt(Integer::intValue)
                        .toArray());
        return RouteEvaluator.evaluate(without, rest) instanceof RouteOutcome.Feasible
                ? Optional.of(solution.with(rest))
                : Optional.empty();
    }
}
