package argosy.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A plan asked for, without its result document.
///
/// @param revision revision of the scenario it is for
/// @param request  what was asked, JSON
/// @param summary  figures for lists, JSON; `{}` until there are any
/// @param finished null while it runs
public record StoredPlan(
        String id,
        String scenarioId,
        int revision,
        String author,
        String request,
        State state,
        String summary,
        Instant created,
        @Nullable Instant finished) {
    /// Where it stands.
    public enum State {
        RUNNING,
        DONE,
        /// Stopped by the user; the best plan found so far is kept.
        CANCELLED,
        FAILED,
        /// The server stopped while it ran.
        INTERRUPTED
    }
}
