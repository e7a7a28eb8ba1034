package argosy.solvers;

import argosy.search.linear.LinearModel;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/// Row duals of a linear programme, found by stating and solving its dual: slow and simple.
///
/// Each row's dual is the difference of a non-negative part for its lower bound and one for its upper; so with columns.
final class DualProgramme {
    private DualProgramme() {}

    static double[] solve(LinearModel model) {
        int rows = model.rowCount();
        int columns = model.columnCount();
        LinearModel dual = new LinearModel();
        for (int row = 0; row < rows; row++) {
            part(dual, -model.rowLower(row));
            part(dual, model.rowUpper(row));
        }
        for (int column = 0; column < columns; column++) {
            part(dual, -model.lower(column));
            part(dual, model.upper(column));
            int equation = dual.addRow(model.cost(column), model.cost(column));
            dual.addEntry(equation, 2 * (rows + column), 1);
            dual.addEntry(equation, 2 * (rows + column) + 1, -1);
        }
        for (int entry = 0; entry < model.entryCount(); entry++) {
            dual.addEntry(model.entryColumn(entry), 2 * model.entryRow(entry), model.entryValue(entry));
            dual.addEntry(model.entryColumn(entry), 2 * model.entryRow(entry) + 1, -model.entryValue(entry));
        }
        ExpressionsBasedModel stated = OjAlgo.state(dual, false, Double.POSITIVE_INFINITY);
        Optimisation.Result result = stated.minimise();
        double[] duals = new double[rows];
        for (int row = 0; row < rows; row++) {
            duals[row] = result.doubleValue(2 * row) - result.doubleValue(2 * row + 1);
        }
        return duals;
    }

    /// A non-negative part with this cost, or none (fixed at zero) where the bound is infinite.
    private static void part(LinearModel dual, double cost) {
        boolean none = Double.isInfinite(cost);
        dual.addColumn(none ? 0 : cost, 0, none ? 0 : Double.POSITIVE_INFINITY);
    }
}
