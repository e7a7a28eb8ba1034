package argosy.network.passage;

import argosy.domain.GeoPoint;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.Route;
import argosy.domain.RouteOutcome;
import argosy.domain.RouteOutcome.Found;
import argosy.network.WaterPath;
import argosy.network.Waters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the way on which a vessel arrives first, given her size, her draught and the date.
///
/// Exact over the passages: a way differs from another in the passages it uses, and every subset that could be
/// faster is looked at. Waiting at a closed passage competes with the way around. Immutable in effect, thread-safe.
public final class RouteFinder {
    private final Ways ways;
    private final PassageBook book;

    public RouteFinder(Waters waters, List<Passage> passages) {
        this(Ways.of(waters), passages);
    }

    public RouteFinder(Ways ways, List<Passage> passages) {
        this.ways = ways;
        this.book = new PassageBook(passages);
    }

    /// The way with the earliest arrival within her patience, or why there is none.
    public RouteOutcome find(RouteRequest request) {
        Optional<Found> best = quickest(request);
        return best.isPresent() ? best.get() : new Blockage(ways, book, request).explain(earliest(request));
    }

    /// The way with the earliest arrival however long she has to wait.
    public Optional<Found> earliest(RouteRequest request) {
        return quickest(request.withPatience(RouteRequest.UNLIMITED));
    }

    private Optional<Found> quickest(RouteRequest request) {
        List<GeoPoint> points = request.points();
        List<WaterPath> paths = new ArrayList<>();
        RouteRequest leftOver = request;
        for (int at = 0; at + 1 < points.size(); at++) {
            RouteRequest stage = leftOver.between(points.get(at), points.get(at + 1));
            List<WaySearch.Candidate> best = new WaySearch(ways, book, stage).best(1);
            if (best.isEmpty()) {
                return Optional.empty();
            }
            Itinerary itinerary = best.getFirst().itinerary();
            paths.addAll(best.getFirst().paths());
            leftOver = leftOver.withDeparture(itinerary.arrives())
                    .withPatience(leftOver.patience().minus(itinerary.waited()));
        }
        Route route = Legs.route(request.from(), request.to(), paths, book, ways::findMarkKm);
        return Itinerary.of(route, request, book).found();
    }

    /// Up to `count` ways that differ in the passages they use, earliest arrival first; empty when blocked.
    public List<Found> alternatives(RouteRequest request, int count) {
        return new WaySearch(ways, book, request)
                .best(count).stream()
                        .flatMap(candidate -> candidate.itinerary().found().stream())
                        .toList();
    }

    /// The shortest way without dates and vessel, legs filled with what is known of their passages.
    public Optional<Route> shortest(GeoPoint from, GeoPoint to, Set<PassageId> banned) {
        return ways.findPath(from, to, banned).map(path -> Legs.route(from, to, List.of(path), book, ways::findMarkKm));
    }

    /// The deepest draught, at most the one in the request, that can go the way an unladen sister would go.
    ///
    /// Empty when even she cannot go, whatever the wait.
    public Optional<DeepestDraught> deepestDraught(RouteRequest request) {
        return earliest(request.withDraught(0)).map(found -> DeepestDraught.of(found, request, book));
    }
}
