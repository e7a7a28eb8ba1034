package argosy.planning.testkit;

import argosy.search.Cancellation;
import argosy.search.Optimiser;
import argosy.search.Problem;
import argosy.search.ProgressListener;
import argosy.search.Route;
import argosy.search.RouteEvaluator;
import argosy.search.RouteOutcome;
import argosy.search.SearchLimits;
import argosy.search.SearchResult;
import argosy.search.Solution;
import argosy.search.SolutionChecker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tries every way to share out the cargoes and every order of stops: the oracle for small trades.
public final class EveryWay implements Optimiser {
    @Override
    public SearchResult solve(
            Problem problem,
            SearchLimits limits,
            Optional<Solution> warmStart,
            ProgressListener listener,
            Cancellation cancellation) {
        List<Map<Set<Integer>, Best>> perVessel = new ArrayList<>();
        for (int vessel = 0; vessel < problem.vesselCount(); vessel++) {
            Map<Set<Integer>, Best> best = new HashMap<>();
            grow(problem, vessel, new ArrayList<>(), best);
            perVessel.add(best);
        }
        Solution solution = share(problem, perVessel);
        SolutionChecker.Verdict verdict = SolutionChecker.check(problem, solution);
        List<Integer> mandatory = verdict.omitted().stream()
                .filter(cargo -> problem.cargo(cargo).mandatory())
                .toList();
        return new SearchResult(
                solution,
                verdict.objective(),
                verdict.objective(),
                true,
                verdict.omitted(),
                mandatory,
                0,
                limits.seed(),
                1,
                1);
    }

    private record Best(Route route, long cents) {}

    /// Every order of stops that starts with `stops`; prefixes are cut where they cannot be sailed.
    private static void grow(Problem problem, int vessel, List<Integer> stops, Map<Set<Integer>, Best> best) {
        Set<Integer> aboard = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        for (int stop : stops) {
            if (seen.add(stop)) {
                aboard.add(stop);
            } else {
                aboard.remove(stop);
            }
        }
        if (aboard.isEmpty()) {
            Route route =
                    Route.of(vessel, stops.stream().mapToInt(Integer::intValue).toArray());
            if (!(RouteEvaluator.evaluate(problem, route) instanceof RouteOutcome.Feasible(var schedule))) {
                return;
            }
            best.merge(
                    Set.copyOf(seen),
                    new Best(route, schedule.cost()),
                    (one, other) -> one.cents() <= other.cents() ? one : other);
        }
        for (int cargo = 0; cargo < problem.cargoCount(); cargo++) {
            boolean takes = !seen.contains(cargo) && problem.allows(vessel, cargo) && aboard.size() < 2;
            if (takes || aboard.contains(cargo)) {
                List<Integer> longer = new ArrayList<>(stops);
                longer.add(cargo);
                grow(problem, vessel, longer, best);
            }
        }
    }

    private static Solution share(Problem problem, List<Map<Set<Integer>, Best>> perVessel) {
        Map<Set<Integer>, Partial> partials = new HashMap<>();
        partials.put(Set.of(), new Partial(List.of(), 0));
        for (Map<Set<Integer>, Best> vessel : perVessel) {
            Map<Set<Integer>, Partial> next = new HashMap<>();
            partials.forEach((taken, partial) -> vessel.forEach((more, best) -> {
                Set<Integer> all = new HashSet<>(taken);
                boolean fresh = all.addAll(more) && all.size() == taken.size() + more.size();
                if (fresh || more.isEmpty()) {
                    List<Route> routes = new ArrayList<>(partial.routes());
                    routes.add(best.route());
                    next.merge(
                            Set.copyOf(all),
                            new Partial(List.copyOf(routes), partial.cents() + best.cents()),
                            (one, other) -> one.cents() <= other.cents() ? one : other);
                }
            }));
            partials = next;
        }
        Solution best = null;
        long bestCents = Long.MAX_VALUE;
        for (Partial partial : partials.values()) {
            Solution candidate = new Solution(partial.routes());
            long cents = SolutionChecker.check(problem, candidate).objective();
            if (cents < bestCents) {
                best = candidate;
                bestCents = cents;
            }
        }
        return best == null ? Solution.empty(problem.vesselCount()) : best;
    }

    private record Partial(List<Route> routes, long cents) {}
}
