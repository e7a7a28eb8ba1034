package argosy.planning;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.PortId;
import argosy.domain.Scenario;
import argosy.domain.plan.LeftOut;
import argosy.domain.plan.MoneyLine;
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
import argosy.planning.refine.Choices;
import argosy.planning.refine.FleetTimer;
import argosy.planning.refine.OptimisticProblem;
import argosy.planning.result.PlanBuilder;
import argosy.search.Cancellation;
import argosy.search.Optimiser;
import argosy.search.Problem;
import argosy.search.ProgressListener;
import argosy.search.Route;
import argosy.search.SearchLimits;
import argosy.search.SearchResult;
import argosy.search.Solution;
import argosy.search.SolutionChecker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One scenario built for the optimiser, to be solved once or several times, with real prices or changed ones.
final class PlanWork {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final long FIRST_PERCENT = 55;

    private final Optimiser optimiser;
    private final PlanRequest request;
    private final PlanProgress.Listener listener;
    private final Cancellation cancellation;
    private final Clockwork clock;
    private final PlanningProblem planning;
    private final double builtSeconds;
    private final Choices choices;
    private final FleetTimer timer;
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
        Scenario effective = Splits.apply(Disruptions.apply(scenario, List.of()));
        planning = new ProblemBuilder(new ScenarioFacts(effective), waters).build();
        choices = new Choices(planning);
        timer = new FleetTimer(planning, choices);
        builtSeconds = clock.seconds();
    }

    /// A solution with what is known about it, by real prices of planned speeds and quantities safe on every day.
    ///
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

    /// Solves once, and where speeds or tonnes can be chosen a second time with every choice at its best: that bound
    /// holds for all choices. The better of both once timed.
    ///
    /// @param pricing lays prices over real costs
    Found solveWithChoices(UnaryOperator<Problem> pricing, Optional<Solution> warmStart) {
        Duration limit = searchLimit(1);
        Problem real = pricing.apply(planning.problem());
        if (!choices.any()) {
            return solve(real, limit, warmStart);
        }
        Found base = solve(real, limit.multipliedBy(FIRST_PERCENT).dividedBy(100), warmStart);
        double secondsLeft =
                clock.searchLimit(builtSeconds).toNanos() / NANOS_PER_SECOND - (clock.seconds() - builtSeconds);
        if ((limit.isPositive() && secondsLeft < builtSeconds) || cancellation.isCancelled()) {
            return new Found(base.solution, base.costCents, unboundedCents(), base.iterations, base.secondsToBest);
        }
        Problem optimistic = pricing.apply(OptimisticProblem.of(planning, choices));
        double left = Math.max(
                0.2, clock.searchLimit(builtSeconds).toNanos() / NANOS_PER_SECOND - (clock.seconds() - builtSeconds));
        SearchLimits limits = new SearchLimits(
                limit.isPositive() ? Duration.ofNanos(Math.round(left * NANOS_PER_SECOND)) : Duration.ZERO,
                request.iterationLimit(),
                request.seed(),
                request.threads(),
                0,
                0);
        double began = clock.seconds();
        SearchResult second =
                optimiser.solve(optimistic, limits, Optional.of(base.solution), ProgressListener.SILENT, cancellation);
        boolean better = planning.missedBlocks(second.solution()).isEmpty()
                && timedCents(real, second.solution()) < timedCents(real, base.solution);
        Solution chosen = better ? second.solution() : base.solution;
        long cost = realCents(chosen);
        long prices = SolutionChecker.check(real, chosen).objective() - cost;
        return new Found(
                chosen,
                cost,
                second.lowerBound() == Long.MIN_VALUE ? unboundedCents() : second.lowerBound() - prices,
                base.iterations + second.iterations(),
                better ? began + second.nanosToBest() / NANOS_PER_SECOND : base.secondsToBest);
    }

    /// Below any cost: the most freight of every cargo, blocks kept, nothing spent.
    private long unboundedCents() {
        long most = planning.blockStays().stream()
                        .map(PlanningProblem.BlockStay::block)
                        .distinct()
                        .count()
                * planning.blockReward();
        for (Cargo cargo : planning.cargoes()) {
            long income = planning.facts().pricer().income(cargo, cargo.maxT()).stream()
                    .mapToLong(MoneyLine::usdCents)
                    .sum();
            most += Math.max(0, income);
        }
        for (PortId port : planning.ports()) {
            most += planning.vessels().size() * Math.max(0, planning.facts().endValueCents(port));
        }
        return -most;
    }

    private long realCents(Solution solution) {
        return SolutionChecker.check(planning.problem(), solution).objective();
    }

    /// Cost by these prices with all choices made.
    private long timedCents(Problem priced, Solution solution) {
        FleetTimer.Timed timed = timer.time(solution);
        long gain = 0;
        for (Route route : solution.routes()) {
            gain += FleetTimer.planned(planning, route).orElseThrow().cents();
        }
        long left = timed.crowded().stream()
                .mapToLong(planning.problem()::omissionCost)
                .sum();
        return SolutionChecker.check(priced, solution).objective() - gain + timed.cents() + left;
    }

    /// Whether plans have choices of speed or tonnes, so that a bound must hold for all of them.
    boolean hasChoices() {
        return choices.any();
    }

    /// A bound for plans that were bounded by planned speeds and safe quantities only.
    Found unbounded(Found found) {
        return hasChoices()
                ? new Found(found.solution, found.costCents, unboundedCents(), found.iterations, found.secondsToBest)
                : found;
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
        FleetTimer.Timed timed = timer.time(found.solution);
        double secondsToBest = found.secondsToBest;
        int left = timed.solution().omitted(planning.problem().cargoCount()).size();
        LeftOutExplainer explainer = explainer(timed.solution(), left);
        List<LeftOut> leftOut = explainer.explain();
        if (replace && explainer.better().isPresent()) {
            FleetTimer.Timed again = timer.time(explainer.better().get());
            if (moneyCents(again) < moneyCents(timed)) {
                timed = again;
                secondsToBest = clock.seconds();
                leftOut = explainer(timed.solution(), 0).explain();
            }
        }
        PlanBuilder.Run run = new PlanBuilder.Run(
                planning.moneyCents(found.boundCents, found.solution),
                request.seed(),
                request.threads(),
                found.iterations,
                request.timeLimit().toMillis() / 1000.0,
                clock.seconds(),
                secondsToFirst < 0 ? secondsToBest : Math.min(secondsToFirst, secondsToBest),
                secondsToBest);
        return checked(new PlanBuilder(planning).build(timed, run, crowded(timed, leftOut), request.stamp(), notes));
    }

    private long moneyCents(FleetTimer.Timed timed) {
        return timed.cents()
                + timed.solution().omitted(planning.problem().cargoCount()).stream()
                        .mapToLong(planning.problem()::omissionCost)
                        .sum();
    }

    /// Cargoes that full berths took away say so.
    private List<LeftOut> crowded(FleetTimer.Timed timed, List<LeftOut> leftOut) {
        List<CargoId> crowded = timed.crowded().stream()
                .map(cargo -> planning.cargoes().get(cargo).id())
                .toList();
        return leftOut.stream()
                .map(left -> crowded.contains(left.cargo())
                        ? new LeftOut(
                                left.cargo(),
                                "BERTH",
                                "no berth is free in time; berths left aside: " + left.explanation(),
                                left.lines(),
                                left.cheapest(),
                                left.perVessel())
                        : left)
                .toList();
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
