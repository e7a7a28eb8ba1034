package argosy.cli.route;

import argosy.domain.PassageId;
import argosy.domain.RouteOutcome;
import argosy.domain.RouteOutcome.Blocked;
import argosy.domain.RouteOutcome.Found;
import argosy.network.passage.DeepestDraught;
import argosy.network.passage.RouteFinder;
import argosy.network.passage.RouteRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The way found, or why there is none.
///
/// @param draughtM     she was routed with
/// @param draughtSetBy passage that set it; null when the user or her class did
/// @param waiting      the way she could take by waiting longer than is usual, when blocked
/// @param lighter      draught at which she could go now, when blocked for draught
/// @param others       further ways, by arrival
public record RouteAnswer(
        RouteQuestion question,
        double draughtM,
        @Nullable PassageId draughtSetBy,
        RouteOutcome outcome,
        @Nullable Found waiting,
        @Nullable DeepestDraught lighter,
        List<Found> others) {
    public RouteAnswer {
        others = List.copyOf(others);
    }

    /// Asks the finder; without a draught of her own she gets the deepest that can go.
    public static RouteAnswer of(RouteQuestion question, RouteFinder finder) {
        DeepestDraught deepest = question.draughtM() == null
                ? finder.deepestDraught(question.request(question.deepestM())).orElse(new DeepestDraught(0, null))
                : new DeepestDraught(question.draughtM(), null);
        RouteRequest request = question.request(deepest.draughtM());
        RouteOutcome outcome = finder.find(request);
        boolean isBlocked = outcome instanceof Blocked;
        return new RouteAnswer(
                question,
                deepest.draughtM(),
                deepest.setBy(),
                outcome,
                isBlocked ? finder.earliest(request).orElse(null) : null,
                isBlocked ? lighter(request, finder) : null,
                others(question, request, finder));
    }

    private static List<Found> others(RouteQuestion question, RouteRequest request, RouteFinder finder) {
        return question.alternatives() <= 1
                ? List.of()
                : finder.alternatives(request, question.alternatives()).stream()
                        .skip(1)
                        .toList();
    }

    private static @Nullable DeepestDraught lighter(RouteRequest request, RouteFinder finder) {
        return finder.deepestDraught(request)
                .filter(it -> it.draughtM() < request.limits().draughtM())
                .filter(it -> finder.find(request.withDraught(it.draughtM())) instanceof Found)
                .orElse(null);
    }
}
