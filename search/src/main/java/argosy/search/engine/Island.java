package argosy.search.engine;

import argosy.search.SearchLimits;
import argosy.search.exact.Crew;
import argosy.search.kernel.Kernel;
import argosy.search.kernel.RoutePool;
import argosy.search.lns.Draft;
import argosy.search.lns.Searcher;
import java.util.function.BooleanSupplier;

/// One searching thread: cycles of annealing, each twice as long as the one before, until time or iterations end.
final class Island {
    private static final int POOL_LIMIT = 400_000;
    private static final int STEPS_PER_LOOK = 32;
    private static final int FIRST_CYCLE_PER_CARGO = 500;
    private static final int LONGEST_CYCLE_PER_CARGO = 9_600;
    private static final int WARM_UP_PER_CARGO = 60;
    private static final double HOT = 0.3;
    private static final double COLD = 0.003;
    private static final double TIME_SHARE = 0.92;
    private static final double HELP_SHARE = 0.3;

    private final Kernel kernel;
    private final Searcher searcher;
    private final Incumbent incumbent;
    private final Deadline deadline;
    private final long iterationLimit;
    private final boolean sharing;
    private final Crew crew;
    private long cycleLength;
    private long reported;
    private int failures;
    private long helpedNanos;

    /// @param sharing whether it tells the incumbent of its finds at once (otherwise the caller collects them at the
    /// end)
    Island(
            Kernel kernel,
            long seed,
            Incumbent incumbent,
            Deadline deadline,
            SearchLimits limits,
            boolean sharing,
            Crew crew) {
        this.kernel = kernel;
        this.incumbent = incumbent;
        this.deadline = deadline;
        this.sharing = sharing;
        this.crew = crew;
        iterationLimit = limits.iterationLimit();
        searcher = new Searcher(kernel, seed, new RoutePool(POOL_LIMIT));
        cycleLength = (long) FIRST_CYCLE_PER_CARGO * Math.max(10, kernel.cargoCount());
    }

    /// Takes a first solution: the given one, or one it builds.
    void begin(Draft start) {
        searcher.restartFrom(start);
        searcher.construct();
        report();
    }

    /// Whether nothing is left to do.
    boolean isDone() {
        return deadline.isOver() || searcher.iterations() >= iterationLimit;
    }

    /// One cycle from hot to cold, preceded by an attempt to do with fewer vessels where that matters. A timed cycle
    /// ends
    /// early enough to leave a little time for what its caller does with the routes.
    void cycle() {
        if (searcher.fleetMatters()) {
            reduceFleet();
        }
        anneal(cycleLength);
        cycleLength = Math.min(2 * cycleLength, (long) LONGEST_CYCLE_PER_CARGO * Math.max(10, kernel.cargoCount()));
    }

    /// A quick cycle: routes enough to begin a proof with.
    void warmUp() {
        anneal((long) WARM_UP_PER_CARGO * Math.max(10, kernel.cargoCount()));
    }

    private void anneal(long steps) {
        long length = Math.min(steps, iterationLimit - searcher.iterations());
        double scale = searcher.costPerCargo();
        long startNanos = deadline.elapsedNanos();
        double secondsLeft = TIME_SHARE * deadline.secondsLeft();
        long first = searcher.iterations();
        double share = 0;
        while (share < 1 && !isDone()) {
            helpWithProof();
            double temperature = scale * HOT * Math.pow(COLD / HOT, share);
            for (int k = 0; k < STEPS_PER_LOOK; k++) {
                if (searcher.step(temperature) && sharing) {
                    report();
                }
            }
            long done = searcher.iterations() - first;
            double secondsUsed = (deadline.elapsedNanos() - startNanos) / 1e9;
            share = Math.max(done / (double) length, secondsUsed / secondsLeft);
        }
        report();
    }

    /// Prices a class for the prover, but never for more than a share of the time: on large problems there is always a
    /// class waiting, and whoever always helped would not search at all.
    private void helpWithProof() {
        long now = deadline.elapsedNanos();
        if (helpedNanos < HELP_SHARE * now) {
            crew.helpOnce();
            helpedNanos += deadline.elapsedNanos() - now;
        }
    }

    /// The more attempts have failed, the less the next may take.
    private void reduceFleet() {
        long before = searcher.best().cost();
        long most = Math.min(2 * cycleLength, (iterationLimit - searcher.iterations()) / 4);
        double seconds = deadline.elapsedNanos() / 1e9 + deadline.secondsLeft() / (5.0 * (1 + failures));
        searcher.reduceFleet(new Budget(most / (1 + failures), seconds));
        failures += searcher.best().cost() < before - kernel.vessel(0).fixedCost() / 2 ? 0 : 1;
        report();
    }

    /// Continues from this draft.
    void restartFrom(Draft draft) {
        searcher.restartFrom(draft);
    }

    RoutePool pool() {
        return searcher.pool();
    }

    Draft best() {
        return searcher.best();
    }

    private void report() {
        incumbent.addIterations(searcher.iterations() - reported);
        reported = searcher.iterations();
        if (sharing && searcher.best().cost() < incumbent.objective()) {
            incumbent.offer(searcher.best().toSolution(), searcher.best().cost());
        }
    }

    /// Ends after so many looks' worth of steps, at a second of the run, or with the run. Steps are counted, not timed.
    private final class Budget implements BooleanSupplier {
        private final long looks;
        private final double untilSeconds;
        private long looked;

        Budget(long steps, double untilSeconds) {
            looks = steps / STEPS_PER_LOOK;
            this.untilSeconds = untilSeconds;
        }

        @Override
        public boolean getAsBoolean() {
            return looked++ >= looks || deadline.isOver() || deadline.elapsedNanos() / 1e9 > untilSeconds;
        }
    }
}
