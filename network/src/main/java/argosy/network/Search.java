package argosy.network;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The slow way to the same answers, kept as an oracle for [Router] and a peer in measurements. Shortest ways by A*
/// (Hart, Nilsson and Raphael 1968): the bound is the straight distance to the nearest landing
/// asked for, shortened so that no official fairway length undercuts it. Costs are weighted metres.
///
/// Scratch arrays are reused; one search per thread.
final class Search {
    /// Smallest radius of curvature of the ellipsoid, so that lengths in radians never come out too long.
    private static final double LEAST_RADIUS_M = 6_335_000;

    private final Network network;
    private final Edges edges;
    private final int[] first;
    private final int[] rowEdge;
    private final long[] bestM;
    private final int[] cameBy;
    private final int[] touched;
    private final double[] xyz;
    private final double[] goal = new double[3];
    private double goalRadiusM;
    private final double leastShareM;
    private int touchedSize;
    private final Heap heap;

    /// @param edges fairways and open water
    Search(Network network, Edges edges) {
        this.network = network;
        this.edges = edges;
        int[][] rows = Edges.rows(network.nodes().size(), edges.from, edges.to);
        first = rows[0];
        rowEdge = rows[1];
        int n = network.nodes().size();
        bestM = new long[n];
        Arrays.fill(bestM, Long.MAX_VALUE);
        cameBy = new int[n];
        touched = new int[n];
        heap = new Heap();
        leastShareM = leastShare(network) * LEAST_RADIUS_M;
        xyz = new double[3 * n];
        for (int k = 0; k < n; k++) {
            Sphere.put(network.nodes().latDeg(k), network.nodes().lonDeg(k), xyz, 3 * k);
        }
    }

    /// Smallest ratio of the price of a fairway edge to its straight length; 1 when none is below.
    private static double leastShare(Network network) {
        double least = 1;
        for (FairwayPiece piece : network.pieces()) {
            least = Math.min(least, piece.lengthNm() / piece.drawnNm());
        }
        return least * 0.999;
    }

    /// A way found: cost, landing and node at each end, edges between. Node -1: straight from landing to landing.
    @SuppressWarnings("ArrayRecordComponent")
    record Found(long costM, int fromLanding, int toLanding, int fromNode, int toNode, int[] edges) {}

    @Nullable
    Found find(List<Landing> from, List<Landing> to, boolean[] bannedPiece) {
        Found best = straight(from, to, bannedPiece);
        reset();
        aim(to);
        start(from, bannedPiece);
        long bound = best == null ? Long.MAX_VALUE : best.costM();
        int[] goalNode = {-1, -1};
        java.util.Map<Integer, long[]> ends = ends(to, bannedPiece);
        while (!heap.isEmpty()) {
            long keyM = heap.topKey();
            int node = heap.pop();
            if (keyM >= bound) {
                break;
            }
            if (keyM > bestM[node] + leastToGoM(node)) {
                continue;
            }
            long[] end = ends.get(node);
            if (end != null && bestM[node] + end[0] < bound) {
                bound = bestM[node] + end[0];
                goalNode[0] = node;
                goalNode[1] = (int) end[1];
            }
            relax(node, bannedPiece);
        }
        if (goalNode[0] < 0) {
            return best;
        }
        return trace(bound, goalNode);
    }

    private java.util.Map<Integer, long[]> ends(List<Landing> to, boolean[] banned) {
        java.util.Map<Integer, long[]> ends = new java.util.HashMap<>();
        for (int l = 0; l < to.size(); l++) {
            Landing landing = to.get(l);
            for (int k = 0; k < landing.size && !isBanned(landing, banned); k++) {
                long cost = (long) landing.costM[k] + landing.snapCostM();
                long[] old = ends.get(landing.node[k]);
                if (old == null || cost < old[0]) {
                    ends.put(landing.node[k], new long[] {cost, l});
                }
            }
        }
        return ends;
    }

    private boolean isBanned(Landing landing, boolean[] banned) {
        return landing.edge >= 0 && banned[edges.piece[landing.edge]];
    }

    /// Way without any node: both ends see each other, or lie on one fairway edge.
    private @Nullable Found straight(List<Landing> from, List<Landing> to, boolean[] banned) {
        Found best = null;
        for (int a = 0; a < from.size(); a++) {
            for (int b = 0; b < to.size(); b++) {
                long cost = straightM(from.get(a), to.get(b), banned);
                if (cost != Long.MAX_VALUE && (best == null || cost < best.costM())) {
                    best = new Found(cost, a, b, -1, -1, new int[0]);
                }
            }
        }
        return best;
    }

    private long straightM(Landing a, Landing b, boolean[] banned) {
        long snaps = (long) a.snapCostM() + b.snapCostM();
        if (a.edge >= 0 && a.edge == b.edge && !isBanned(a, banned)) {
            return snaps + Math.abs(a.costM[0] - b.costM[0]);
        }
        if (a.sheet == null || a.sheet != b.sheet) {
            return Long.MAX_VALUE;
        }
        double cost = a.sheet.ray(network.offing()).costNm(a.latDeg, a.lonDeg, b.latDeg, b.lonDeg);
        return cost == Ray.BLOCKED ? Long.MAX_VALUE : snaps + Metres.of(cost);
    }

    private void aim(List<Landing> to) {
        Landing first = to.getFirst();
        Sphere.put(first.latDeg, first.lonDeg, goal, 0);
        goalRadiusM = 0;
        for (Landing other : to) {
            double nm = Sphere.distanceNm(first.latDeg, first.lonDeg, other.latDeg, other.lonDeg);
            goalRadiusM = Math.max(goalRadiusM, nm * 1852);
        }
    }

    /// No way from the node to any landing is cheaper: chord of the sphere, never longer than the arc.
    private long leastToGoM(int node) {
        double x = xyz[3 * node] - goal[0];
        double y = xyz[3 * node + 1] - goal[1];
        double z = xyz[3 * node + 2] - goal[2];
        double chord = Math.sqrt(x * x + y * y + z * z);
        double arc = chord * (1 + chord * chord / 24);
        return Math.max(0, (long) (arc * leastShareM - goalRadiusM));
    }

    private void reset() {
        for (int k = 0; k < touchedSize; k++) {
            bestM[touched[k]] = Long.MAX_VALUE;
        }
        touchedSize = 0;
        heap.clear();
    }

    private void start(List<Landing> from, boolean[] banned) {
        for (int l = 0; l < from.size(); l++) {
            Landing landing = from.get(l);
            for (int k = 0; k < landing.size && !isBanned(landing, banned); k++) {
                improve(landing.node[k], (long) landing.costM[k] + landing.snapCostM(), -1 - l);
            }
        }
    }

    private void relax(int node, boolean[] banned) {
        for (int k = first[node]; k < first[node + 1]; k++) {
            int e = rowEdge[k];
            if (edges.piece[e] == Edges.OPEN || !banned[edges.piece[e]]) {
                int head = edges.from[e] == node ? edges.to[e] : edges.from[e];
                improve(head, bestM[node] + edges.costM[e], e);
            }
        }
    }

    private void improve(int node, long costM, int by) {
        if (costM < bestM[node]) {
            if (bestM[node] == Long.MAX_VALUE) {
                touched[touchedSize++] = node;
            }
            bestM[node] = costM;
            cameBy[node] = by;
            heap.push(costM + leastToGoM(node), node);
        }
    }

    private Found trace(long costM, int[] goal) {
        int[] way = new int[64];
        int size = 0;
        int node = goal[0];
        while (cameBy[node] >= 0) {
            if (size == way.length) {
                way = Arrays.copyOf(way, 2 * size);
            }
            int e = cameBy[node];
            way[size++] = e;
            node = edges.from[e] == node ? edges.to[e] : edges.from[e];
        }
        int[] edges = new int[size];
        for (int k = 0; k < size; k++) {
            edges[k] = way[size - 1 - k];
        }
        return new Found(costM, -1 - cameBy[node], goal[1], node, goal[0], edges);
    }
}
