package argosy.search;

import java.util.Arrays;
import java.util.List;

/// A point on a leg that lets a vessel pass only at certain times and loads: canal season, closed strait, falling
/// water.
///
/// A step function: before the first step everything passes; from each step on, at most its load passes, until the
/// next.
/// Passing is first in, first out: who comes later never passes earlier, so an earlier arrival is never worse.
public final class Gate {
    /// From this moment on at most `maximalLoad` tonnes may be aboard; {@link #CLOSED} = nobody passes.
    public record Step(long from, long maximalLoad) {
        public Step {
            Bounds.check("from", from);
            if (maximalLoad < CLOSED) {
                throw new IllegalArgumentException(
                        "Gate step lets %d tonnes pass; use -1 for closed.".formatted(maximalLoad));
            }
        }
    }

    /// Not even an empty vessel passes.
    public static final long CLOSED = -1;

    private final List<Step> steps;
    private final long[] fromMoments;
    private final long[] limits;

    private Gate(List<Step> steps) {
        this.steps = List.copyOf(steps);
        fromMoments = steps.stream().mapToLong(Step::from).toArray();
        limits = steps.stream().mapToLong(Step::maximalLoad).toArray();
        for (int k = 1; k < fromMoments.length; k++) {
            if (fromMoments[k] <= fromMoments[k - 1]) {
                throw new IllegalArgumentException(
                        "Gate steps must be in rising order of time, got %s.".formatted(steps));
            }
        }
    }

    /// Builds a gate from steps in rising order of time.
    public static Gate of(List<Step> steps) {
        return new Gate(steps);
    }

    /// Builds a gate from steps in rising order of time.
    public static Gate of(Step... steps) {
        return new Gate(List.of(steps));
    }

    /// The steps, in rising order of time.
    public List<Step> steps() {
        return steps;
    }

    /// The most that may be aboard a vessel passing at `moment`; `Long.MAX_VALUE` before the first step. O(log steps).
    public long limitAt(long moment) {
        int step = stepAt(moment);
        return step < 0 ? Long.MAX_VALUE : limits[step];
    }

    /// Earliest passing moment at or after `arrival` with `load` aboard, or {@link Bounds#NEVER}.
    public long earliestPassing(long arrival, long load) {
        int step = stepAt(arrival);
        if (step < 0 || limits[step] >= load) {
            return arrival;
        }
        for (int next = step + 1; next < limits.length; next++) {
            if (limits[next] >= load) {
                return fromMoments[next];
            }
        }
        return Bounds.NEVER;
    }

    /// Latest arrival that still passes by `passing` with `load` aboard, or {@link Bounds#TOO_LATE}.
    public long latestArrival(long passing, long load) {
        int step = stepAt(passing);
        if (step < 0 || limits[step] >= load) {
            return passing;
        }
        for (int closed = step; closed >= 0; closed--) {
            if (closed == 0 || limits[closed - 1] >= load) {
                return fromMoments[closed] - 1;
            }
        }
        throw new AssertionError("A gate is open before its first step.");
    }

    /// Whether every load passes at any time.
    public boolean isFree() {
        return limits.length == 0;
    }

    private int stepAt(long moment) {
        int found = Arrays.binarySearch(fromMoments, moment);
        return found >= 0 ? found : -found - 2;
    }
}
