package argosy.network;

import argosy.domain.GeoPoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Turns edges into the stretches a caller sees.
final class PathBuilder {
    private final Network network;
    private final ZoneCutter cutter;
    private final double[] scale;
    private final Set<Long> drawn = new HashSet<>();

    PathBuilder(Network network) {
        this.network = network;
        Edges edges = network.edges();
        for (int e = 0; e < edges.size(); e++) {
            if (edges.piece[e] != Edges.OPEN) {
                drawn.add(hop(edges.from[e], edges.to[e]));
            }
        }
        cutter = new ZoneCutter(network.zones());
        scale = network.pieces().stream()
                .mapToDouble(p -> p.lengthNm() / p.drawnNm())
                .toArray();
    }

    WaterPath build(Router.Found found, List<Landing> from, List<Landing> to) {
        Landing start = from.get(found.fromLanding());
        Landing end = to.get(found.toLanding());
        List<Segment> segments = segments(found.trail(), start, end);
        List<WaterStretch> stretches = cutter.cut(segments);
        double sum = start.snapNm + end.snapNm;
        for (Segment segment : segments) {
            sum += segment.lengthNm();
        }
        return new WaterPath(stretches, start.snapNm, end.snapNm, sum);
    }

    private List<Segment> segments(NodeTrail trail, Landing start, Landing end) {
        List<Segment> segments = new ArrayList<>(trail.size() + 1);
        GeoPoint first = new GeoPoint(start.latDeg, start.lonDeg);
        GeoPoint last = new GeoPoint(end.latDeg, end.lonDeg);
        if (trail.size() == 0) {
            segments.add(landing(start, first, last, end.edge >= 0 && start.costM[0] > end.costM[0]));
            return segments;
        }
        GeoPoint at = point(trail.node(0));
        segments.add(landing(start, first, at, start.edge >= 0 && network.edges().from[start.edge] == trail.node(0)));
        for (int k = 1; k < trail.size(); k++) {
            GeoPoint next = point(trail.node(k));
            long hop = hop(trail.node(k - 1), trail.node(k));
            segments.add(segment(trail.piece(k), at, next, isAgainst(trail, k), hop));
            at = next;
        }
        int node = trail.node(trail.size() - 1);
        segments.add(landing(end, at, last, end.edge >= 0 && network.edges().to[end.edge] == node));
        return segments;
    }

    /// Whether a hop runs against the order in which its fairway is drawn.
    private boolean isAgainst(NodeTrail trail, int k) {
        return trail.piece(k) != Edges.OPEN && !drawn.contains(hop(trail.node(k - 1), trail.node(k)));
    }

    private static long hop(int from, int to) {
        return ((long) from << 32) | to;
    }

    private GeoPoint point(int node) {
        return new GeoPoint(network.nodes().latDeg(node), network.nodes().lonDeg(node));
    }

    private Segment landing(Landing landing, GeoPoint a, GeoPoint b, boolean reversed) {
        return segment(
                landing.edge < 0 ? Edges.OPEN : network.edges().piece[landing.edge], a, b, reversed, Segment.ONCE);
    }

    private Segment segment(short piece, GeoPoint a, GeoPoint b, boolean reversed, long hop) {
        if (piece == Edges.OPEN) {
            return new Segment(a, b, null, false, Sphere.distanceNm(a, b), hop);
        }
        double nm = Sphere.distanceNm(a, b) * scale[piece];
        return new Segment(a, b, network.pieces().get(piece).passage(), reversed, nm, hop);
    }
}
