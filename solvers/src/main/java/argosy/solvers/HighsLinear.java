package argosy.solvers;

import argosy.search.Cancellation;
import argosy.search.linear.LinearModel;
import argosy.search.linear.LinearResult;
import argosy.search.linear.LinearSession;
import argosy.search.linear.LinearSolver;
import argosy.search.linear.SolveStatus;

/// Linear programmes by HiGHS through its own C interface: after a change of bounds or a new row its dual simplex goes
/// on
/// from the last basis, after new columns its primal one.
public final class HighsLinear implements LinearSolver {
    private static final int DUAL = 1;
    private static final int PRIMAL = 4;

    /// HiGHS where its library is to be had, else GLOP.
    public static LinearSolver orGlop() {
        return Highs.isAvailable() ? new HighsLinear() : new OrToolsLinear();
    }

    @Override
    public LinearSession open(LinearModel model) {
        return new Session(model);
    }

    private static final class Session implements LinearSession {
        private final LinearModel model;
        private final Highs highs = new Highs();
        private final HighsModel taken;
        private boolean solved;

        Session(LinearModel model) {
            this.model = model;
            taken = new HighsModel(model, highs);
            highs.turnOffPresolve();
        }

        @Override
        public LinearResult solve(double seconds, Cancellation cancellation) {
            if (cancellation.isCancelled()) {
                return LinearResult.without(SolveStatus.UNKNOWN);
            }
            boolean onlyColumns = taken.takeUp();
            highs.set("simplex_strategy", solved && onlyColumns ? PRIMAL : DUAL);
            highs.limitSeconds(seconds);
            int status = highs.run();
            solved = status == Highs.OPTIMAL;
            return switch (status) {
                case Highs.OPTIMAL -> read();
                case Highs.INFEASIBLE -> LinearResult.without(SolveStatus.INFEASIBLE);
                case Highs.UNBOUNDED, Highs.UNBOUNDED_OR_INFEASIBLE -> LinearResult.without(SolveStatus.UNBOUNDED);
                default -> LinearResult.without(SolveStatus.UNKNOWN);
            };
        }

        private LinearResult read() {
            double[] values = new double[model.columnCount()];
            double[] duals = new double[model.rowCount()];
            highs.read(values, duals);
            return new LinearResult(SolveStatus.OPTIMAL, highs.objective(), values, duals);
        }

        @Override
        public void close() {
            highs.close();
        }
    }
}
