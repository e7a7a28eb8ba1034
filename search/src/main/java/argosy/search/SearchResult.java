package argosy.search;

import java.util.List;

/// What a search found and how good it is known to be.
///
/// @param solution         best found; passed {@link SolutionChecker}
/// @param objective        its cost
/// @param lowerBound       no solution costs less; `Long.MIN_VALUE` if nothing is known
/// @param provenOptimal    objective equals the bound
/// @param omitted          cargoes left behind
/// @param omittedMandatory those of them that are mandatory
/// @param iterations       search iterations of all threads
/// @param seed             the seed used
/// @param nanos            wall time of the whole run
/// @param nanosToBest      wall time until the best was found
public record SearchResult(
        Solution solution,
        long objective,
        long lowerBound,
        boolean provenOptimal,
        List<Integer> omitted,
        List<Integer> omittedMandatory,
        long iterations,
        long seed,
        long nanos,
        long nanosToBest) {
    public SearchResult {
        omitted = List.copyOf(omitted);
        omittedMandatory = List.copyOf(omittedMandatory);
    }

    /// Gap between objective and bound in percent of the objective's size; zero when proven, infinite
    /// without a bound.
    public double gapPercent() {
        if (provenOptimal || objective <= lowerBound) {
            return 0;
        }
        if (lowerBound == Long.MIN_VALUE) {
            return Double.POSITIVE_INFINITY;
        }
        return 100.0 * ((double) objective - (double) lowerBound) / Math.max(1.0, Math.abs((double) objective));
    }
}
