package argosy.search.engine;

import argosy.search.Cancellation;
import argosy.search.Optimiser;
import argosy.search.Problem;
import argosy.search.ProgressListener;
import argosy.search.SearchLimits;
import argosy.search.SearchResult;
import argosy.search.Solution;
import argosy.search.SolutionChecker;
import argosy.search.kernel.Kernel;
import argosy.search.linear.IntegerSolver;
import argosy.search.linear.LinearSolver;
import argosy.search.lns.Draft;
import java.util.List;
import java.util.Optional;

/// The optimiser: search islands and a proof side by side, one incumbent, each answer checked before it is returned.
public final class FleetOptimiser implements Optimiser {
    private final LinearSolver linear;
    private final IntegerSolver integer;

    /// Uses these back ends for its programmes.
    public FleetOptimiser(LinearSolver linear, IntegerSolver integer) {
        this.linear = linear;
        this.integer = integer;
    }

    @Override
    public SearchResult solve(
            Problem problem,
            SearchLimits limits,
            Optional<Solution> warmStart,
            ProgressListener listener,
            Cancellation cancellation) {
        Deadline deadline = new Deadline(limits, cancellation);
        Kernel kernel = new Kernel(problem);
        Draft start = warmStart.map(solution -> checked(kernel, solution)).orElseGet(() -> Draft.pinnedOnly(kernel));
        Incumbent incumbent = new Incumbent(start.toSolution(), start.cost(), deadline, limits, listener);
        new Run(kernel, limits, deadline, incumbent, linear, integer).from(start);
        return result(problem, limits, deadline, incumbent);
    }

    private static Draft checked(Kernel kernel, Solution solution) {
        SolutionChecker.Verdict verdict = SolutionChecker.check(kernel.problem(), solution);
        if (!verdict.feasible()) {
            throw new IllegalArgumentException("The warm start is not feasible: %s.".formatted(verdict.faults()));
        }
        return Draft.of(kernel, solution);
    }

    private static SearchResult result(Problem problem, SearchLimits limits, Deadline deadline, Incumbent incumbent) {
        Solution solution = incumbent.solution();
        SolutionChecker.Verdict verdict = SolutionChecker.check(problem, solution);
        if (!verdict.feasible() || verdict.objective() != incumbent.objective()) {
            throw new IllegalStateException("The optimiser erred: it reports %d, the checker says %s."
                    .formatted(incumbent.objective(), verdict));
        }
        List<Integer> mandatory = verdict.omitted().stream()
                .filter(cargo -> problem.cargo(cargo).mandatory())
                .toList();
        return new SearchResult(
                solution,
                incumbent.objective(),
                incumbent.bound(),
                incumbent.bound() >= incumbent.objective(),
                verdict.omitted(),
                mandatory,
                incumbent.iterations(),
                limits.seed(),
                deadline.elapsedNanos(),
                incumbent.nanosToBest());
    }
}
