package argosy.planning.result;

import argosy.domain.plan.LeftOut;
import argosy.domain.plan.Plan;
import argosy.domain.plan.PlanStamp;
import argosy.domain.plan.PlanTotals;
import argosy.domain.plan.Proof;
import argosy.domain.plan.VesselPlan;
import argosy.planning.model.PlanningProblem;
import argosy.planning.refine.FleetTimer;
import argosy.search.Problem;
import java.util.ArrayList;
import java.util.List;

/// Puts a plan together from the optimiser's solution.
public final class PlanBuilder {
    private final PlanningProblem planning;

    public PlanBuilder(PlanningProblem planning) {
        this.planning = planning;
    }

    /// How the solution was come by.
    ///
    /// @param boundCents no solution costs less, rewards of blocks and penalties left out
    public record Run(
            long boundCents,
            long seed,
            int threads,
            long iterations,
            double timeLimitSeconds,
            double seconds,
            double secondsToFirst,
            double secondsToBest) {}

    /// The plan, with `more` after its own notes; throws when its booked lines do not add up to what the optimiser
    /// counted.
    public Plan build(FleetTimer.Timed timed, Run run, List<LeftOut> leftOut, PlanStamp stamp, List<String> more) {
        VesselPlanWriter writer = new VesselPlanWriter(planning);
        List<VesselPlan> vessels =
                timed.timetables().stream().map(writer::write).toList();
        PlanTotals totals = TotalsWriter.write(planning.facts(), vessels, leftOut);
        Proof proof = proof(timed, run);
        long booked = totals.resultUsdCents() + totals.opexUsdCents();
        if (booked != proof.objectiveUsdCents()) {
            throw new IllegalStateException("Booked lines give %d cents, the optimiser counted %d."
                    .formatted(booked, proof.objectiveUsdCents()));
        }
        List<String> notes = new ArrayList<>(Notes.of(planning, leftOut));
        notes.addAll(more);
        return new Plan(stamp, planning.facts().scenario(), proof, vessels, leftOut, totals, notes);
    }

    private Proof proof(FleetTimer.Timed timed, Run run) {
        long objective = objective(timed);
        long bound = Math.max(objective, -run.boundCents - planning.idleCents());
        return new Proof(
                objective,
                bound,
                bound == objective,
                run.seed,
                run.threads,
                run.iterations,
                run.timeLimitSeconds,
                run.seconds,
                run.secondsToFirst,
                run.secondsToBest);
    }

    /// The result of timetables, opex left out: no reward of a block, no penalty of a promise is money.
    private long objective(FleetTimer.Timed timed) {
        long left = timed.solution().omitted(planning.problem().cargoCount()).stream()
                .filter(cargo -> !planning.isBlock(cargo))
                .mapToLong(cargo -> planning.problem().cargo(cargo).omissionCost())
                .sum();
        return -(timed.cents() + left) - planning.idleCents();
    }

    /// The solution's cost without any bound found: every cargo carried for nothing at no cost to anybody.
    public static long weakestBound(Problem problem) {
        long bound = 0;
        for (int cargo = 0; cargo < problem.cargoCount(); cargo++) {
            long best = Math.max(0, -problem.omissionCost(cargo));
            for (int vessel = 0; vessel < problem.vesselCount(); vessel++) {
                if (problem.allows(vessel, cargo)) {
                    best = Math.max(best, problem.getFit(vessel, cargo).value());
                }
            }
            bound -= best;
        }
        return bound;
    }
}
