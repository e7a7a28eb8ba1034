package argosy.planning.desk;

import argosy.domain.VesselId;
import argosy.domain.plan.LeftOut;
import argosy.domain.plan.Plan;
import argosy.domain.plan.Proof;
import argosy.domain.plan.VesselPlan;
import argosy.planning.check.PlanChecker;
import argosy.planning.check.Violation;
import argosy.planning.desk.MoveBook.Replaced;
import argosy.planning.explain.Budget;
import argosy.planning.explain.LeftOutExplainer;
import argosy.planning.explain.Reoptimiser;
import argosy.planning.model.PlannedRoutes;
import argosy.planning.model.PlanningProblem;
import argosy.planning.model.PlanningProblem.BlockStay;
import argosy.planning.model.ProblemBuilder;
import argosy.planning.model.ScenarioFacts;
import argosy.planning.refine.Choices;
import argosy.planning.refine.FleetTimer;
import argosy.planning.result.PlanBuilder;
import argosy.search.Cancellation;
import argosy.search.Route;
import argosy.search.Schedule.Visit;
import argosy.search.Solution;
import argosy.search.SolutionChecker;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A plan with the routes of some ships replaced, written and checked like any other.
final class MovedPlan {
    private final Plan before;
    private final PlanningProblem planning;

    MovedPlan(Plan before, DeskFacts facts) {
        this.before = before;
        planning = new ProblemBuilder(new ScenarioFacts(before.scenario()), facts.routes(), facts.prices()).build();
    }

    Plan with(Map<VesselId, Replaced> replaced) {
        PlannedRoutes routes = new PlannedRoutes(planning);
        Solution solution = Solution.empty(planning.vessels().size());
        for (int vessel = 0; vessel < planning.vessels().size(); vessel++) {
            VesselId id = planning.vessels().get(vessel).id();
            Replaced other = replaced.get(id);
            Route route = other == null ? routes.route(vessel, planOf(id)) : route(vessel, other);
            solution = solution.with(route);
        }
        return checked(build(solution));
    }

    private VesselPlan planOf(VesselId id) {
        return before.vessels().stream()
                .filter(each -> each.vessel().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The plan has no " + id + "."));
    }

    /// From the numbers of the problem with one ship to those of the whole.
    private Route route(int vessel, Replaced other) {
        return Route.of(
                vessel,
                other.schedule().visits().stream()
                        .mapToInt(Visit::cargo)
                        .map(cargo -> idOf(vessel, other.planning(), cargo))
                        .toArray());
    }

    private int idOf(int vessel, PlanningProblem alone, int cargo) {
        if (!alone.isBlock(cargo)) {
            return planning.cargoes().indexOf(alone.cargoes().get(cargo));
        }
        BlockStay stay = alone.blockStay(cargo);
        List<BlockStay> stays = planning.blockStays();
        for (int at = 0; at < stays.size(); at++) {
            BlockStay one = stays.get(at);
            if (one.block().vessel() == vessel
                    && one.port().equals(stay.port())
                    && one.block().window().equals(stay.block().window())) {
                return planning.cargoes().size() + at;
            }
        }
        throw new IllegalStateException("An off-hire at " + stay.port() + " is not in the whole problem.");
    }

    private Plan build(Solution moved) {
        Proof proof = before.proof();
        FleetTimer.Timed timed = new FleetTimer(planning, new Choices(planning)).time(moved);
        Solution solution = timed.solution();
        long cost = SolutionChecker.check(planning.problem(), solution).objective();
        PlanBuilder.Run run = new PlanBuilder.Run(
                planning.moneyCents(cost, solution),
                proof.seed(),
                proof.threads(),
                proof.iterations(),
                proof.timeLimitSeconds(),
                proof.seconds(),
                proof.secondsToFirst(),
                proof.secondsToBest());
        List<LeftOut> leftOut = new LeftOutExplainer(
                        planning,
                        solution,
                        new Reoptimiser(
                                (problem, limits, warmStart, listener, cancellation) -> {
                                    throw new IllegalStateException("Without limits nothing is improved.");
                                },
                                Optional.empty(),
                                new Cancellation(),
                                Budget.unlimited()))
                .explain();
        return bounded(new PlanBuilder(planning).build(timed, run, leftOut, before.stamp(), List.of()));
    }

    private Plan bounded(Plan plan) {
        Proof own = plan.proof();
        long bound = Math.max(before.proof().boundUsdCents(), own.objectiveUsdCents());
        Proof proof = new Proof(
                own.objectiveUsdCents(),
                bound,
                bound == own.objectiveUsdCents(),
                own.seed(),
                own.threads(),
                own.iterations(),
                own.timeLimitSeconds(),
                own.seconds(),
                own.secondsToFirst(),
                own.secondsToBest());
        return new Plan(
                plan.stamp(), plan.scenario(), proof, plan.vessels(), plan.leftOut(), plan.totals(), plan.notes());
    }

    private static Plan checked(Plan plan) {
        List<Violation> violations = PlanChecker.check(plan);
        if (!violations.isEmpty()) {
            throw new IllegalStateException("The moved plan breaks %d rules, first: %s"
                    .formatted(violations.size(), violations.getFirst().text()));
        }
        return plan;
    }
}
