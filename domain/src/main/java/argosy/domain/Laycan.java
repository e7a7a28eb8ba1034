package argosy.domain;

import java.time.Instant;

/// The window in which the vessel must present herself ready to load.
///
/// @param opens   first moment the charterer must take her, inclusive
/// @param cancels last moment before the charterer may cancel, inclusive
public record Laycan(Instant opens, Instant cancels) {
    public Laycan {
        if (cancels.isBefore(opens)) {
            throw new IllegalArgumentException("Laycan cancels (%s) before it opens (%s).".formatted(cancels, opens));
        }
    }
}
