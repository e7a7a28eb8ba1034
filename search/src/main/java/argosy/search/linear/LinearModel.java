package argosy.search.linear;

import java.util.Arrays;

/// A programme to minimise: columns with costs and bounds, rows with bounds, coefficients. Rows, columns and
/// coefficients
/// are only added; bounds of columns may change.
///
/// Rows and columns may be added in any order; a {@link LinearSession} takes up what is new since it last solved.
/// Infinite bounds are `Double.POSITIVE_INFINITY` and `Double.NEGATIVE_INFINITY`.
public final class LinearModel {
    private int columns;
    private int rows;
    private int entries;
    private double[] columnCost = new double[16];
    private double[] columnLower = new double[16];
    private double[] columnUpper = new double[16];
    private double[] rowLower = new double[16];
    private double[] rowUpper = new double[16];
    private int[] entryRow = new int[64];
    private int[] entryColumn = new int[64];
    private double[] entryValue = new double[64];
    private int[] rebound = new int[16];
    private int rebounds;

    /// Adds a column and returns its index.
    public int addColumn(double cost, double lower, double upper) {
        if (columns == columnCost.length) {
            int larger = 2 * columns;
            columnCost = Arrays.copyOf(columnCost, larger);
            columnLower = Arrays.copyOf(columnLower, larger);
            columnUpper = Arrays.copyOf(columnUpper, larger);
        }
        columnCost[columns] = cost;
        columnLower[columns] = lower;
        columnUpper[columns] = upper;
        return columns++;
    }

    /// Adds a row and returns its index.
    public int addRow(double lower, double upper) {
        if (rows == rowLower.length) {
            rowLower = Arrays.copyOf(rowLower, 2 * rows);
            rowUpper = Arrays.copyOf(rowUpper, 2 * rows);
        }
        rowLower[rows] = lower;
        rowUpper[rows] = upper;
        return rows++;
    }

    /// Adds a coefficient; each pair of row and column at most once.
    public void addEntry(int row, int column, double value) {
        if (row < 0 || row >= rows || column < 0 || column >= columns) {
            throw new IllegalArgumentException(
                    "Entry in row %d of %d, column %d of %d.".formatted(row, rows, column, columns));
        }
        if (entries == entryRow.length) {
            entryRow = Arrays.copyOf(entryRow, 2 * entries);
            entryColumn = Arrays.copyOf(entryColumn, 2 * entries);
            entryValue = Arrays.copyOf(entryValue, 2 * entries);
        }
        entryRow[entries] = row;
        entryColumn[entries] = column;
        entryValue[entries++] = value;
    }

    /// Changes the bounds of a column.
    public void setBounds(int column, double lower, double upper) {
        if (rebounds == rebound.length) {
            rebound = Arrays.copyOf(rebound, 2 * rebounds);
        }
        columnLower[column] = lower;
        columnUpper[column] = upper;
        rebound[rebounds++] = column;
    }

    /// How often bounds were changed.
    public int reboundCount() {
        return rebounds;
    }

    /// The column whose bounds were changed then.
    public int rebound(int change) {
        return rebound[change];
    }

    /// Number of columns.
    public int columnCount() {
        return columns;
    }

    /// Number of rows.
    public int rowCount() {
        return rows;
    }

    /// Number of coefficients.
    public int entryCount() {
        return entries;
    }

    /// Cost of a column.
    public double cost(int column) {
        return columnCost[column];
    }

    /// Lower bound of a column.
    public double lower(int column) {
        return columnLower[column];
    }

    /// Upper bound of a column.
    public double upper(int column) {
        return columnUpper[column];
    }

    /// Lower bound of a row.
    public double rowLower(int row) {
        return rowLower[row];
    }

    /// Upper bound of a row.
    public double rowUpper(int row) {
        return rowUpper[row];
    }

    /// Row of a coefficient.
    public int entryRow(int entry) {
        return entryRow[entry];
    }

    /// Column of a coefficient.
    public int entryColumn(int entry) {
        return entryColumn[entry];
    }

    /// Value of a coefficient.
    public double entryValue(int entry) {
        return entryValue[entry];
    }
}
