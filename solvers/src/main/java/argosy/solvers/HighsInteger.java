package argosy.solvers;

import argosy.search.linear.IntegerLimits;
import argosy.search.linear.IntegerResult;
import argosy.search.linear.IntegerSolver;
import argosy.search.linear.LinearModel;
import argosy.search.linear.SolveStatus;
import java.lang.foreign.Arena;

/// Integer programmes by HiGHS through its own C interface, which keeps the incumbent at a time limit (the wrappers of
/// OR-Tools lose it). Knows no deterministic limit: the effort is taken as seconds.
public final class HighsInteger implements IntegerSolver {
    @Override
    public IntegerResult solve(LinearModel model, double[] hint, IntegerLimits limits) {
        if (limits.cancellation().isCancelled()) {
            return IntegerResult.without(SolveStatus.UNKNOWN);
        }
        try (Arena arena = Arena.ofShared();
                Highs highs = new Highs()) {
            new HighsModel(model, highs).takeUp();
            highs.makeInteger(model.columnCount());
            highs.set("mip_rel_gap", 0.0);
            highs.set("mip_abs_gap", 1e-6);
            highs.set("random_seed", limits.seed());
            highs.limitSeconds(Math.min(limits.seconds(), limits.effort()));
            highs.callBack(HighsStop.stub(limits.cancellation(), arena), HighsStop.ASKED_IN_SEARCH);
            if (hint.length > 0) {
                highs.startFrom(hint);
            }
            return Hints.orHint(read(model, highs, highs.run()), model, hint);
        }
    }

    private static IntegerResult read(LinearModel model, Highs highs, int status) {
        SolveStatus ended = switch (status) {
            case Highs.OPTIMAL -> SolveStatus.OPTIMAL;
            case Highs.INFEASIBLE -> SolveStatus.INFEASIBLE;
            case Highs.UNBOUNDED, Highs.UNBOUNDED_OR_INFEASIBLE -> SolveStatus.UNBOUNDED;
            default -> highs.hasAnswer() ? SolveStatus.FEASIBLE : SolveStatus.UNKNOWN;
        };
        if (!ended.hasValues()) {
            return IntegerResult.without(ended);
        }
        double[] values = new double[model.columnCount()];
        highs.read(values, new double[model.rowCount()]);
        return new IntegerResult(ended, highs.objective(), highs.doubleInfo("mip_dual_bound"), values);
    }
}
