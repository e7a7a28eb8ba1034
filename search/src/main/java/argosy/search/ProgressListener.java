package argosy.search;

/// Hears of every better solution and bound; called from worker threads, one at a time, must return quickly.
@FunctionalInterface
public interface ProgressListener {
    /// Hears nothing.
    ProgressListener SILENT = progress -> {};

    /// Told when the best or the bound improved.
    void improved(Progress progress);

    /// Where a search stands.
    ///
    /// @param best       objective of the best solution so far
    /// @param bound      best lower bound so far; `Long.MIN_VALUE` while there is none
    /// @param iterations search iterations so far
    /// @param nanos      wall time so far
    record Progress(long best, long bound, long iterations, long nanos) {}
}
