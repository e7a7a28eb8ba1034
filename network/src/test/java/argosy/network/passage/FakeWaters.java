package argosy.network.passage;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import argosy.network.WaterPath;
import argosy.network.WaterStretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A network drawn by hand: named places joined by open water or passages, shortest ways by Dijkstra.
final class FakeWaters implements Ways {
    private final Map<String, GeoPoint> places = new HashMap<>();
    private final Map<GeoPoint, List<Edge>> edges = new HashMap<>();

    private record Edge(
            GeoPoint from,
            GeoPoint to,
            double lengthNm,
            @Nullable PassageId passage,
            boolean reversed,
            String area) {}

    private record Label(
            GeoPoint at,
            double lengthNm,
            @Nullable Label before,
            @Nullable Edge by) {}

    GeoPoint place(String name) {
        return places.computeIfAbsent(name, key -> new GeoPoint(places.size() / 1000.0, 0));
    }

    FakeWaters sea(String from, String to, double lengthNm) {
        return join(from, to, lengthNm, null, "BLACK-SEA");
    }

    FakeWaters passage(String from, String to, double lengthNm, String passage) {
        return join(from, to, lengthNm, new PassageId(passage), "RIVER");
    }

    private FakeWaters join(String from, String to, double lengthNm, @Nullable PassageId passage, String area) {
        add(new Edge(place(from), place(to), lengthNm, passage, false, area));
        add(new Edge(place(to), place(from), lengthNm, passage, true, area));
        return this;
    }

    private void add(Edge edge) {
        edges.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge);
    }

    @Override
    public Optional<WaterPath> findPath(GeoPoint from, GeoPoint to, Set<PassageId> banned) {
        Map<GeoPoint, Double> best = new HashMap<>();
        PriorityQueue<Label> open = new PriorityQueue<>(Comparator.comparingDouble(Label::lengthNm));
        open.add(new Label(from, 0, null, null));
        while (!open.isEmpty()) {
            Label label = open.remove();
            if (label.at().equals(to)) {
                return Optional.of(pathOf(label));
            }
            if (best.putIfAbsent(label.at(), label.lengthNm()) != null) {
                continue;
            }
            for (Edge edge : edges.getOrDefault(label.at(), List.of())) {
                if (edge.passage() == null || !banned.contains(edge.passage())) {
                    open.add(new Label(edge.to(), label.lengthNm() + edge.lengthNm(), label, edge));
                }
            }
        }
        return Optional.empty();
    }

    private static WaterPath pathOf(Label end) {
        List<WaterStretch> stretches = new ArrayList<>();
        for (Label label = end; label != null && label.by() != null; label = label.before()) {
            Edge edge = label.by();
            stretches.addFirst(new WaterStretch(
                    edge.passage(),
                    edge.reversed(),
                    edge.area(),
                    Set.of(),
                    edge.lengthNm(),
                    List.of(edge.from(), edge.to())));
        }
        return new WaterPath(stretches, 0, 0, end.lengthNm());
    }

    /// Every way without a repeated place, as lists of stretches; for brute force on small networks.
    List<WaterPath> allPaths(GeoPoint from, GeoPoint to) {
        List<WaterPath> paths = new ArrayList<>();
        walk(new Label(from, 0, null, null), to, paths);
        return paths;
    }

    private void walk(Label label, GeoPoint to, List<WaterPath> paths) {
        if (label.at().equals(to)) {
            paths.add(pathOf(label));
            return;
        }
        for (Edge edge : edges.getOrDefault(label.at(), List.of())) {
            if (!visited(label, edge.to())) {
                walk(new Label(edge.to(), label.lengthNm() + edge.lengthNm(), label, edge), to, paths);
            }
        }
    }

    private static boolean visited(Label end, GeoPoint place) {
        for (Label label = end; label != null; label = label.before()) {
            if (label.at().equals(place)) {
                return true;
            }
        }
        return false;
    }
}
