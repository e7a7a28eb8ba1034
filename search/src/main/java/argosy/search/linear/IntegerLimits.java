package argosy.search.linear;

import argosy.search.Cancellation;

/// When an integer solve ends and how it is seeded.
///
/// @param seconds        wall-time limit, may be infinite
/// @param effort         deterministic limit in the back end's own unit (about seconds), may be infinite
/// @param seed           start of all randomness
/// @param threads        worker threads; with one thread and no wall-time limit the answer is repeatable
/// @param cancellation   asked during the solve
public record IntegerLimits(double seconds, double effort, int seed, int threads, Cancellation cancellation) {
    public IntegerLimits {
        if (!(seconds >= 0) || !(effort >= 0) || threads < 1) {
            throw new IllegalArgumentException(
                    "Limits out of range: %s seconds, %s effort, %d threads.".formatted(seconds, effort, threads));
        }
    }

    /// A limit by wall time, one thread, seed 1, never cancelled.
    public static IntegerLimits ofSeconds(double seconds) {
        return new IntegerLimits(seconds, Double.POSITIVE_INFINITY, 1, 1, new Cancellation());
    }
}
