package argosy.solvers;

import argosy.search.linear.LinearModel;
import java.util.ArrayList;
import java.util.List;

/// Tells HiGHS what is new in a model that grows.
final class HighsModel {
    private final LinearModel model;
    private final Highs highs;
    private int columns;
    private int rows;
    private int entries;
    private int rebounds;

    HighsModel(LinearModel model, Highs highs) {
        this.model = model;
        this.highs = highs;
    }

    /// Takes up what is new; true if that is columns alone.
    boolean takeUp() {
        List<List<Integer>> byColumn = lists(model.columnCount() - columns);
        List<List<Integer>> byRow = lists(model.rowCount() - rows);
        boolean onlyColumns = model.rowCount() == rows && model.reboundCount() == rebounds;
        for (int entry = entries; entry < model.entryCount(); entry++) {
            int column = model.entryColumn(entry);
            int row = model.entryRow(entry);
            if (column >= columns) {
                byColumn.get(column - columns).add(entry);
            } else if (row >= rows) {
                byRow.get(row - rows).add(entry);
            } else {
                highs.setCoefficient(row, column, model.entryValue(entry));
                onlyColumns = false;
            }
        }
        addRows(byRow);
        addColumns(byColumn);
        for (; rebounds < model.reboundCount(); rebounds++) {
            int column = model.rebound(rebounds);
            highs.setBounds(column, model.lower(column), model.upper(column));
        }
        columns = model.columnCount();
        rows = model.rowCount();
        entries = model.entryCount();
        return onlyColumns;
    }

    private static List<List<Integer>> lists(int count) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private void addRows(List<List<Integer>> added) {
        if (!added.isEmpty()) {
            double[] lower = new double[added.size()];
            double[] upper = new double[added.size()];
            for (int k = 0; k < lower.length; k++) {
                lower[k] = model.rowLower(rows + k);
                upper[k] = model.rowUpper(rows + k);
            }
            Lines lines = new Lines(added, false);
            highs.addRows(lower, upper, lines.starts, lines.indices, lines.values);
        }
    }

    private void addColumns(List<List<Integer>> added) {
        if (!added.isEmpty()) {
            double[] cost = new double[added.size()];
            double[] lower = new double[added.size()];
            double[] upper = new double[added.size()];
            for (int k = 0; k < cost.length; k++) {
                cost[k] = model.cost(columns + k);
                lower[k] = model.lower(columns + k);
                upper[k] = model.upper(columns + k);
            }
            Lines lines = new Lines(added, true);
            highs.addColumns(cost, lower, upper, lines.starts, lines.indices, lines.values);
        }
    }

    /// Coefficients line by line, as HiGHS wants them.
    private final class Lines {
        final int[] starts;
        final int[] indices;
        final double[] values;

        Lines(List<List<Integer>> lines, boolean areColumns) {
            int count = lines.stream().mapToInt(List::size).sum();
            starts = new int[lines.size()];
            indices = new int[count];
            values = new double[count];
            int at = 0;
            for (int line = 0; line < starts.length; line++) {
                starts[line] = at;
                for (int entry : lines.get(line)) {
                    indices[at] = areColumns ? model.entryRow(entry) : model.entryColumn(entry);
                    values[at++] = model.entryValue(entry);
                }
            }
        }
    }
}
