package argosy.search.linear;

import argosy.search.Cancellation;

/// A linear programme that grows and is solved again and again, from where it stood if the back end can.
///
/// One thread. Close it to free what the back end holds.
public interface LinearSession extends AutoCloseable {
    /// Solves the model as it stands now.
    ///
    /// @param seconds     wall-time limit, may be infinite
    /// @param cancellation asked before the solve starts, and during it where the back end can
    LinearResult solve(double seconds, Cancellation cancellation);

    @Override
    void close();
}
