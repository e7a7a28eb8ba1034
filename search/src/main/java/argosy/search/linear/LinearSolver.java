package argosy.search.linear;

/// A back end for linear programmes.
@FunctionalInterface
public interface LinearSolver {
    /// Opens a session on a model that may grow.
    LinearSession open(LinearModel model);
}
