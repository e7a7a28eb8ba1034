package argosy.search.linear;

/// The answer of an integer programme, with the bound known when it ended.
public final class IntegerResult {
    private final SolveStatus status;
    private final double objective;
    private final double bound;
    private final double[] values;

    public IntegerResult(SolveStatus status, double objective, double bound, double[] values) {
        this.status = status;
        this.objective = objective;
        this.bound = bound;
        this.values = values.clone();
    }

    /// An answer without values.
    public static IntegerResult without(SolveStatus status) {
        return new IntegerResult(status, Double.NaN, Double.NEGATIVE_INFINITY, new double[0]);
    }

    /// How it ended.
    public SolveStatus status() {
        return status;
    }

    /// Cost of the values.
    public double objective() {
        return objective;
    }

    /// No answer costs less; minus infinity if nothing is known.
    public double bound() {
        return bound;
    }

    /// Value of a column.
    public double value(int column) {
        return values[column];
    }

    /// Whether a column is one, or nearer to it than to zero.
    public boolean isChosen(int column) {
        return values[column] > 0.5;
    }
}
