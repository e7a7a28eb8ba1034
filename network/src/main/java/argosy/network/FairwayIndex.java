package argosy.network;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Fairway edges and join nodes of a network, for landings.
final class FairwayIndex {
    private final Nodes nodes;
    private final Edges edges;
    private final int[] fairwayEdges;
    private final int[] joinNodes;

    FairwayIndex(Network network) {
        nodes = network.nodes();
        edges = network.edges();
        fairwayEdges = java.util.stream.IntStream.range(0, edges.size())
                .filter(e -> edges.piece[e] != Edges.OPEN)
                .toArray();
        joinNodes = java.util.stream.IntStream.range(0, nodes.size())
                .filter(n -> nodes.tier[n] == Nodes.JOIN)
                .toArray();
    }

    /// Join nodes in open water of a sheet.
    int[] joins(Sheet sheet) {
        return Arrays.stream(joinNodes)
                .filter(n -> sheet.shore().isWater(nodes.latDeg(n), nodes.lonDeg(n)))
                .toArray();
    }

    /// Nearest spot on any fairway, linked to both ends of its edge; null beyond `maxNm`.
    @Nullable
    Landing nearest(double latDeg, double lonDeg, double maxNm) {
        double best = maxNm / 60;
        int bestEdge = -1;
        double bestPart = 0;
        double cos = Math.cos(Math.toRadians(latDeg));
        for (int e : fairwayEdges) {
            double ay = nodes.latDeg(edges.from[e]) - latDeg;
            double ax = (nodes.lonDeg(edges.from[e]) - lonDeg) * cos;
            double dy = nodes.latDeg(edges.to[e]) - latDeg - ay;
            double dx = (nodes.lonDeg(edges.to[e]) - lonDeg) * cos - ax;
            double length2 = dx * dx + dy * dy;
            double part = length2 == 0 ? 0 : Math.clamp(-(ax * dx + ay * dy) / length2, 0, 1);
            double off = Math.hypot(ax + part * dx, ay + part * dy);
            if (off < best) {
                best = off;
                bestEdge = e;
                bestPart = part;
            }
        }
        return bestEdge < 0 ? null : at(bestEdge, bestPart, latDeg, lonDeg);
    }

    private Landing at(int e, double part, double latDeg, double lonDeg) {
        int a = edges.from[e];
        int b = edges.to[e];
        double lat = nodes.latDeg(a) + part * (nodes.latDeg(b) - nodes.latDeg(a));
        double lon = nodes.lonDeg(a) + part * (nodes.lonDeg(b) - nodes.lonDeg(a));
        Landing landing = new Landing(lat, lon, Sphere.distanceNm(latDeg, lonDeg, lat, lon), null, e);
        landing.add(a, Metres.toNm(edges.costM[e]) * part);
        landing.add(b, Metres.toNm(edges.costM[e]) * (1 - part));
        return landing;
    }
}
