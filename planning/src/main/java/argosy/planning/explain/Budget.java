package argosy.planning.explain;

/// The time in which explanations must be ready. Nanoseconds of `System.nanoTime()`; thread-safe.
///
/// @param endsNanos `Long.MAX_VALUE`: no clock has a say
public record Budget(long endsNanos) {
    public static Budget unlimited() {
        return new Budget(Long.MAX_VALUE);
    }

    public static Budget until(long endsNanos) {
        return new Budget(endsNanos);
    }

    boolean isOver() {
        return endsNanos != Long.MAX_VALUE && System.nanoTime() - endsNanos >= 0;
    }
}
