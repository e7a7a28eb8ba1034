package argosy.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether there is a way, and if not, why.
public sealed interface RouteOutcome {
    /// There is one.
    record Found(Route route, List<TimedLeg> timedLegs, Instant departs, Instant arrives) implements RouteOutcome {
        public Found {
            timedLegs = List.copyOf(timedLegs);
        }
    }

    /// There is none for this vessel at this time.
    ///
    /// @param passage   null when no passage is to blame
    /// @param otherWise the way she would take without the limit; null when there is none at all
    record Blocked(
            @Nullable PassageId passage,
            Limit limit,
            String explanation,
            @Nullable Route otherWise) implements RouteOutcome {}
}
