package argosy.search.linear;

/// The answer of a linear programme. Duals follow the convention reduced cost = cost - sum of dual × coefficient.
public final class LinearResult {
    private final SolveStatus status;
    private final double objective;
    private final double[] values;
    private final double[] duals;

    public LinearResult(SolveStatus status, double objective, double[] values, double[] duals) {
        this.status = status;
        this.objective = objective;
        this.values = values.clone();
        this.duals = duals.clone();
    }

    /// An answer without values.
    public static LinearResult without(SolveStatus status) {
        return new LinearResult(status, Double.NaN, new double[0], new double[0]);
    }

    /// How it ended.
    public SolveStatus status() {
        return status;
    }

    /// Cost of the values.
    public double objective() {
        return objective;
    }

    /// Value of a column.
    public double value(int column) {
        return values[column];
    }

    /// Dual of a row; only when optimal.
    public double dual(int row) {
        return duals[row];
    }

    /// Number of columns it knows.
    public int columnCount() {
        return values.length;
    }
}
