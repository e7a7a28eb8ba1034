package argosy.planning;

import argosy.planning.explain.Budget;
import java.time.Duration;

/// Shares out the time of one run: building, searching, explaining and writing all fit into the limit.
///
/// @param startedNanos `System.nanoTime()` at the start
record Clockwork(long startedNanos, PlanRequest request) {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double LEAST_SEARCH_SHARE = 0.3;
    private static final double LAST_SHARE = 0.04;

    static Clockwork started(PlanRequest request) {
        return new Clockwork(System.nanoTime(), request);
    }

    double seconds() {
        return (System.nanoTime() - startedNanos) / NANOS_PER_SECOND;
    }

    private double limitSeconds() {
        return request.timeLimit().toMillis() / 1000.0;
    }

    private boolean isTimed() {
        return request.timeLimit().isPositive();
    }

    /// For the plan's lines and its check: as long as building took, within bounds.
    private double lastSeconds(double builtSeconds) {
        return Math.max(LAST_SHARE * limitSeconds(), Math.min(0.5 * builtSeconds, 0.1 * limitSeconds()));
    }

    /// Wall time for the search; zero when iterations alone end it.
    Duration searchLimit(double builtSeconds) {
        if (!isTimed()) {
            return Duration.ZERO;
        }
        double left = limitSeconds() - builtSeconds - explanationSeconds() - lastSeconds(builtSeconds);
        double seconds = Math.max(left, LEAST_SEARCH_SHARE * limitSeconds());
        return Duration.ofNanos(Math.round(seconds * NANOS_PER_SECOND));
    }

    private double explanationSeconds() {
        return Math.min(request.explanationLimit().toMillis() / 1000.0, 0.25 * limitSeconds());
    }

    /// When explanations must be ready; without a limit by time no clock has a say.
    Budget explanations(double builtSeconds) {
        return isTimed()
                ? Budget.until(
                        startedNanos + Math.round((limitSeconds() - lastSeconds(builtSeconds)) * NANOS_PER_SECOND))
                : Budget.unlimited();
    }
}
