package argosy.network.passage;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import argosy.domain.TimedLeg;
import argosy.network.WaterPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// Best-first search over sets of banned passages.
///
/// The shortest way without a set of passages, sailed at full speed without a lock or a wait, arrives no later than
/// any way without them: that is the bound. A way that differs from one already looked at leaves out at least one of
/// its passages, so banning each in turn reaches every way worth sailing. Exact while passages are used end to end.
final class WaySearch {
    private final Ways ways;
    private final PassageBook book;
    private final RouteRequest request;
    private final PriorityQueue<Node> open = new PriorityQueue<>(Comparator.comparing(Node::notBefore));
    private final Set<Set<PassageId>> seen = new HashSet<>();

    WaySearch(Ways ways, PassageBook book, RouteRequest request) {
        this.ways = ways;
        this.book = book;
        this.request = request;
    }

    /// A way she can sail, on the clock.
    record Candidate(List<WaterPath> paths, Itinerary itinerary) {}

    private record Node(Set<PassageId> banned, List<WaterPath> paths, Instant notBefore) {}

    /// Up to `count` ways with different passages, earliest arrival first.
    List<Candidate> best(int count) {
        Set<PassageId> banned = new HashSet<>(book.impassable(request.limits()));
        banned.addAll(request.avoid());
        push(banned);
        List<Candidate> best = new ArrayList<>();
        for (Node node = open.poll(); node != null && !isSettled(best, count, node); node = open.poll()) {
            Itinerary itinerary = Itinerary.of(
                    Legs.route(request.from(), request.to(), node.paths(), book, ways::findMarkKm), request, book);
            if (isSailable(itinerary)) {
                keep(best, new Candidate(node.paths(), itinerary), count);
            }
            expand(node, itinerary);
        }
        return List.copyOf(best);
    }

    private boolean isSettled(List<Candidate> best, int count, Node next) {
        return best.size() >= count
                && !next.notBefore().isBefore(best.getLast().itinerary().arrives());
    }

    private boolean isSailable(Itinerary itinerary) {
        return itinerary.stuckAt() == null && itinerary.waited().compareTo(request.patience()) <= 0;
    }

    private static void keep(List<Candidate> best, Candidate candidate, int count) {
        List<PassageId> passages = candidate.itinerary().route().passages();
        boolean known = best.stream()
                .anyMatch(other -> other.itinerary().route().passages().equals(passages));
        if (!known) {
            best.add(candidate);
            best.sort(Comparator.comparing(other -> other.itinerary().arrives()));
        }
        if (best.size() > count) {
            best.removeLast();
        }
    }

    /// Only leaving out a passage up to where she is stuck can help.
    private void expand(Node node, Itinerary itinerary) {
        Set<PassageId> usable = new HashSet<>();
        itinerary.timedLegs().stream()
                .map(TimedLeg::leg)
                .flatMap(leg -> Optional.ofNullable(leg.passage()).stream())
                .forEach(usable::add);
        Optional.ofNullable(itinerary.stuckAt()).ifPresent(usable::add);
        for (PassageId passage : usable.stream().sorted().toList()) {
            Set<PassageId> banned = new HashSet<>(node.banned());
            banned.add(passage);
            push(banned);
        }
    }

    private void push(Set<PassageId> banned) {
        Set<PassageId> key = Set.copyOf(banned);
        if (seen.add(key)) {
            findPaths(ways, request.points(), key).ifPresent(paths -> open.add(new Node(key, paths, notBefore(paths))));
        }
    }

    private Instant notBefore(List<WaterPath> paths) {
        double lengthNm = paths.stream().mapToDouble(WaterPath::lengthNm).sum();
        return request.departs().plusSeconds((long) Math.floor(lengthNm / request.speedKn() * 3600) - paths.size());
    }

    /// Shortest ways from point to point; empty when one of them is missing.
    static Optional<List<WaterPath>> findPaths(Ways ways, List<GeoPoint> points, Set<PassageId> banned) {
        List<WaterPath> paths = new ArrayList<>();
        for (int at = 0; at + 1 < points.size(); at++) {
            Optional<WaterPath> path = ways.findPath(points.get(at), points.get(at + 1), banned);
            if (path.isEmpty()) {
                return Optional.empty();
            }
            paths.add(path.get());
        }
        return Optional.of(List.copyOf(paths));
    }
}
