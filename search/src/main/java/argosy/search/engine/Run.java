package argosy.search.engine;

import argosy.search.Cancellation;
import argosy.search.SearchLimits;
import argosy.search.Solution;
import argosy.search.exact.Crew;
import argosy.search.exact.Partition;
import argosy.search.exact.Prover;
import argosy.search.exact.SimpleBound;
import argosy.search.kernel.Kernel;
import argosy.search.kernel.PooledRoute;
import argosy.search.kernel.RoutePool;
import argosy.search.linear.IntegerLimits;
import argosy.search.linear.IntegerSolver;
import argosy.search.linear.LinearSolver;
import argosy.search.lns.Draft;
import argosy.search.lns.Searcher;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// One run of the optimiser: who works on which thread, and when they exchange what they know.
final class Run {
    private static final int POLISH_COLUMNS = 20_000;
    private static final double HOPELESS_SHARE = 0.1;
    private static final double LONE_PROOF_SHARE = 0.6;

    private final Kernel kernel;
    private final SearchLimits limits;
    private final Deadline deadline;
    private final Incumbent incumbent;
    private final LinearSolver linear;
    private final IntegerSolver integer;
    private final Cancellation inner = new Cancellation();
    private final Crew crew = new Crew();
    private final AtomicReference<List<PooledRoute>> fresh = new AtomicReference<>(List.of());
    private final AtomicReferenceArray<@Nullable List<PooledRoute>> published;
    private volatile long simpleBound;
    private volatile boolean vesselsMatter;

    Run(
            Kernel kernel,
            SearchLimits limits,
            Deadline deadline,
            Incumbent incumbent,
            LinearSolver linear,
            IntegerSolver integer) {
        this.kernel = kernel;
        this.limits = limits;
        this.deadline = deadline;
        this.incumbent = incumbent;
        this.linear = linear;
        this.integer = integer;
        published = new AtomicReferenceArray<>(limits.threads());
    }

    void from(Draft start) {
        deadline.onOver(inner::cancel);
        if (kernel.cargoCount() == 0 || kernel.vesselCount() == 0) {
            incumbent.raiseBound(incumbent.objective());
            return;
        }
        simpleBound = SimpleBound.of(kernel.problem());
        incumbent.raiseBound(simpleBound);
        if (limits.hasTimeLimit() && limits.iterationLimit() == Long.MAX_VALUE && limits.threads() > 1) {
            sideBySide(start);
        } else {
            oneAfterAnother(start);
        }
    }

    private void sideBySide(Draft start) {
        try (ExecutorService workers = Executors.newFixedThreadPool(limits.threads() - 1)) {
            List<Future<?>> others = new ArrayList<>();
            others.add(workers.submit(() -> {
                Island own = begun(1, start);
                own.warmUp();
                publish(1, own);
                prove();
                search(1, own);
            }));
            for (int number = 2; number < limits.threads(); number++) {
                int own = number;
                others.add(workers.submit(() -> search(own, begun(own, start))));
            }
            search(0, begun(0, start));
            await(others);
        }
    }

    private Island begun(int number, Draft start) {
        Island island = island(number, true);
        island.begin(start);
        return island;
    }

    /// Cycles until the end; the first island also partitions what all have met.
    private void search(int number, Island island) {
        while (!island.isDone()) {
            island.cycle();
            publish(number, island);
            if (number == 0) {
                polish(island, Math.min(deadline.secondsLeft(), 0.5 + 0.15 * deadline.elapsedNanos() / 1e9));
            }
            if (incumbent.objective() < island.best().cost()) {
                island.restartFrom(Draft.of(kernel, incumbent.solution()));
            }
        }
    }

    private void publish(int number, Island island) {
        List<PooledRoute> routes = island.pool().routes();
        published.set(number, routes);
        fresh.set(routes);
    }

    /// Islands first, each alone, then what they found together, then the proof: no clock has a say unless time runs
    /// out.
    private void oneAfterAnother(Draft start) {
        List<Island> islands = new ArrayList<>();
        for (int number = 0; number < limits.threads(); number++) {
            islands.add(island(number, limits.threads() == 1));
        }
        boolean timed = limits.hasTimeLimit() && limits.iterationLimit() == Long.MAX_VALUE;
        try (ExecutorService workers = Executors.newFixedThreadPool(limits.threads())) {
            List<Future<?>> working = new ArrayList<>();
            for (Island island : islands) {
                working.add(workers.submit(() -> {
                    island.begin(start);
                    int cycles = 0;
                    while (!island.isDone() && (!timed || cycles++ < 2)) {
                        island.cycle();
                    }
                }));
            }
            await(working);
        }
        Island first = islands.getFirst();
        for (Island island : islands) {
            incumbent.offer(island.best().toSolution(), island.best().cost());
            if (island != first) {
                first.pool().addAll(island.pool());
            }
        }
        fresh.set(first.pool().routes());
        polish(first, timed ? Math.min(deadline.secondsLeft(), 1) : deadline.secondsLeft());
        prove();
        if (timed) {
            search(0, first);
        }
    }

    private static void await(List<Future<?>> others) {
        for (Future<?> other : others) {
            try {
                other.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("A worker of the optimiser failed.", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while optimising.", e);
            }
        }
    }

    private Island island(int number, boolean sharing) {
        return new Island(kernel, limits.seed() + 7919L * number, incumbent, deadline, limits, sharing, crew);
    }

    private void polish(Island island, double seconds) {
        if (deadline.isOver() || island.pool().size() == 0) {
            return;
        }
        Partition partition = new Partition(kernel, linear, integer, inner);
        RoutePool known = island.pool();
        for (int other = 1; other < published.length(); other++) {
            List<PooledRoute> routes = published.getAndSet(other, null);
            known.addAll(routes == null ? List.<PooledRoute>of() : routes);
        }
        Partition.Outcome outcome = partition.solve(
                known.routes(), incumbent.solution(), incumbent.objective(), POLISH_COLUMNS, integer(seconds));
        outcome.solution().ifPresent(this::take);
    }

    /// With a wall clock that is the limit; without one the solver's own count of effort is.
    private IntegerLimits integer(double seconds) {
        double effort = seconds < 1e9 ? Double.POSITIVE_INFINITY : 20;
        return new IntegerLimits(seconds, effort, (int) (limits.seed() & 0x7fffffff), 1, inner);
    }

    private void take(Solution solution) {
        incumbent.offer(solution, Draft.of(kernel, solution).cost());
    }

    /// Where vessels matter most routes are long and alike: if no labelling has ended by then, none will in time.
    private boolean isHopeless() {
        return vesselsMatter && incumbent.bound() <= simpleBound && share() > HOPELESS_SHARE;
    }

    /// The share of the allowed time that has passed; 0 without a limit.
    private double share() {
        return deadline.elapsedNanos() / 1e9 / deadline.secondsAllowed();
    }

    private void prove() {
        vesselsMatter = Searcher.fleetMatters(kernel, Draft.of(kernel, incumbent.solution()));
        if (new Prover(kernel, linear, new Company(), inner, crew).run()) {
            deadline.stop();
        }
    }

    /// The run as the prover sees it.
    private final class Company implements Prover.Company {
        @Override
        public Solution solution() {
            return incumbent.solution();
        }

        @Override
        public long objective() {
            return incumbent.objective();
        }

        @Override
        public void offer(Solution solution) {
            take(solution);
        }

        @Override
        public void raiseBound(long bound) {
            incumbent.raiseBound(bound);
        }

        @Override
        public List<PooledRoute> freshRoutes() {
            return fresh.getAndSet(List.of());
        }

        @Override
        public boolean isOver() {
            return deadline.isOver() || isHopeless() || (limits.threads() == 1 && share() > LONE_PROOF_SHARE);
        }

        @Override
        public IntegerLimits integerLimits() {
            return integer(deadline.secondsLeft());
        }
    }
}
