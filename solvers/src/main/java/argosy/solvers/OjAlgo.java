package argosy.solvers;

import argosy.search.Cancellation;
import argosy.search.linear.IntegerLimits;
import argosy.search.linear.IntegerResult;
import argosy.search.linear.IntegerSolver;
import argosy.search.linear.LinearModel;
import argosy.search.linear.LinearResult;
import argosy.search.linear.LinearSession;
import argosy.search.linear.LinearSolver;
import argosy.search.linear.SolveStatus;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/// Linear and integer programmes by ojAlgo, pure Java: for machines without natives, and as the tests' second opinion.
///
/// Rebuilds the model for each solve; asks for cancellation before it starts only; a hint serves only as the
/// answer of last resort.
public final class OjAlgo implements LinearSolver, IntegerSolver {
    @Override
    public LinearSession open(LinearModel model) {
        return new LinearSession() {
            @Override
            public LinearResult solve(double seconds, Cancellation cancellation) {
                return cancellation.isCancelled() ? LinearResult.without(SolveStatus.UNKNOWN) : linear(model, seconds);
            }

            @Override
            public void close() {
                // Nothing is held between solves.
            }
        };
    }

    @Override
    public IntegerResult solve(LinearModel model, double[] hint, IntegerLimits limits) {
        if (limits.cancellation().isCancelled()) {
            return IntegerResult.without(SolveStatus.UNKNOWN);
        }
        ExpressionsBasedModel stated = state(model, true, Math.min(limits.seconds(), limits.effort()));
        Optimisation.Result result = stated.minimise();
        SolveStatus status = statusOf(result.getState());
        if (!status.hasValues()) {
            return Hints.orHint(IntegerResult.without(status), model, hint);
        }
        double[] values = values(model, result);
        double objective = costOf(model, values);
        return new IntegerResult(
                status, objective, status == SolveStatus.OPTIMAL ? objective : Double.NEGATIVE_INFINITY, values);
    }

    private static LinearResult linear(LinearModel model, double seconds) {
        ExpressionsBasedModel stated = state(model, false, seconds);
        Optimisation.Result result = stated.minimise();
        SolveStatus status = statusOf(result.getState());
        if (status != SolveStatus.OPTIMAL) {
            return LinearResult.without(status == SolveStatus.FEASIBLE ? SolveStatus.UNKNOWN : status);
        }
        double[] values = values(model, result);
        return new LinearResult(status, costOf(model, values), values, duals(model));
    }

    /// Duals by solving the dual programme: ojAlgo's own multipliers are not in terms of the rows as stated here.
    private static double[] duals(LinearModel model) {
        return DualProgramme.solve(model);
    }

    static ExpressionsBasedModel state(LinearModel model, boolean integer, double seconds) {
        ExpressionsBasedModel stated = new ExpressionsBasedModel();
        if (seconds < 1e9) {
            stated.options.time_abort = Math.max(1, (long) (seconds * 1000));
            stated.options.time_suffice = stated.options.time_abort;
        }
        for (int column = 0; column < model.columnCount(); column++) {
            Variable variable = stated.newVariable("x" + column).weight(model.cost(column));
            finite(model.lower(column)).ifPresent(variable::lower);
            finite(model.upper(column)).ifPresent(variable::upper);
            variable.integer(integer);
        }
        Expression[] rows = new Expression[model.rowCount()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = stated.newExpression("r" + row);
            finite(model.rowLower(row)).ifPresent(rows[row]::lower);
            finite(model.rowUpper(row)).ifPresent(rows[row]::upper);
        }
        for (int entry = 0; entry < model.entryCount(); entry++) {
            rows[model.entryRow(entry)].set(model.entryColumn(entry), model.entryValue(entry));
        }
        return stated;
    }

    private static Optional<Double> finite(double bound) {
        return Double.isInfinite(bound) ? Optional.empty() : Optional.of(bound);
    }

    private static double[] values(LinearModel model, Optimisation.Result result) {
        double[] values = new double[model.columnCount()];
        for (int column = 0; column < values.length; column++) {
            values[column] = result.doubleValue(column);
        }
        return values;
    }

    private static double costOf(LinearModel model, double[] values) {
        double cost = 0;
        for (int column = 0; column < values.length; column++) {
            cost += model.cost(column) * values[column];
        }
        return cost;
    }

    private static SolveStatus statusOf(Optimisation.State state) {
        return switch (state) {
            case OPTIMAL, DISTINCT -> SolveStatus.OPTIMAL;
            case FEASIBLE, APPROXIMATE -> SolveStatus.FEASIBLE;
            case INFEASIBLE -> SolveStatus.INFEASIBLE;
            case UNBOUNDED -> SolveStatus.UNBOUNDED;
            case FAILED, INVALID, UNEXPLORED, VALID -> SolveStatus.UNKNOWN;
        };
    }
}
