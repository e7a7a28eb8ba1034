package argosy.solvers.testkit;

import argosy.search.Problem;
import argosy.search.Route;
import argosy.search.RouteEvaluator;
import argosy.search.RouteOutcome;
import java.util.Arrays;

/// The least cost of a tiny problem by trying every route of every vessel, then every split of the cargoes.
public final class BruteForce {
    private static final long NONE = Long.MAX_VALUE / 4;

    private final Problem problem;
    private final int[] stops;
    private long[] leastCost;

    private BruteForce(Problem problem) {
        this.problem = problem;
        stops = new int[2 * problem.cargoCount()];
        leastCost = new long[0];
    }

    /// The least cost, or `Long.MAX_VALUE / 4` if pins cannot be kept.
    public static long leastCost(Problem problem) {
        return new BruteForce(problem).solve();
    }

    private long solve() {
        int sets = 1 << problem.cargoCount();
        long[] best = new long[sets];
        Arrays.fill(best, NONE);
        best[0] = 0;
        for (int vessel = 0; vessel < problem.vesselCount(); vessel++) {
            leastCost = new long[sets];
            Arrays.fill(leastCost, NONE);
            extend(vessel, 0, 0, 0);
            long[] next = new long[sets];
            Arrays.fill(next, NONE);
            for (int before = 0; before < sets; before++) {
                for (int mine = 0; mine < sets; mine++) {
                    if ((before & mine) == 0 && best[before] < NONE && leastCost[mine] < NONE) {
                        next[before | mine] = Math.min(next[before | mine], best[before] + leastCost[mine]);
                    }
                }
            }
            best = next;
        }
        long least = NONE;
        for (int carried = 0; carried < sets; carried++) {
            long omitted = 0;
            for (int cargo = 0; cargo < problem.cargoCount(); cargo++) {
                omitted += (carried >> cargo & 1) == 0 ? problem.omissionCost(cargo) : 0;
            }
            least = best[carried] < NONE ? Math.min(least, best[carried] + omitted) : least;
        }
        return least;
    }

    private void extend(int vessel, int length, int picked, int delivered) {
        if (picked == delivered) {
            Route route = Route.of(vessel, Arrays.copyOf(stops, length));
            if (RouteEvaluator.evaluate(problem, route) instanceof RouteOutcome.Feasible feasible) {
                leastCost[picked] =
                        Math.min(leastCost[picked], feasible.schedule().cost());
            }
        }
        for (int cargo = 0; cargo < problem.cargoCount(); cargo++) {
            int bit = 1 << cargo;
            if ((delivered & bit) == 0) {
                stops[length] = cargo;
                extend(vessel, length + 1, picked | bit, (picked & bit) == 0 ? delivered : delivered | bit);
            }
        }
    }
}
