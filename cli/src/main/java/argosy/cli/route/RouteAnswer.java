package argosy.cli.route;

import argosy.domain.PassageId;
import argosy.domain.RouteOutcome;
import argosy.domain.RouteOutcome.Found;
import argosy.network.passage.DeepestDraught;
import argosy.network.passage.RouteFinder;
import argosy.network.passage.RouteRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The way found, or why there is none.
///
/// @param draughtM     she was routed with
/// @param draughtSetBy passage that set it; null when the user or her class did
/// @param waiting      the way she could take by waiting longer than is usual, when blocked
/// @param others       further ways, by arrival
public record RouteAnswer(
        RouteQuestion question,
        double draughtM,
        @Nullable PassageId draughtSetBy,
        RouteOutcome outcome,
        @Nullable Found waiting,
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
        Optional<Found> waiting = outcome instanceof Found ? Optional.empty() : finder.earliest(request);
        List<Found> all =
                question.alternatives() > 1 ? finder.alternatives(request, question.alternatives()) : List.of();
        return new RouteAnswer(
                question,
                deepest.draughtM(),
                deepest.setBy(),
                outcome,
                waiting.orElse(null),
                all.stream().skip(1).toList());
    }
}
