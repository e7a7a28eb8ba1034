package argosy.network.passage;

import argosy.domain.PassageId;
import argosy.domain.RouteOutcome.Found;
import argosy.domain.TimedLeg;
import org.jspecify.annotations.Nullable;

/// The deepest draught a way allows on its dates.
///
/// @param setBy the passage that binds; null when the vessel's own draught does
public record DeepestDraught(double draughtM, @Nullable PassageId setBy) {
    static DeepestDraught of(Found found, RouteRequest request, PassageBook book) {
        DeepestDraught deepest = new DeepestDraught(request.limits().draughtM(), null);
        PassageId previous = null;
        for (TimedLeg timed : found.timedLegs()) {
            PassageId passage = timed.leg().passage();
            if (passage != null && !passage.equals(previous)) {
                double permittedM = book.calendar(passage, request).draughtAt(timed.starts());
                deepest = permittedM < deepest.draughtM() ? new DeepestDraught(permittedM, passage) : deepest;
            }
            previous = passage;
        }
        return deepest;
    }
}
