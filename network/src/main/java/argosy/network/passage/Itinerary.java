package argosy.network.passage;

import argosy.domain.PassageId;
import argosy.domain.Route;
import argosy.domain.RouteLeg;
import argosy.domain.RouteOutcome.Found;
import argosy.domain.TimedLeg;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A route put on the clock: who comes early waits before the passage.
///
/// @param timedLegs as far as she comes
/// @param stuckAt   the passage she can never enter; null when she arrives
record Itinerary(
        Route route,
        Instant departs,
        List<TimedLeg> timedLegs,
        @Nullable PassageId stuckAt) {
    /// Times every leg; limits are looked at on entering each passage.
    static Itinerary of(Route route, RouteRequest request, PassageBook book) {
        List<TimedLeg> timed = new ArrayList<>();
        Instant now = request.departs();
        PassageId previous = null;
        for (RouteLeg leg : route.legs()) {
            PassageId passage = leg.passage();
            Instant starts = now;
            if (passage != null && !passage.equals(previous)) {
                Optional<Instant> entry = book.calendar(passage, request)
                        .earliestEntry(now, request.limits().draughtM());
                if (entry.isEmpty()) {
                    return new Itinerary(route, request.departs(), List.copyOf(timed), passage);
                }
                starts = entry.get();
            }
            Instant leaves = starts.plusSeconds(Math.round(leg.totalHours(request.speedKn()) * 3600));
            timed.add(new TimedLeg(leg, now, starts, leaves));
            now = leaves;
            previous = passage;
        }
        return new Itinerary(route, request.departs(), List.copyOf(timed), null);
    }

    Instant arrives() {
        return timedLegs.isEmpty() ? departs : timedLegs.getLast().leaves();
    }

    /// Lying before closed or shallow passages, all together; typical queues are not in it.
    Duration waited() {
        return timedLegs.stream()
                .map(timed -> Duration.between(timed.enters(), timed.starts()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    Optional<Found> found() {
        return stuckAt == null ? Optional.of(new Found(route, timedLegs, departs, arrives())) : Optional.empty();
    }
}
