package argosy.search.lns;

import argosy.search.SolutionChecker;
import argosy.search.kernel.Kernel;
import argosy.search.kernel.RoutePool;
import argosy.search.kernel.Tour;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/// One island of large neighbourhood search with simulated annealing. One thread; repeatable from its seed.
///
/// The caller drives it: {@link #step} per iteration with the current temperature.
public final class Searcher {
    private static final double AVERAGE_REMOVED = 10;
    private static final int REGRET_PERCENT = 30;

    /// Tours of trials this much dearer than the current draft, in costs per cargo, are still worth remembering.
    private static final double POOL_MARGIN = 0.3;

    private final Kernel kernel;
    private final SplittableRandom random;
    private final Ruin ruin;
    private final Recreate recreate;
    private final RoutePool pool;
    private final Draft current;
    private final Draft trial;
    private final Draft best;
    private final double removed;
    private double poolMargin;
    private long iterations;

    public Searcher(Kernel kernel, long seed, RoutePool pool) {
        this(kernel, new Relations(kernel), seed, pool, Draft.pinnedOnly(kernel));
    }

    private Searcher(Kernel kernel, Relations relations, long seed, RoutePool pool, Draft start) {
        this.kernel = kernel;
        this.pool = pool;
        random = new SplittableRandom(seed);
        ruin = new Ruin(kernel, relations, random);
        recreate = new Recreate(kernel, random);
        current = start;
        trial = start.copy();
        best = start.copy();
        removed = Math.min(AVERAGE_REMOVED, Math.max(2, 0.3 * kernel.cargoCount()));
    }

    /// Builds a first solution by regret insertion.
    public void construct() {
        trial.set(current);
        recreate.apply(trial, true);
        remember(trial);
        if (trial.cost < current.cost) {
            current.set(trial);
        }
        improveBest();
    }

    /// Whether {@link #reduceFleet} is worth its time: vessels matter most and could become fewer.
    public boolean fleetMatters() {
        return fleetMatters(kernel, best);
    }

    /// Whether vessels matter most in this draft and could become fewer.
    public static boolean fleetMatters(Kernel kernel, Draft draft) {
        return FleetReduction.pays(kernel, draft);
    }

    /// Tries to do with fewer vessels until `stop`.
    public void reduceFleet(BooleanSupplier stop) {
        FleetReduction reduction = new FleetReduction(kernel, random, ruin, recreate, pool);
        Draft reduced = best.copy();
        iterations += reduction.run(reduced, removed, stop);
        if (reduced.cost < best.cost) {
            best.set(reduced);
        }
        current.set(best);
    }

    /// Continues from this draft; it becomes the best too if it is cheaper.
    public void restartFrom(Draft draft) {
        current.set(draft);
        improveBest();
    }

    /// One ruin, one recreate, accepted if within a random threshold at this temperature. True if the best improved.
    public boolean step(double temperature) {
        iterations++;
        if (kernel.cargoCount() == 0) {
            return false;
        }
        trial.set(current);
        ruin.apply(trial, removed);
        recreate.apply(trial, random.nextInt(100) < REGRET_PERCENT);
        assert isRight(trial) : "the draft disagrees with the checker";
        double threshold = current.cost - temperature * Math.log(random.nextDouble());
        if (trial.cost < threshold || trial.cost < current.cost + poolMargin) {
            for (int vessel = 0; vessel < trial.tours.length; vessel++) {
                if (trial.tours[vessel] != current.tours[vessel]) {
                    pool.add(trial.tours[vessel]);
                }
            }
        }
        if (trial.cost >= threshold) {
            return false;
        }
        current.set(trial);
        return improveBest();
    }

    /// Full recomputation by the rules, for runs with assertions.
    private boolean isRight(Draft draft) {
        SolutionChecker.Verdict verdict = SolutionChecker.check(kernel.problem(), draft.toSolution());
        return verdict.feasible()
                && verdict.objective() == draft.cost
                && verdict.omitted().size() == draft.absentCount;
    }

    private boolean improveBest() {
        if (current.cost < best.cost) {
            best.set(current);
            poolMargin = POOL_MARGIN * costPerCargo();
            return true;
        }
        return false;
    }

    private void remember(Draft draft) {
        for (Tour tour : draft.tours) {
            pool.add(tour);
        }
    }

    /// The best found.
    public Draft best() {
        return best;
    }

    /// Iterations so far.
    public long iterations() {
        return iterations;
    }

    /// The routes met.
    public RoutePool pool() {
        return pool;
    }

    /// A natural unit of temperature: the average cost per cargo of the best solution, vessels' fixed costs apart.
    public double costPerCargo() {
        long carried = Math.max(1, kernel.cargoCount() - best.absentCount);
        long total = 0;
        for (Tour tour : best.tours) {
            long fixed = tour.size() > 0 ? kernel.vessel(tour.vessel()).fixedCost() : 0;
            total += Math.abs(tour.cost() - fixed);
        }
        return Math.max(1.0, total / (double) carried);
    }
}
