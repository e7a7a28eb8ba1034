package argosy.search;

import java.util.Optional;

/// The door of the optimiser: anytime, seeded, never returns what {@link SolutionChecker} refuses.
public interface Optimiser {
    /// Minimises the problem's cost within the limits.
    ///
    /// @param warmStart a solution to start from; must be feasible
    /// @throws IllegalArgumentException if the warm start or a pinned beginning of a route is not feasible
    SearchResult solve(
            Problem problem,
            SearchLimits limits,
            Optional<Solution> warmStart,
            ProgressListener listener,
            Cancellation cancellation);

    /// The same from nothing, unheard and not cancelled.
    default SearchResult solve(Problem problem, SearchLimits limits) {
        return solve(problem, limits, Optional.empty(), ProgressListener.SILENT, new Cancellation());
    }
}
