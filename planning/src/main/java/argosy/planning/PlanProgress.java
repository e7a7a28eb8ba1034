package argosy.planning;

/// Where planning stands.
///
/// @param resultUsdCents best plan's result so far, opex left out
/// @param boundUsdCents  no plan earns more; `Long.MAX_VALUE` while nothing is known
public record PlanProgress(long resultUsdCents, long boundUsdCents, long iterations, double seconds) {
    /// Gap in percent of the best result's size; infinite while there is no bound.
    public double gapPercent() {
        return boundUsdCents == Long.MAX_VALUE
                ? Double.POSITIVE_INFINITY
                : 100.0 * (boundUsdCents - resultUsdCents) / Math.max(1, Math.abs(resultUsdCents));
    }

    /// Hears of every better plan and bound; called from worker threads, one at a time, must return quickly.
    @FunctionalInterface
    public interface Listener {
        /// Hears nothing.
        Listener SILENT = progress -> {};

        void improved(PlanProgress progress);
    }
}
