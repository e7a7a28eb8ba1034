package argosy.store;

/// What became of a wish to change a scenario.
public sealed interface Revised {
    /// Kept, on disk.
    record Done(Revision revision) implements Revised {}

    /// Somebody else was faster; nothing was changed.
    ///
    /// @param head the newest revision now
    record Stale(int head) implements Revised {}

    /// No such scenario or revision.
    record Missing(String what) implements Revised {}

    /// There is nothing before the first revision to go back to.
    record NothingToUndo() implements Revised {}
}
