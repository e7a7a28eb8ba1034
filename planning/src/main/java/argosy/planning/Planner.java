package argosy.planning;

import argosy.domain.Scenario;
import argosy.domain.plan.Plan;
import argosy.network.passage.Ways;
import argosy.planning.model.PlannedRoutes;
import argosy.planning.model.PlanningProblem;
import argosy.planning.promise.PromisePrices;
import argosy.search.Cancellation;
import argosy.search.Optimiser;
import argosy.search.Problem;
import argosy.search.Solution;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Plans a fleet: scenario in, checked plan out. Stateless but for its optimiser; thread-safe where that is.
///
/// Every plan returned has passed `PlanChecker`. The time limit covers all: building, search, explanations, check.
public final class Planner {
    private final Optimiser optimiser;

    public Planner(Optimiser optimiser) {
        this.optimiser = optimiser;
    }

    /// The best plan found within the limits, with its proof.
    ///
    /// @throws UnplannableException if a vessel cannot keep an off-hire, whatever she does
    /// @throws IllegalStateException    if the plan does not pass the checker: a fault of ours
    public Plan plan(
            Scenario scenario,
            Ways waters,
            PlanRequest request,
            PlanProgress.Listener listener,
            Cancellation cancellation) {
        PlanWork work = new PlanWork(optimiser, scenario, waters, request, listener, cancellation);
        return work.write(work.solveWithChoices(UnaryOperator.identity(), Optional.empty()), true, List.of());
    }

    /// The best plan after a change, with a price on every cargo that `before` carries and that another ship, or
    /// nobody, would carry now. Starts from `before`, as far as it can still be sailed.
    ///
    /// The plan's money is real: no price is booked. Its bound counts them: no plan earns more than the bound after
    /// its own changed promises are paid for beyond those of this plan.
    ///
    /// @param changeUsdCents price of one changed promise, at least 0
    public Plan replan(
            Scenario scenario,
            Ways waters,
            PlanRequest request,
            Plan before,
            long changeUsdCents,
            PlanProgress.Listener listener,
            Cancellation cancellation) {
        PlanWork work = new PlanWork(optimiser, scenario, waters, request, listener, cancellation);
        PlanningProblem planning = work.planning();
        int cargoes = planning.cargoes().size();
        Solution old = new PlannedRoutes(planning).solution(before);
        UnaryOperator<Problem> pricing = real -> PromisePrices.keeping(real, old, cargoes, changeUsdCents);
        PlanWork.Found found = work.solveWithChoices(pricing, Optional.of(old));
        int broken = PromisePrices.broken(planning.problem(), old, found.solution(), cargoes);
        String note = String.format(
                Locale.ROOT,
                "Planned again from an earlier plan: each promise changed was priced at %,.0f USD, %d changed; "
                        + "the bound counts that price, the result does not.",
                changeUsdCents / 100.0,
                broken);
        return work.write(found, false, List.of(note));
    }

    /// Plans that really differ, best first; see [Alternatives].
    public List<Alternative> alternatives(
            Scenario scenario,
            Ways waters,
            PlanRequest request,
            AlternativesWish wish,
            PlanProgress.Listener listener,
            Cancellation cancellation) {
        PlanWork work = new PlanWork(optimiser, scenario, waters, request, listener, cancellation);
        return new Alternatives(work, wish).find(cancellation);
    }

    /// What each cargo that a plan carries is worth to it, dearest first.
    public List<CargoWorth> worths(Plan plan, Ways waters, PlanRequest request, Cancellation cancellation) {
        PlanWork work =
                new PlanWork(optimiser, plan.scenario(), waters, request, PlanProgress.Listener.SILENT, cancellation);
        return new Worths(work, plan).find(cancellation);
    }
}
