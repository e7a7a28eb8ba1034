package argosy.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One step in a scenario's history.
///
/// @param number   from 1, without gaps
/// @param reason   the author's words
/// @param hash     SHA-256 of the document
/// @param restores number of the revision whose document this one brought back; null for an edit
public record Revision(
        String scenarioId,
        int number,
        String author,
        Instant made,
        String reason,
        Kind kind,
        String hash,
        @Nullable Integer restores) {
    /// How it came about.
    public enum Kind {
        CREATE,
        EDIT,
        UNDO,
        RESTORE,
        BRANCH
    }

    /// Who changes what, and why.
    public record Note(String author, String reason) {}
}
