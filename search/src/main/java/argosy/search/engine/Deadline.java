package argosy.search.engine;

import argosy.search.Cancellation;
import argosy.search.SearchLimits;

/// The wall clock of one run: how long it has lasted, and whether to stop. Thread-safe.
final class Deadline {
    private final long startNanos = System.nanoTime();
    private final long limitNanos;
    private final Cancellation cancellation;
    private volatile boolean stopped;
    private volatile Runnable afterwards = () -> {};

    Deadline(SearchLimits limits, Cancellation cancellation) {
        limitNanos = limits.hasTimeLimit() ? limits.timeLimit().toNanos() : Long.MAX_VALUE;
        this.cancellation = cancellation;
    }

    long elapsedNanos() {
        return System.nanoTime() - startNanos;
    }

    /// Seconds left, infinite without a limit; never negative.
    double secondsLeft() {
        return limitNanos == Long.MAX_VALUE ? Double.POSITIVE_INFINITY : Math.max(0, limitNanos - elapsedNanos()) / 1e9;
    }

    /// Seconds the whole run may last; infinite without a limit.
    double secondsAllowed() {
        return limitNanos == Long.MAX_VALUE ? Double.POSITIVE_INFINITY : limitNanos / 1e9;
    }

    /// Ends the run from inside (proof found).
    void stop() {
        stopped = true;
        afterwards.run();
    }

    /// Runs this once somebody notices that the run is over.
    void onOver(Runnable action) {
        afterwards = action;
    }

    boolean isOver() {
        if (stopped) {
            return true;
        }
        if (cancellation.isCancelled() || elapsedNanos() >= limitNanos) {
            stop();
            return true;
        }
        return false;
    }
}
