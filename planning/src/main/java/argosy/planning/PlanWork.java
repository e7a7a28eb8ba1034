package argosy.planning;

import argosy.domain.Scenario;
import argosy.domain.plan.LeftOut;
import argosy.domain.plan.Plan;
import argosy.network.passage.Ways;
import argosy.planning.check.PlanChecker;
import argosy.planning.check.Violation;
import argosy.planning.explain.Budget;
import argosy.planning.explain.LeftOutExplainer;
import argosy.planning.explain.Reoptimiser;
import argosy.planning.model.Block;
import argosy.planning.model.PlanningProblem;
import argosy.planning.model.ProblemBuilder;
import argosy.planning.model.ScenarioFacts;
import argosy.planning.result.PlanBuilder;
import argosy.search.Cancellation;
import argosy.search.Optimiser;
import argosy.search.Problem;
import argosy.search.ProgressListener;
import argosy.search.SearchLimits;
import argosy.search.SearchResult;
import argosy.search.Solution;
import argosy.search.SolutionChecker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One scenario built for the optimiser, to be solved once or several times, with real prices or changed ones.
final class PlanWork {
    private static final double NANOS_PER_SECOND = 1e9;

    private final Optimiser optimiser;
    private final PlanRequest request;
    private final PlanProgress.Listener listener;
    private final Cancellation cancellation;
    private final Clockwork clock;
    private final PlanningProblem planning;
    private final double builtSeconds;
    private double secondsToFirst = -1;

    PlanWork(
            Optimiser optimiser,
            Scenario scenario,
            Ways waters,
            PlanRequest request,
            PlanProgress.Listener listener,
            Cancellation cancellation) {
        this.optimiser = optimiser;
        this.request = request;
        this.listener = listener;
        this.cancellation = cancellation;
        clock = Clockwork.started(request);
        Scenario effective = Disruptions.apply(scenario, List.of());
        planning = new ProblemBuilder(new ScenarioFacts(effective), waters).build();
        builtSeconds = clock.seconds();
    }

    /// A solution with what is known about it, by real prices.
    ///
    /// @param costCents  by real prices
    /// @param boundCents no solution costs less, prices on promises counted where there are any
    record Found(Solution solution, long costCents, long boundCents, long iterations, double secondsToBest) {}

    PlanningProblem planning() {
        return planning;
    }

    /// Wall time left for searching, in equal parts.
    Duration searchLimit(int parts) {
        return clock.searchLimit(builtSeconds).dividedBy(parts);
    }

    /// Solves with these prices.
    ///
    /// @throws UnplannableException if a vessel cannot keep an off-hire, whatever she does
    Found solve(Problem priced, Duration timeLimit, Optional<Solution> warmStart) {
        double began = clock.seconds();
        SearchLimits limits =
                new SearchLimits(timeLimit, request.iterationLimit(), request.seed(), request.threads(), 0, 0);
        SearchResult found = optimiser.solve(priced, limits, warmStart, this::report, cancellation);
        requireBlocks(found.solution());
        long cost = SolutionChecker.check(planning.problem(), found.solution()).objective();
        long unbounded = PlanBuilder.weakestBound(priced);
        long bound = cost - (found.objective() - Math.max(found.lowerBound(), unbounded));
        return new Found(
                found.solution(), cost, bound, found.iterations(), began + found.nanosToBest() / NANOS_PER_SECOND);
    }

    private void requireBlocks(Solution solution) {
        List<Block> missed = planning.missedBlocks(solution);
        if (!missed.isEmpty()) {
            Block block = missed.getFirst();
            throw new UnplannableException(
                    "%s cannot be out of trade at %s from %s to %s (%s): she is not there in time"
                            .formatted(
                                    planning.vessels().get(block.vessel()).id(),
                                    block.ports().size() == 1 ? block.ports().getFirst() : "any port",
                                    block.window().from(),
                                    block.window().to(),
                                    block.reason()));
        }
    }

    /// The plan of what was found, explained and checked.
    ///
    /// @param replace whether a better solution met while explaining replaces it
    /// @throws IllegalStateException if the plan does not pass the checker: a fault of ours
    Plan write(Found found, boolean replace, List<String> notes) {
        Solution solution = found.solution;
        double secondsToBest = found.secondsToBest;
        int left = solution.omitted(planning.problem().cargoCount()).size();
        LeftOutExplainer explainer = explainer(solution, left);
        List<LeftOut> leftOut = explainer.explain();
        if (replace && explainer.better().isPresent()) {
            solution = explainer.better().get();
            secondsToBest = clock.seconds();
            leftOut = explainer(solution, 0).explain();
        }
        long cost = SolutionChecker.check(planning.problem(), solution).objective();
        PlanBuilder.Run run = new PlanBuilder.Run(
                cost,
                found.boundCents,
                request.seed(),
                request.threads(),
                found.iterations,
                request.timeLimit().toMillis() / 1000.0,
                clock.seconds(),
                secondsToFirst < 0 ? secondsToBest : Math.min(secondsToFirst, secondsToBest),
                secondsToBest);
        return checked(new PlanBuilder(planning).build(solution, run, leftOut, request.stamp(), notes));
    }

    private static Plan checked(Plan plan) {
        List<Violation> violations = PlanChecker.check(plan);
        if (!violations.isEmpty()) {
            throw new IllegalStateException("The plan breaks %d rules, first: %s"
                    .formatted(violations.size(), violations.getFirst().text()));
        }
        return plan;
    }

    private LeftOutExplainer explainer(Solution solution, int left) {
        Duration each = left == 0 ? Duration.ZERO : request.explanationLimit().dividedBy(left);
        Optional<SearchLimits> again = each.isPositive()
                ? Optional.of(SearchLimits.ofTime(each, request.seed(), request.threads()))
                : Optional.empty();
        Budget budget = clock.explanations(builtSeconds);
        return new LeftOutExplainer(planning, solution, new Reoptimiser(optimiser, again, cancellation, budget));
    }

    private void report(ProgressListener.Progress progress) {
        if (secondsToFirst < 0) {
            secondsToFirst = clock.seconds();
        }
        long bound = progress.bound() == Long.MIN_VALUE ? Long.MAX_VALUE : result(progress.bound());
        listener.improved(new PlanProgress(result(progress.best()), bound, progress.iterations(), clock.seconds()));
    }

    /// Every block kept and no promise broken is taken for granted here.
    private long result(long cost) {
        long blocks = planning.blockStays().stream()
                .map(PlanningProblem.BlockStay::block)
                .distinct()
                .count();
        return -(cost + blocks * planning.blockReward()) - planning.idleCents();
    }
}
