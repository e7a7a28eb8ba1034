package argosy.cli;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import argosy.network.WaterPath;
import argosy.network.WaterStretch;
import argosy.network.passage.Ways;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A rough drawing of the waters from Baku to Sicily for tests: a chain of passages with about the right lengths.
final class RegionWaters implements Ways {
    private final List<Edge> edges = new ArrayList<>();

    RegionWaters() {
        GeoPoint baku = new GeoPoint(40.38, 49.89);
        GeoPoint seaward = new GeoPoint(44.76, 47.76);
        GeoPoint astrakhan = new GeoPoint(46.38, 48.05);
        GeoPoint volgograd = new GeoPoint(48.52, 44.55);
        GeoPoint kalach = new GeoPoint(48.68, 43.52);
        GeoPoint volgodonsk = new GeoPoint(47.52, 42.15);
        GeoPoint kochetovsky = new GeoPoint(47.57, 40.85);
        GeoPoint rostov = new GeoPoint(47.17, 39.72);
        GeoPoint bay = new GeoPoint(47.05, 38.90);
        GeoPoint kerchNorth = new GeoPoint(45.45, 36.70);
        GeoPoint kerchSouth = new GeoPoint(45.10, 36.50);
        GeoPoint bosphorusNorth = new GeoPoint(41.22, 29.13);
        GeoPoint istanbul = new GeoPoint(41.02, 28.97);
        GeoPoint gelibolu = new GeoPoint(40.40, 26.70);
        GeoPoint aegean = new GeoPoint(40.02, 26.18);
        GeoPoint kythira = new GeoPoint(36.30, 23.10);
        GeoPoint augusta = new GeoPoint(37.22, 15.23);
        open(baku, seaward, 275, "CASPIAN");
        passage(seaward, astrakhan, 101.5, "VCSSC");
        passage(astrakhan, volgograd, 258.4, "LVOLGA");
        passage(volgograd, kalach, 54.5, "VDSC");
        passage(kalach, volgodonsk, 96.7, "TSIML");
        passage(volgodonsk, kochetovsky, 73.4, "DON-UP");
        passage(kochetovsky, rostov, 70.7, "DON-LOW");
        passage(rostov, bay, 39.6, "ADSC");
        open(bay, kerchNorth, 150, "AZOV", "WAR-AZOV");
        passage(kerchNorth, kerchSouth, 18.9, "KERCH");
        open(kerchSouth, bosphorusNorth, 400, "BLACK-SEA", "WAR-BLACK-SEA");
        passage(bosphorusNorth, istanbul, 16.7, "BOSPHORUS");
        open(istanbul, gelibolu, 110, "MARMARA");
        passage(gelibolu, aegean, 40.6, "DARDANELLES");
        open(aegean, kythira, 260.25, "AEGEAN", "SOX-MED");
        open(kythira, augusta, 390.5, "MED-EAST", "EU", "SOX-MED");
    }

    private record Edge(
            GeoPoint from,
            GeoPoint to,
            double lengthNm,
            @Nullable PassageId passage,
            String area,
            Set<String> zones) {}

    private record Label(
            GeoPoint at,
            double lengthNm,
            @Nullable Label before,
            @Nullable Edge by) {}

    private void open(GeoPoint from, GeoPoint to, double lengthNm, String area, String... zones) {
        add(new Edge(from, to, lengthNm, null, area, Set.of(zones)));
    }

    private void passage(GeoPoint from, GeoPoint to, double lengthNm, String id) {
        add(new Edge(from, to, lengthNm, new PassageId(id), "RIVER", Set.of()));
    }

    private void add(Edge edge) {
        edges.add(edge);
        edges.add(new Edge(edge.to(), edge.from(), edge.lengthNm(), edge.passage(), edge.area(), edge.zones()));
    }

    @Override
    public Optional<WaterPath> findPath(GeoPoint from, GeoPoint to, Set<PassageId> banned) {
        GeoPoint end = nearest(to);
        Map<GeoPoint, Double> done = new HashMap<>();
        PriorityQueue<Label> open = new PriorityQueue<>(Comparator.comparingDouble(Label::lengthNm));
        open.add(new Label(nearest(from), 0, null, null));
        while (!open.isEmpty()) {
            Label label = open.remove();
            if (label.at().equals(end)) {
                return Optional.of(pathOf(label));
            }
            if (done.putIfAbsent(label.at(), label.lengthNm()) == null) {
                edges.stream()
                        .filter(edge -> edge.from().equals(label.at()))
                        .filter(edge -> edge.passage() == null || !banned.contains(edge.passage()))
                        .forEach(edge ->
                                open.add(new Label(edge.to(), label.lengthNm() + edge.lengthNm(), label, edge)));
            }
        }
        return Optional.empty();
    }

    private GeoPoint nearest(GeoPoint point) {
        return edges.stream()
                .map(Edge::from)
                .min(Comparator.comparingDouble(
                        it -> Math.hypot(it.latDeg() - point.latDeg(), it.lonDeg() - point.lonDeg())))
                .orElseThrow();
    }

    private static WaterPath pathOf(Label end) {
        List<WaterStretch> stretches = new ArrayList<>();
        for (Label label = end; label != null && label.by() != null; label = label.before()) {
            Edge edge = label.by();
            stretches.addFirst(new WaterStretch(
                    edge.passage(),
                    false,
                    edge.area(),
                    edge.zones(),
                    edge.lengthNm(),
                    List.of(edge.from(), middle(edge), edge.to())));
        }
        return new WaterPath(stretches, 0, 0, end.lengthNm());
    }

    private static GeoPoint middle(Edge edge) {
        return new GeoPoint(
                (edge.from().latDeg() + edge.to().latDeg()) / 2,
                (edge.from().lonDeg() + edge.to().lonDeg()) / 2);
    }
}
