package argosy.search.linear;

/// A back end for programmes whose columns are all whole numbers.
@FunctionalInterface
public interface IntegerSolver {
    /// Solves; at a limit or a cancel it gives the best found so far.
    ///
    /// @param hint one value per column to start from, or an empty array
    IntegerResult solve(LinearModel model, double[] hint, IntegerLimits limits);
}
