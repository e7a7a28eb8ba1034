package argosy.planning.explain;

import argosy.search.Problem;
import argosy.search.Route;
import argosy.search.RouteEvaluator;
import argosy.search.RouteOutcome;
import argosy.search.Solution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Squeezes a cargo into a vessel's route, giving up a run of her other cargoes where it must.
final class ForcedInsertion {
    private static final int LONGEST_RUN = 4;

    private final Problem problem;
    private final Solution solution;
    private final IntPredicate fixed;

    /// @param fixed stops that must not be given up
    ForcedInsertion(Problem problem, Solution solution, IntPredicate fixed) {
        this.problem = problem;
        this.solution = solution;
        this.fixed = fixed;
    }

    /// A changed route.
    ///
    /// @param extraCents cost above the solution's, cargoes given up included
    record Squeeze(Route route, Set<Integer> givenUp, long extraCents) {
        Squeeze {
            givenUp = Set.copyOf(givenUp);
        }
    }

    /// The cheapest; empty when she cannot carry it whatever she gives up.
    Optional<Squeeze> best(int vessel, int cargo) {
        Route old = solution.route(vessel);
        long oldCents = cents(old).orElseThrow();
        List<Integer> order = old.stops().stream().distinct().toList();
        Squeeze best = null;
        for (int from = 0; from <= order.size(); from++) {
            for (int to = from; to <= Math.min(order.size(), from + LONGEST_RUN); to++) {
                Set<Integer> givenUp = new HashSet<>(order.subList(from, to));
                boolean again = from == to && from > 0;
                if (again || givenUp.stream().anyMatch(fixed::test)) {
                    continue;
                }
                Squeeze candidate = insert(old, cargo, givenUp, oldCents);
                if (candidate != null && (best == null || candidate.extraCents < best.extraCents)) {
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// The cheapest that gives up nothing.
    Optional<Squeeze> simple(int vessel, int cargo) {
        Route old = solution.route(vessel);
        return Optional.ofNullable(insert(old, cargo, Set.of(), cents(old).orElseThrow()));
    }

    /// The solution with a squeeze, the cargoes it gives up offered to every other ship, dearest first.
    Solution rehomed(Squeeze squeeze) {
        Solution changed = solution.with(squeeze.route);
        List<Integer> homeless = squeeze.givenUp.stream()
                .sorted(Comparator.<Integer>comparingLong(problem::omissionCost)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int cargo : homeless) {
            ForcedInsertion next = new ForcedInsertion(problem, changed, fixed);
            Squeeze best = null;
            for (int vessel = 0; vessel < problem.vesselCount(); vessel++) {
                Squeeze offer = problem.allows(vessel, cargo)
                        ? next.simple(vessel, cargo).orElse(null)
                        : null;
                if (offer != null && offer.extraCents < 0 && (best == null || offer.extraCents < best.extraCents)) {
                    best = offer;
                }
            }
            if (best != null) {
                changed = changed.with(best.route);
            }
        }
        return changed;
    }

    private @Nullable Squeeze insert(Route old, int cargo, Set<Integer> givenUp, long oldCents) {
        List<Integer> kept =
                old.stops().stream().filter(stop -> !givenUp.contains(stop)).toList();
        long omitted = givenUp.stream().mapToLong(problem::omissionCost).sum() - problem.omissionCost(cargo);
        Squeeze best = null;
        for (int pickup = 0; pickup <= kept.size(); pickup++) {
            for (int delivery = pickup; delivery <= kept.size(); delivery++) {
                List<Integer> stops = new ArrayList<>(kept);
                stops.add(delivery, cargo);
                stops.add(pickup, cargo);
                Route route = Route.of(
                        old.vessel(), stops.stream().mapToInt(Integer::intValue).toArray());
                Optional<Long> cents = cents(route);
                if (cents.isPresent() && (best == null || cents.get() + omitted - oldCents < best.extraCents)) {
                    best = new Squeeze(route, givenUp, cents.get() + omitted - oldCents);
                }
            }
        }
        return best;
    }

    private Optional<Long> cents(Route route) {
        return RouteEvaluator.evaluate(problem, route) instanceof RouteOutcome.Feasible(var schedule)
                ? Optional.of(schedule.cost())
                : Optional.empty();
    }
}
