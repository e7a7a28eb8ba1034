package argosy.search;

import java.util.ArrayList;
import java.util.List;

/// Judges whole solutions by the rules, slowly and simply, apart from the kernels.
///
/// Cost of a route: fixed cost if used, then per stop setup (when empty), leg and service less value, the return leg,
/// and
/// the end cost of where she stands; an unused vessel costs only the end cost of her start.
public final class SolutionChecker {
    private SolutionChecker() {}

    /// The verdict on a solution.
    ///
    /// @param faults    what is wrong, in words; empty if feasible
    /// @param objective whole cost, meaningful only without faults
    /// @param omitted   cargoes left behind
    public record Verdict(List<String> faults, long objective, List<Integer> omitted) {
        public Verdict {
            faults = List.copyOf(faults);
            omitted = List.copyOf(omitted);
        }

        /// Whether nothing is wrong.
        public boolean feasible() {
            return faults.isEmpty();
        }
    }

    /// Checks every rule and adds up every cost.
    public static Verdict check(Problem problem, Solution solution) {
        List<String> faults = new ArrayList<>();
        if (solution.routes().size() != problem.vesselCount()) {
            faults.add("%d routes for %d vessels".formatted(solution.routes().size(), problem.vesselCount()));
            return new Verdict(faults, 0, List.of());
        }
        int[] mentions = new int[problem.cargoCount()];
        long objective = 0;
        for (Route route : solution.routes()) {
            for (int stop = 0; stop < route.size(); stop++) {
                int cargo = route.cargoAt(stop);
                if (cargo < 0 || cargo >= mentions.length) {
                    faults.add("vessel %d: unknown cargo %d".formatted(route.vessel(), cargo));
                    return new Verdict(faults, 0, List.of());
                }
                mentions[cargo]++;
            }
            switch (RouteEvaluator.evaluate(problem, route)) {
                case RouteOutcome.Feasible(Schedule schedule) -> objective += schedule.cost();
                case RouteOutcome.Infeasible(int stop, RouteOutcome.Cause cause, String detail) ->
                    faults.add("vessel %d, stop %d: %s, %s".formatted(route.vessel(), stop, cause, detail));
            }
        }
        List<Integer> omitted = new ArrayList<>();
        for (int cargo = 0; cargo < mentions.length; cargo++) {
            if (mentions[cargo] == 0) {
                omitted.add(cargo);
                objective += problem.omissionCost(cargo);
            } else if (mentions[cargo] != 2) {
                faults.add("cargo %d is served %d times".formatted(cargo, mentions[cargo]));
            }
        }
        return new Verdict(faults, objective, omitted);
    }
}
