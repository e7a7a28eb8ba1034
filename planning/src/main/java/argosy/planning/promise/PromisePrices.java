package argosy.planning.promise;

import argosy.search.Cargo;
import argosy.search.Fit;
import argosy.search.Problem;
import argosy.search.Solution;
import java.util.Arrays;

/// Problems whose costs hold prices on who carries what, laid over the real money.
public final class PromisePrices {
    private static final int NOBODY = -1;

    private PromisePrices() {}

    /// The same problem, dearer by `cents` for each cargo that `before` carries and another ship, or nobody, would.
    ///
    /// @param cargoes how many ids from 0 are real cargoes
    public static Problem keeping(Problem problem, Solution before, int cargoes, long cents) {
        int[] carriers = carriers(problem, before);
        Problem.Builder builder = problem.toBuilder();
        for (int cargo = 0; cargo < cargoes; cargo++) {
            if (carriers[cargo] == NOBODY) {
                continue;
            }
            builder.replaceCargo(cargo, leftAt(problem.cargo(cargo), cents));
            for (int vessel = 0; vessel < problem.vesselCount(); vessel++) {
                if (vessel != carriers[cargo] && problem.allows(vessel, cargo)) {
                    builder.allow(vessel, cargo, dearer(problem.getFit(vessel, cargo), cents));
                }
            }
        }
        return builder.build();
    }

    /// The same problem, dearer by `cents` for each cargo served as `other` serves it: by the same ship, or by nobody.
    public static Problem avoiding(Problem problem, Solution other, int cargoes, long cents) {
        int[] carriers = carriers(problem, other);
        Problem.Builder builder = problem.toBuilder();
        for (int cargo = 0; cargo < cargoes; cargo++) {
            int carrier = carriers[cargo];
            if (carrier == NOBODY) {
                builder.replaceCargo(cargo, leftAt(problem.cargo(cargo), cents));
            } else {
                builder.allow(carrier, cargo, dearer(problem.getFit(carrier, cargo), cents));
            }
        }
        return builder.build();
    }

    /// How many real cargoes the two serve differently.
    public static int differences(Problem problem, Solution one, Solution other, int cargoes) {
        int[] first = carriers(problem, one);
        int[] second = carriers(problem, other);
        int count = 0;
        for (int cargo = 0; cargo < cargoes; cargo++) {
            count += first[cargo] == second[cargo] ? 0 : 1;
        }
        return count;
    }

    /// How many promises of `before` are kept by nobody or another ship in `after`.
    public static int broken(Problem problem, Solution before, Solution after, int cargoes) {
        int[] was = carriers(problem, before);
        int[] is = carriers(problem, after);
        int count = 0;
        for (int cargo = 0; cargo < cargoes; cargo++) {
            count += was[cargo] != NOBODY && was[cargo] != is[cargo] ? 1 : 0;
        }
        return count;
    }

    private static int[] carriers(Problem problem, Solution solution) {
        int[] carriers = new int[problem.cargoCount()];
        Arrays.fill(carriers, NOBODY);
        solution.routes().forEach(route -> route.stops().forEach(cargo -> carriers[cargo] = route.vessel()));
        return carriers;
    }

    private static Cargo leftAt(Cargo old, long cents) {
        return new Cargo(
                old.pickupLocation(),
                old.deliveryLocation(),
                old.pickupOpens(),
                old.pickupCloses(),
                old.deliveryOpens(),
                old.deliveryCloses(),
                old.omissionCost() + cents,
                old.mandatory(),
                old.setupGroup());
    }

    private static Fit dearer(Fit old, long cents) {
        return new Fit(
                old.tonnes(),
                old.volume(),
                old.pickupDuration(),
                old.pickupCost() + cents,
                old.deliveryDuration(),
                old.deliveryCost(),
                old.value());
    }
}
