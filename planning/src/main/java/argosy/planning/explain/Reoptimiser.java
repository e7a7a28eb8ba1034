package argosy.planning.explain;

import argosy.search.Cancellation;
import argosy.search.Cargo;
import argosy.search.Optimiser;
import argosy.search.Problem;
import argosy.search.ProgressListener;
import argosy.search.SearchLimits;
import argosy.search.SearchResult;
import argosy.search.Solution;
import argosy.search.SolutionChecker;
import java.util.Optional;

/// Plans again with one cargo that must be carried, starting from a plan that carries it.
public final class Reoptimiser {
    private final Optimiser optimiser;
    private final Optional<SearchLimits> limits;
    private final Cancellation cancellation;
    private final Budget budget;

    /// @param limits empty: what is given is not improved
    public Reoptimiser(Optimiser optimiser, Optional<SearchLimits> limits, Cancellation cancellation, Budget budget) {
        this.optimiser = optimiser;
        this.limits = limits;
        this.cancellation = cancellation;
        this.budget = budget;
    }

    /// A plan with a cargo aboard.
    ///
    /// @param proven no plan with it aboard costs less
    record Improved(Solution solution, boolean proven) {}

    /// The better of `start` and what is found, both with the cargo aboard.
    Improved improve(Problem problem, int cargo, Solution start) {
        if (limits.isEmpty() || cancellation.isCancelled() || budget.isOver()) {
            return new Improved(start, false);
        }
        Problem forced = problem.toBuilder()
                .replaceCargo(cargo, mustCarry(problem.cargo(cargo)))
                .build();
        SearchResult found =
                optimiser.solve(forced, limits.get(), Optional.of(start), ProgressListener.SILENT, cancellation);
        boolean carried = !found.omitted().contains(cargo);
        boolean better = carried && cents(problem, found.solution()) < cents(problem, start);
        return new Improved(better ? found.solution() : start, carried && found.provenOptimal());
    }

    /// Whether there is no time for anything slow.
    boolean isOver() {
        return cancellation.isCancelled() || budget.isOver();
    }

    static long cents(Problem problem, Solution solution) {
        return SolutionChecker.check(problem, solution).objective();
    }

    private static Cargo mustCarry(Cargo cargo) {
        return new Cargo(
                cargo.pickupLocation(),
                cargo.deliveryLocation(),
                cargo.pickupOpens(),
                cargo.pickupCloses(),
                cargo.deliveryOpens(),
                cargo.deliveryCloses(),
                cargo.omissionCost(),
                true,
                cargo.setupGroup());
    }
}
