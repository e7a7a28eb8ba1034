package argosy.solvers;

import argosy.search.linear.IntegerResult;
import argosy.search.linear.LinearModel;
import argosy.search.linear.SolveStatus;

/// Keeps the caller's starting point as the answer when a limit came before the back end had taken it up.
final class Hints {
    private static final double TOLERANCE = 1e-6;

    private Hints() {}

    /// The result, or the hint if there is no result and the hint is feasible.
    static IntegerResult orHint(IntegerResult result, LinearModel model, double[] hint) {
        if (result.status() != SolveStatus.UNKNOWN || hint.length == 0 || !isFeasible(model, hint)) {
            return result;
        }
        double objective = 0;
        for (int column = 0; column < hint.length; column++) {
            objective += model.cost(column) * hint[column];
        }
        return new IntegerResult(SolveStatus.FEASIBLE, objective, Double.NEGATIVE_INFINITY, hint);
    }

    private static boolean isFeasible(LinearModel model, double[] values) {
        double[] sums = new double[model.rowCount()];
        for (int entry = 0; entry < model.entryCount(); entry++) {
            sums[model.entryRow(entry)] += model.entryValue(entry) * values[model.entryColumn(entry)];
        }
        for (int row = 0; row < sums.length; row++) {
            if (sums[row] < model.rowLower(row) - TOLERANCE || sums[row] > model.rowUpper(row) + TOLERANCE) {
                return false;
            }
        }
        for (int column = 0; column < values.length; column++) {
            if (values[column] < model.lower(column) - TOLERANCE
                    || values[column] > model.upper(column) + TOLERANCE
                    || Math.abs(values[column] - Math.rint(values[column])) > TOLERANCE) {
                return false;
            }
        }
        return true;
    }
}
