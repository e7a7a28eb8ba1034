package argosy.domain.plan;

/// How good the plan is known to be.
///
/// @param objectiveUsdCents the plan's result, opex left out: the number that was maximised
/// @param boundUsdCents     no plan of this scenario earns more
/// @param proven            true when no better plan exists
public record Proof(
        long objectiveUsdCents,
        long boundUsdCents,
        boolean proven,
        long seed,
        int threads,
        long iterations,
        double timeLimitSeconds,
        double seconds,
        double secondsToFirst,
        double secondsToBest) {
    /// (bound minus objective) in percent of the objective's size; 0 when both are equal.
    public double gapPercent() {
        if (boundUsdCents == objectiveUsdCents) {
            return 0;
        }
        return 100.0 * (boundUsdCents - objectiveUsdCents) / Math.max(1, Math.abs(objectiveUsdCents));
    }
}
