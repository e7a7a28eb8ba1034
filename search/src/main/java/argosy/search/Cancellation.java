package argosy.search;

/// A flag that asks a running search to stop soon and keep its best. Thread-safe.
public final class Cancellation {
    private volatile boolean cancelled;

    /// Asks to stop.
    public void cancel() {
        cancelled = true;
    }

    /// Whether somebody asked.
    public boolean isCancelled() {
        return cancelled;
    }
}
