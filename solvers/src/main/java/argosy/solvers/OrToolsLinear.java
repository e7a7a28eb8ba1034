package argosy.solvers;

import argosy.search.Cancellation;
import argosy.search.linear.LinearModel;
import argosy.search.linear.LinearResult;
import argosy.search.linear.LinearSession;
import argosy.search.linear.LinearSolver;
import argosy.search.linear.SolveStatus;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;

/// Linear programmes by GLOP (OR-Tools), restarted from the last basis.
public final class OrToolsLinear implements LinearSolver {
    @Override
    public LinearSession open(LinearModel model) {
        Natives.load();
        return new Session(model);
    }

    private static final class Session implements LinearSession {
        private final LinearModel model;
        private final MPSolver solver;
        private final List<MPConstraint> rows = new ArrayList<>();
        private final List<MPVariable> columns = new ArrayList<>();
        private int entries;
        private int rebounds;

        Session(LinearModel model) {
            this.model = model;
            solver = MPSolver.createSolver("GLOP");
            if (solver == null) {
                throw new IllegalStateException("OR-Tools offers no GLOP on this machine.");
            }
            solver.objective().setMinimization();
        }

        @Override
        public LinearResult solve(double seconds, Cancellation cancellation) {
            if (cancellation.isCancelled()) {
                return LinearResult.without(SolveStatus.UNKNOWN);
            }
            takeUp();
            if (seconds < 1e9) {
                solver.setTimeLimit(Math.max(1, (long) (seconds * 1000)));
            }
            MPSolverParameters parameters = new MPSolverParameters();
            parameters.setIntegerParam(
                    MPSolverParameters.IntegerParam.INCREMENTALITY,
                    MPSolverParameters.IncrementalityValues.INCREMENTALITY_ON.swigValue());
            MPSolver.ResultStatus status = solver.solve(parameters);
            parameters.delete();
            return switch (status) {
                case OPTIMAL -> read();
                case INFEASIBLE -> LinearResult.without(SolveStatus.INFEASIBLE);
                case UNBOUNDED -> LinearResult.without(SolveStatus.UNBOUNDED);
                case FEASIBLE, ABNORMAL, NOT_SOLVED, MODEL_INVALID -> LinearResult.without(SolveStatus.UNKNOWN);
            };
        }

        private void takeUp() {
            for (int row = rows.size(); row < model.rowCount(); row++) {
                rows.add(solver.makeConstraint(model.rowLower(row), model.rowUpper(row)));
            }
            for (int column = columns.size(); column < model.columnCount(); column++) {
                MPVariable variable = solver.makeNumVar(model.lower(column), model.upper(column), "");
                solver.objective().setCoefficient(variable, model.cost(column));
                columns.add(variable);
            }
            for (; rebounds < model.reboundCount(); rebounds++) {
                int column = model.rebound(rebounds);
                columns.get(column).setBounds(model.lower(column), model.upper(column));
            }
            for (; entries < model.entryCount(); entries++) {
                rows.get(model.entryRow(entries))
                        .setCoefficient(columns.get(model.entryColumn(entries)), model.entryValue(entries));
            }
        }

        private LinearResult read() {
            double[] values = new double[columns.size()];
            for (int column = 0; column < values.length; column++) {
                values[column] = columns.get(column).solutionValue();
            }
            double[] duals = new double[rows.size()];
            for (int row = 0; row < duals.length; row++) {
                duals[row] = rows.get(row).dualValue();
            }
            return new LinearResult(SolveStatus.OPTIMAL, solver.objective().value(), values, duals);
        }

        @Override
        public void close() {
            solver.delete();
        }
    }
}
