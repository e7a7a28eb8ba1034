package argosy.search;

/// The largest magnitude of any single time, cost or quantity: sums of thousands of them cannot overflow a `long`.
public final class Bounds {
    /// 2^50, about 10^15.
    public static final long LIMIT = 1L << 50;
    /// A moment that never comes.
    public static final long NEVER = Long.MAX_VALUE;
    /// A moment before all others: no departure, however early, is early enough.
    public static final long TOO_LATE = Long.MIN_VALUE;

    private Bounds() {}

    /// Returns `value`, or throws if its magnitude passes {@link #LIMIT}.
    public static long check(String name, long value) {
        if (value > LIMIT || value < -LIMIT) {
            throw new IllegalArgumentException("%s is %d, beyond the limit of ±%d.".formatted(name, value, LIMIT));
        }
        return value;
    }

    static long checkDuration(String name, long value) {
        if (value < 0) {
            throw new IllegalArgumentException("%s is %d, but a duration cannot be negative.".formatted(name, value));
        }
        return check(name, value);
    }
}
