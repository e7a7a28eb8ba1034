package argosy.search;

import argosy.search.RouteOutcome.Cause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Says where one more cargo would go: per vessel the cheapest feasible insertion, or why there is none.
///
/// Exact and simple: tries every pair of positions with {@link RouteEvaluator}; the other stops keep their order.
public final class InsertionAdvisor {
    private InsertionAdvisor() {}

    /// What one vessel can offer.
    public sealed interface Advice {
        /// The vessel.
        int vessel();

        /// She can carry it.
        ///
        /// @param route     her route with the cargo
        /// @param extraCost cost added to her route, the cargo's value subtracted, its omission cost not
        record Possible(int vessel, Route route, long extraCost) implements Advice {}

        /// She cannot.
        ///
        /// @param cause  the rule that fails for most positions
        /// @param detail one of those failures, in words
        record Impossible(int vessel, Cause cause, String detail) implements Advice {}
    }

    /// Advice of every vessel: possible ones first by cost, then the others by id. The cargo must be on no route.
    public static List<Advice> bestInsertion(Problem problem, Solution solution, int cargo) {
        if (!solution.omitted(problem.cargoCount()).contains(cargo)) {
            throw new IllegalArgumentException("Cargo %d is on a route already.".formatted(cargo));
        }
        List<Advice> advices = new ArrayList<>();
        for (Route route : solution.routes()) {
            advices.add(advise(problem, route, cargo));
        }
        advices.sort(Comparator.comparingLong(InsertionAdvisor::rank).thenComparingInt(Advice::vessel));
        return advices;
    }

    private static long rank(Advice advice) {
        return switch (advice) {
            case Advice.Possible possible -> possible.extraCost();
            case Advice.Impossible impossible -> Long.MAX_VALUE;
        };
    }

    private static Advice advise(Problem problem, Route route, int cargo) {
        int vessel = route.vessel();
        if (!problem.allows(vessel, cargo)) {
            return new Advice.Impossible(vessel, Cause.NOT_ALLOWED, "vessel %d may not carry it".formatted(vessel));
        }
        if (!(RouteEvaluator.evaluate(problem, route) instanceof RouteOutcome.Feasible now)) {
            throw new IllegalArgumentException("Route %s is not feasible.".formatted(route));
        }
        Route best = route;
        long least = Long.MAX_VALUE;
        Map<Cause, Integer> failures = new EnumMap<>(Cause.class);
        Map<Cause, String> details = new EnumMap<>(Cause.class);
        for (int pickup = problem.prefix(vessel).size(); pickup <= route.size(); pickup++) {
            for (int delivery = pickup; delivery <= route.size(); delivery++) {
                Route longer = insert(route, cargo, pickup, delivery);
                switch (RouteEvaluator.evaluate(problem, longer)) {
                    case RouteOutcome.Feasible(Schedule schedule) -> {
                        if (schedule.cost() < least) {
                            least = schedule.cost();
                            best = longer;
                        }
                    }
                    case RouteOutcome.Infeasible(int stop, Cause cause, String detail) -> {
                        failures.merge(cause, 1, Integer::sum);
                        details.putIfAbsent(cause, "stop %d: %s".formatted(stop, detail));
                    }
                }
            }
        }
        if (least != Long.MAX_VALUE) {
            return new Advice.Possible(vessel, best, least - now.schedule().cost());
        }
        Cause main = failures.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return new Advice.Impossible(vessel, main, details.getOrDefault(main, ""));
    }

    private static Route insert(Route route, int cargo, int pickup, int delivery) {
        int[] stops = new int[route.size() + 2];
        int from = 0;
        for (int stop = 0; stop < stops.length; stop++) {
            stops[stop] = stop == pickup || stop == delivery + 1 ? cargo : route.cargoAt(from++);
        }
        return Route.of(route.vessel(), stops);
    }
}
