package argosy.solvers;

import argosy.search.linear.IntegerLimits;
import argosy.search.linear.IntegerResult;
import argosy.search.linear.IntegerSolver;
import argosy.search.linear.LinearModel;
import argosy.search.linear.SolveStatus;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.util.Domain;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Integer programmes by CP-SAT (OR-Tools). All coefficients and finite bounds must be whole numbers.
public final class CpSatInteger implements IntegerSolver {
    /// Columns without a bound are held within this, far inside CP-SAT's own range.
    private static final long WIDEST = 1L << 40;

    @Override
    public IntegerResult solve(LinearModel model, double[] hint, IntegerLimits limits) {
        if (limits.cancellation().isCancelled()) {
            return IntegerResult.without(SolveStatus.UNKNOWN);
        }
        Natives.load();
        CpModel programme = new CpModel();
        IntVar[] columns = columns(model, programme);
        rows(model, programme, columns);
        LinearExprBuilder cost = LinearExpr.newBuilder();
        for (int column = 0; column < columns.length; column++) {
            cost.addTerm(columns[column], whole(model.cost(column)));
            if (hint.length > 0) {
                programme.addHint(columns[column], Math.round(hint[column]));
            }
        }
        programme.minimize(cost);
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(limits.threads())
                .setRandomSeed(limits.seed())
                .setLinearizationLevel(2);
        if (limits.seconds() < 1e9) {
            solver.getParameters().setMaxTimeInSeconds(limits.seconds());
        }
        if (limits.effort() < 1e9) {
            solver.getParameters().setMaxDeterministicTime(limits.effort());
        }
        return Hints.orHint(read(columns, solver, run(programme, solver, limits)), model, hint);
    }

    private static CpSolverStatus run(CpModel programme, CpSolver solver, IntegerLimits limits) {
        try (ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory())) {
            var watching = watch.scheduleAtFixedRate(
                    () -> {
                        if (limits.cancellation().isCancelled()) {
                            solver.stopSearch();
                        }
                    },
                    20,
                    20,
                    TimeUnit.MILLISECONDS);
            try {
                return solver.solve(programme);
            } finally {
                watching.cancel(false);
            }
        }
    }

    private static IntVar[] columns(LinearModel model, CpModel programme) {
        IntVar[] columns = new IntVar[model.columnCount()];
        for (int column = 0; column < columns.length; column++) {
            columns[column] = programme.newIntVar(low(model.lower(column)), high(model.upper(column)), "");
        }
        return columns;
    }

    private static void rows(LinearModel model, CpModel programme, IntVar[] columns) {
        LinearExprBuilder[] sums = new LinearExprBuilder[model.rowCount()];
        for (int row = 0; row < sums.length; row++) {
            sums[row] = LinearExpr.newBuilder();
        }
        for (int entry = 0; entry < model.entryCount(); entry++) {
            sums[model.entryRow(entry)].addTerm(columns[model.entryColumn(entry)], whole(model.entryValue(entry)));
        }
        for (int row = 0; row < sums.length; row++) {
            long low = model.rowLower(row) == Double.NEGATIVE_INFINITY ? Long.MIN_VALUE : whole(model.rowLower(row));
            long high = model.rowUpper(row) == Double.POSITIVE_INFINITY ? Long.MAX_VALUE : whole(model.rowUpper(row));
            programme.addLinearExpressionInDomain(sums[row], new Domain(low, high));
        }
    }

    private static IntegerResult read(IntVar[] columns, CpSolver solver, CpSolverStatus status) {
        SolveStatus ended = switch (status) {
            case OPTIMAL -> SolveStatus.OPTIMAL;
            case FEASIBLE -> SolveStatus.FEASIBLE;
            case INFEASIBLE -> SolveStatus.INFEASIBLE;
            case MODEL_INVALID, UNKNOWN, UNRECOGNIZED -> SolveStatus.UNKNOWN;
        };
        if (!ended.hasValues()) {
            return IntegerResult.without(ended);
        }
        double[] values = new double[columns.length];
        for (int column = 0; column < values.length; column++) {
            values[column] = solver.value(columns[column]);
        }
        if (ended == SolveStatus.OPTIMAL) {
            for (double value : values) {
                if (Math.abs(value) >= WIDEST) {
                    return IntegerResult.without(SolveStatus.UNBOUNDED);
                }
            }
        }
        return new IntegerResult(ended, solver.objectiveValue(), solver.bestObjectiveBound(), values);
    }

    private static long low(double bound) {
        return bound == Double.NEGATIVE_INFINITY ? -WIDEST : whole(bound);
    }

    private static long high(double bound) {
        return bound == Double.POSITIVE_INFINITY ? WIDEST : whole(bound);
    }

    private static long whole(double value) {
        long rounded = Math.round(value);
        if (rounded != value) {
            throw new IllegalArgumentException("CP-SAT takes whole numbers only, got %s.".formatted(value));
        }
        return rounded;
    }
}
