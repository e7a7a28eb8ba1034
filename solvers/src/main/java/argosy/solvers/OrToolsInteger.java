package argosy.solvers;

import argosy.search.linear.IntegerLimits;
import argosy.search.linear.IntegerResult;
import argosy.search.linear.IntegerSolver;
import argosy.search.linear.LinearModel;
import argosy.search.linear.SolveStatus;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Integer programmes by SCIP (OR-Tools): branch and bound on the linear relaxation. Knows no deterministic limit: the
/// effort is taken as seconds.
public final class OrToolsInteger implements IntegerSolver {
    @Override
    public IntegerResult solve(LinearModel model, double[] hint, IntegerLimits limits) {
        if (limits.cancellation().isCancelled()) {
            return IntegerResult.without(SolveStatus.UNKNOWN);
        }
        Natives.load();
        MPSolver solver = MPSolver.createSolver("SCIP");
        if (solver == null) {
            throw new IllegalStateException("OR-Tools offers no SCIP on this machine.");
        }
        try {
            MPVariable[] columns = state(model, solver);
            if (hint.length > 0) {
                solver.setHint(columns, hint);
            }
            double seconds = Math.min(limits.seconds(), limits.effort());
            if (seconds < 1e9) {
                solver.setTimeLimit(Math.max(1, (long) (seconds * 1000)));
            }
            return Hints.orHint(read(columns, solver, run(solver, limits)), model, hint);
        } finally {
            solver.delete();
        }
    }

    private static MPVariable[] state(LinearModel model, MPSolver solver) {
        MPVariable[] columns = new MPVariable[model.columnCount()];
        for (int column = 0; column < columns.length; column++) {
            columns[column] = solver.makeIntVar(model.lower(column), model.upper(column), "");
            solver.objective().setCoefficient(columns[column], model.cost(column));
        }
        MPConstraint[] rows = new MPConstraint[model.rowCount()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = solver.makeConstraint(model.rowLower(row), model.rowUpper(row));
        }
        for (int entry = 0; entry < model.entryCount(); entry++) {
            rows[model.entryRow(entry)].setCoefficient(columns[model.entryColumn(entry)], model.entryValue(entry));
        }
        solver.objective().setMinimization();
        return columns;
    }

    private static MPSolver.ResultStatus run(MPSolver solver, IntegerLimits limits) {
        MPSolverParameters parameters = new MPSolverParameters();
        parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        try (ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory())) {
            var watching = watch.scheduleAtFixedRate(
                    () -> {
                        if (limits.cancellation().isCancelled()) {
                            solver.interruptSolve();
                        }
                    },
                    20,
                    20,
                    TimeUnit.MILLISECONDS);
            try {
                return solver.solve(parameters);
            } finally {
                watching.cancel(false);
                parameters.delete();
            }
        }
    }

    private static IntegerResult read(MPVariable[] columns, MPSolver solver, MPSolver.ResultStatus status) {
        SolveStatus ended = switch (status) {
            case OPTIMAL -> SolveStatus.OPTIMAL;
            case FEASIBLE -> SolveStatus.FEASIBLE;
            case INFEASIBLE -> SolveStatus.INFEASIBLE;
            case UNBOUNDED -> SolveStatus.UNBOUNDED;
            case ABNORMAL, NOT_SOLVED, MODEL_INVALID -> SolveStatus.UNKNOWN;
        };
        if (!ended.hasValues()) {
            return IntegerResult.without(ended);
        }
        double[] values = new double[columns.length];
        for (int column = 0; column < values.length; column++) {
            values[column] = columns[column].solutionValue();
        }
        return new IntegerResult(
                ended, solver.objective().value(), solver.objective().bestBound(), values);
    }
}
