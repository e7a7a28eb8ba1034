package argosy.search.engine;

import argosy.search.ProgressListener;
import argosy.search.SearchLimits;
import argosy.search.Solution;
import java.util.concurrent.atomic.AtomicLong;

/// The best solution and bound known to all threads of a run.
final class Incumbent {
    static final long NO_BOUND = Long.MIN_VALUE;

    private final ProgressListener listener;
    private final Deadline deadline;
    private final SearchLimits limits;
    private final AtomicLong iterations = new AtomicLong();
    private Solution solution;
    private volatile long objective;
    private volatile long bound = NO_BOUND;
    private long nanosToBest;

    Incumbent(Solution first, long objective, Deadline deadline, SearchLimits limits, ProgressListener listener) {
        this.solution = first;
        this.objective = objective;
        this.deadline = deadline;
        this.limits = limits;
        this.listener = listener;
        nanosToBest = deadline.elapsedNanos();
        tell();
    }

    /// Takes the solution if it is cheaper.
    synchronized void offer(Solution better, long cost) {
        if (cost < objective) {
            solution = better;
            objective = cost;
            nanosToBest = deadline.elapsedNanos();
            tell();
            stopIfClosed();
        }
    }

    /// Takes the bound if it is higher; a bound never passes the objective.
    synchronized void raiseBound(long value) {
        long capped = Math.min(value, objective);
        if (capped > bound) {
            bound = capped;
            tell();
            stopIfClosed();
        }
    }

    void addIterations(long count) {
        iterations.addAndGet(count);
    }

    synchronized Solution solution() {
        return solution;
    }

    long objective() {
        return objective;
    }

    long bound() {
        return bound;
    }

    long iterations() {
        return iterations.get();
    }

    synchronized long nanosToBest() {
        return nanosToBest;
    }

    private void tell() {
        listener.improved(new ProgressListener.Progress(objective, bound, iterations.get(), deadline.elapsedNanos()));
    }

    private void stopIfClosed() {
        if (bound != NO_BOUND) {
            double gap = (double) (objective - bound);
            if (gap <= limits.absoluteGap() || gap <= limits.relativeGap() * Math.abs((double) objective)) {
                deadline.stop();
            }
        }
    }
}
