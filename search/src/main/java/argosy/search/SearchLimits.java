package argosy.search;

import java.time.Duration;

/// When a search ends, whichever comes first, and how it is seeded.
///
/// A run that ends by iterations (not by time) gives the same answer for the same seed and threads on any machine.
///
/// @param timeLimit      wall time; zero or negative: none
/// @param iterationLimit search iterations per thread; `Long.MAX_VALUE`: none
/// @param seed           start of all randomness
/// @param threads        worker threads, at least 1
/// @param absoluteGap    stop when objective minus bound is at most this
/// @param relativeGap    stop when the gap is at most this share of the objective
public record SearchLimits(
        Duration timeLimit, long iterationLimit, long seed, int threads, long absoluteGap, double relativeGap) {
    public SearchLimits {
        if (threads < 1 || iterationLimit < 0 || absoluteGap < 0 || !(relativeGap >= 0)) {
            throw new IllegalArgumentException("Limits out of range: threads %d, iterations %d, gaps %d and %s."
                    .formatted(threads, iterationLimit, absoluteGap, relativeGap));
        }
    }

    /// A limit by wall time alone, to proven optimality.
    public static SearchLimits ofTime(Duration timeLimit, long seed, int threads) {
        return new SearchLimits(timeLimit, Long.MAX_VALUE, seed, threads, 0, 0);
    }

    /// A limit by iterations alone: repeatable on any machine.
    public static SearchLimits ofIterations(long iterations, long seed, int threads) {
        return new SearchLimits(Duration.ZERO, iterations, seed, threads, 0, 0);
    }

    /// Whether wall time may end the search.
    public boolean hasTimeLimit() {
        return timeLimit.isPositive();
    }
}
