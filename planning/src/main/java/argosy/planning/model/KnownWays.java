package argosy.planning.model;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import argosy.network.WaterPath;
import argosy.network.passage.Ways;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Remembers ways, so that each is searched for once. Thread-safe.
///
/// A way is the same back, turned round. The shortest way that leaves out some passages is also the shortest that
/// leaves out more, as long as it uses none of those either.
final class KnownWays implements Ways {
    private static final Comparator<GeoPoint> ORDER =
            Comparator.comparingDouble(GeoPoint::latDeg).thenComparingDouble(GeoPoint::lonDeg);

    private final Ways ways;
    private final Map<Question, Optional<WaterPath>> known = new ConcurrentHashMap<>();

    KnownWays(Ways ways) {
        this.ways = ways;
    }

    private record Question(GeoPoint from, GeoPoint to, Set<PassageId> banned) {}

    @Override
    public Optional<WaterPath> findPath(GeoPoint from, GeoPoint to, Set<PassageId> banned) {
        if (ORDER.compare(from, to) > 0) {
            return findPath(to, from, banned).map(WaterPath::turned);
        }
        return known.computeIfAbsent(new Question(from, to, Set.of()), this::search)
                .flatMap(free -> around(from, to, free, banned));
    }

    @Override
    public OptionalDouble findMarkKm(PassageId passage, GeoPoint point) {
        return ways.findMarkKm(passage, point);
    }

    /// Leaves out, one after another, those banned passages that the shortest way so far would use.
    private Optional<WaterPath> around(GeoPoint from, GeoPoint to, WaterPath free, Set<PassageId> banned) {
        Set<PassageId> left = new HashSet<>();
        Optional<WaterPath> path = Optional.of(free);
        while (path.isPresent()) {
            Set<PassageId> met = passages(path.get());
            met.retainAll(banned);
            if (met.isEmpty()) {
                return path;
            }
            left.addAll(met);
            path = known.computeIfAbsent(new Question(from, to, Set.copyOf(left)), this::search);
        }
        return path;
    }

    private Optional<WaterPath> search(Question question) {
        return ways.findPath(question.from, question.to, question.banned);
    }

    private static Set<PassageId> passages(WaterPath path) {
        return path.passageStretches()
                .flatMap(stretch -> Optional.ofNullable(stretch.passage()).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
