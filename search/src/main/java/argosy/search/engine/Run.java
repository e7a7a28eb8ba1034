package argosy.search.engine;

import argosy.search.Cancellation;
import argosy.search.SearchLimits;
import argosy.search.Solution;
import argosy.search.exact.Partition;
import argosy.search.kernel.Kernel;
import argosy.search.kernel.PooledRoute;
import argosy.search.kernel.RoutePool;
import argosy.search.linear.IntegerLimits;
import argosy.search.linear.IntegerSolver;
import argosy.search.linear.LinearSolver;
import argosy.search.lns.Draft;
import java.util.ArrayList;
import java.util.List;

/// One run of the optimiser: who works on which thread, and when they exchange what they know.
final class Run {
    private static final int POLISH_COLUMNS = 20_000;

    private final Kernel kernel;
    private final SearchLimits limits;
    private final Deadline deadline;
    private final Incumbent incumbent;
    private final LinearSolver linear;
    private final IntegerSolver integer;
    private final Cancellation innerCancellation = new Cancellation();

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
    }

    void from(Draft start) {
        Island island = new Island(kernel, limits.seed(), incumbent, deadline, limits, true);
        island.begin(start);
        while (!island.isDone()) {
            island.cycle();
            polish(island);
        }
    }

    private void polish(Island island) {
        double seconds = Math.min(deadline.secondsLeft(), 0.5 + 0.15 * deadline.elapsedNanos() / 1e9);
        Partition partition = new Partition(kernel, linear, integer, innerCancellation);
        IntegerLimits integerLimits =
                new IntegerLimits(seconds, Double.POSITIVE_INFINITY, (int) limits.seed(), 1, innerCancellation);
        Partition.Outcome outcome = partition.solve(
                island.pool().routes(), incumbent.solution(), incumbent.objective(), POLISH_COLUMNS, integerLimits);
        outcome.solution().ifPresent(this::take);
        island.restartFrom(Draft.of(kernel, incumbent.solution()));
    }

    private void take(Solution solution) {
        incumbent.offer(solution, Draft.of(kernel, solution).cost());
    }

    List<PooledRoute> merged(List<RoutePool> pools) {
        RoutePool all = new RoutePool(Integer.MAX_VALUE);
        pools.forEach(all::addAll);
        return new ArrayList<>(all.routes());
    }
}
