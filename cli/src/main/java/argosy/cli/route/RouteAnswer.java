package argosy.cli.route;

import argosy.domain.PassageId;
import argosy.domain.PortId;
import argosy.domain.RouteOutcome;
import argosy.domain.RouteOutcome.Blocked;
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
        Berths berths = new Berths(question.berths());
        DeepestDraught deepest = question.draughtM() == null
                ? atBothEnds(question, finder, berths)
                : new DeepestDraught(question.draughtM(), null);
        RouteRequest request = question.request(deepest.draughtM());
        RouteOutcome outcome = outcome(question, finder.find(request), deepest.draughtM(), berths);
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

    /// The deepest for the way, less where a berth at its ends has less water when she is there.
    private static DeepestDraught atBothEnds(RouteQuestion question, RouteFinder finder, Berths berths) {
        RouteRequest request = question.request(question.deepestM());
        DeepestDraught way = finder.deepestDraught(request).orElse(new DeepestDraught(0, null));
        DeepestDraught start = atMost(way, question.from(), berths.permittedM(question.from(), question.departs()));
        Optional<Found> sailed = finder.earliest(question.request(start.draughtM()));
        return sailed.isEmpty()
                ? start
                : atMost(
                        start,
                        question.to(),
                        berths.permittedM(question.to(), sailed.get().arrives()));
    }

    private static DeepestDraught atMost(DeepestDraught deepest, Place place, Optional<Double> permittedM) {
        PortId port = place.port();
        return port != null && permittedM.isPresent() && permittedM.get() < deepest.draughtM()
                ? new DeepestDraught(permittedM.get(), new PassageId(port.value()))
                : deepest;
    }

    private static RouteOutcome outcome(RouteQuestion question, RouteOutcome way, double draughtM, Berths berths) {
        Found found = way instanceof Found it ? it : null;
        Optional<Blocked> start = berths.blocks(question.from(), question.departs(), question.loaM(), draughtM, found);
        if (start.isPresent()) {
            return start.get();
        }
        return found == null
                ? way
                : berths.blocks(question.to(), found.arrives(), question.loaM(), draughtM, found)
                        .<RouteOutcome>map(blocked -> blocked)
                        .orElse(way);
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
