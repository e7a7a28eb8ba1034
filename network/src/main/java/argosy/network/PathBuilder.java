package argosy.network;

import argosy.domain.GeoPoint;
import java.util.ArrayList;
import java.util.List;

/// Turns edges into the stretches a caller sees.
final class PathBuilder {
    private final Network network;
    private final ZoneCutter cutter;
    private final double[] scale;

    PathBuilder(Network network) {
        this.network = network;
        cutter = new ZoneCutter(network.zones());
        scale = network.pieces().stream()
                .mapToDouble(p -> p.lengthNm() / p.drawnNm())
                .toArray();
    }

    WaterPath build(Search.Found found, List<Landing> from, List<Landing> to) {
        Landing start = from.get(found.fromLanding());
        Landing end = to.get(found.toLanding());
        List<Segment> segments = segments(found, start, end);
        List<WaterStretch> stretches = cutter.cut(segments);
        double sum = start.snapNm + end.snapNm;
        for (Segment segment : segments) {
            sum += segment.lengthNm();
        }
        return new WaterPath(stretches, start.snapNm, end.snapNm, sum);
    }

    private List<Segment> segments(Search.Found found, Landing start, Landing end) {
        List<Segment> segments = new ArrayList<>();
        GeoPoint first = new GeoPoint(start.latDeg, start.lonDeg);
        GeoPoint last = new GeoPoint(end.latDeg, end.lonDeg);
        if (found.fromNode() < 0) {
            segments.add(landing(start, first, last, end.edge >= 0 && start.costM[0] > end.costM[0]));
            return segments;
        }
        int node = found.fromNode();
        segments.add(landing(start, first, point(node), start.edge >= 0 && network.edges().from[start.edge] == node));
        for (int e : found.edges()) {
            boolean reversed = network.edges().to[e] == node;
            int head = reversed ? network.edges().from[e] : network.edges().to[e];
            segments.add(segment(e, point(node), point(head), reversed));
            node = head;
        }
        segments.add(landing(end, point(node), last, end.edge >= 0 && network.edges().to[end.edge] == node));
        return segments;
    }

    private GeoPoint point(int node) {
        return new GeoPoint(network.nodes().latDeg(node), network.nodes().lonDeg(node));
    }

    private Segment landing(Landing landing, GeoPoint a, GeoPoint b, boolean reversed) {
        return landing.edge < 0
                ? new Segment(a, b, null, false, Sphere.distanceNm(a, b))
                : segment(landing.edge, a, b, reversed);
    }

    private Segment segment(int edge, GeoPoint a, GeoPoint b, boolean reversed) {
        short piece = network.edges().piece[edge];
        if (piece == Edges.OPEN) {
            return new Segment(a, b, null, false, Sphere.distanceNm(a, b));
        }
        return new Segment(
                a, b, network.pieces().get(piece).passage(), reversed, Sphere.distanceNm(a, b) * scale[piece]);
    }
}
