package argosy.planning;

import argosy.domain.Scenario;
import argosy.domain.plan.LeftOut;
import argosy.domain.plan.Plan;
import argosy.network.passage.Ways;
import argosy.planning.check.PlanChecker;
import argosy.planning.check.Violation;
import argosy.planning.explain.LeftOutExplainer;
import argosy.planning.explain.Reoptimiser;
import argosy.planning.model.Block;
import argosy.planning.model.PlanningProblem;
import argosy.planning.model.ProblemBuilder;
import argosy.planning.model.ScenarioFacts;
import argosy.planning.result.PlanBuilder;
import argosy.search.Cancellation;
import argosy.search.Optimiser;
import argosy.search.ProgressListener;
import argosy.search.SearchLimits;
import argosy.search.SearchResult;
import argosy.search.Solution;
import argosy.search.SolutionChecker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Plans a fleet: scenario in, checked plan out. Stateless but for its optimiser; thread-safe where that is.
public final class Planner {
    private static final double NANOS_PER_SECOND = 1e9;

    private final Optimiser optimiser;

    public Planner(Optimiser optimiser) {
        this.optimiser = optimiser;
    }

    /// The best plan found within the limits, with its proof; it has passed [PlanChecker].
    ///
    /// @throws UnplannableException if a vessel cannot keep an off-hire, whatever she does
    /// @throws IllegalStateException    if the plan does not pass the checker: a fault of ours
    public Plan plan(
            Scenario scenario,
            Ways waters,
            PlanRequest request,
            PlanProgress.Listener listener,
            Cancellation cancellation) {
        long started = System.nanoTime();
        Scenario effective = Disruptions.apply(scenario, List.of());
        PlanningProblem planning = new ProblemBuilder(new ScenarioFacts(effective), waters).build();
        Run run = new Run(planning, request, listener, cancellation, started);
        Plan plan = run.plan();
        List<Violation> violations = PlanChecker.check(plan);
        if (!violations.isEmpty()) {
            throw new IllegalStateException("The plan breaks %d rules, first: %s"
                    .formatted(violations.size(), violations.getFirst().text()));
        }
        return plan;
    }

    private final class Run {
        private final PlanningProblem planning;
        private final PlanRequest request;
        private final PlanProgress.Listener listener;
        private final Cancellation cancellation;
        private final long started;
        private double secondsToFirst = -1;

        Run(
                PlanningProblem planning,
                PlanRequest request,
                PlanProgress.Listener listener,
                Cancellation cancellation,
                long started) {
            this.planning = planning;
            this.request = request;
            this.listener = listener;
            this.cancellation = cancellation;
            this.started = started;
        }

        Plan plan() {
            double built = seconds();
            SearchResult found =
                    optimiser.solve(planning.problem(), limits(), Optional.empty(), this::report, cancellation);
            List<Block> missed = planning.missedBlocks(found.solution());
            if (!missed.isEmpty()) {
                Block block = missed.getFirst();
                throw new UnplannableException(
                        "%s cannot be out of trade at %s from %s to %s (%s): she is not there in time"
                                .formatted(
                                        planning.vessels().get(block.vessel()).id(),
                                        block.ports().size() == 1
                                                ? block.ports().getFirst()
                                                : "any port",
                                        block.window().from(),
                                        block.window().to(),
                                        block.reason()));
            }
            double toBest = built + found.nanosToBest() / NANOS_PER_SECOND;
            return explained(found, toBest);
        }

        private Plan explained(SearchResult found, double toBest) {
            Solution solution = found.solution();
            LeftOutExplainer explainer = explainer(solution, found.omitted().size());
            List<LeftOut> leftOut = explainer.explain();
            double secondsToBest = toBest;
            if (explainer.better().isPresent()) {
                solution = explainer.better().get();
                secondsToBest = seconds();
                leftOut = explainer(solution, 0).explain();
            }
            long cost = SolutionChecker.check(planning.problem(), solution).objective();
            PlanBuilder.Run run = new PlanBuilder.Run(
                    cost,
                    Math.max(found.lowerBound(), PlanBuilder.weakestBound(planning.problem())),
                    request.seed(),
                    request.threads(),
                    found.iterations(),
                    request.timeLimit().toMillis() / 1000.0,
                    seconds(),
                    secondsToFirst < 0 ? secondsToBest : Math.min(secondsToFirst, secondsToBest),
                    secondsToBest);
            return new PlanBuilder(planning).build(solution, run, leftOut, request.stamp());
        }

        private LeftOutExplainer explainer(Solution solution, int left) {
            Duration each =
                    left == 0 ? Duration.ZERO : request.explanationLimit().dividedBy(left);
            Optional<SearchLimits> again = each.isPositive()
                    ? Optional.of(SearchLimits.ofTime(each, request.seed(), request.threads()))
                    : Optional.empty();
            return new LeftOutExplainer(planning, solution, new Reoptimiser(optimiser, again, cancellation));
        }

        private SearchLimits limits() {
            return new SearchLimits(
                    request.timeLimit(), request.iterationLimit(), request.seed(), request.threads(), 0, 0);
        }

        private void report(ProgressListener.Progress progress) {
            if (secondsToFirst < 0) {
                secondsToFirst = seconds();
            }
            long bound = progress.bound() == Long.MIN_VALUE ? Long.MAX_VALUE : result(progress.bound());
            listener.improved(new PlanProgress(result(progress.best()), bound, progress.iterations(), seconds()));
        }

        /// Every block kept and no promise broken is taken for granted here.
        private long result(long cost) {
            long blocks = planning.blockStays().stream()
                    .map(PlanningProblem.BlockStay::block)
                    .distinct()
                    .count();
            return -(cost + blocks * planning.blockReward()) - planning.idleCents();
        }

        private double seconds() {
            return (System.nanoTime() - started) / NANOS_PER_SECOND;
        }
    }
}
