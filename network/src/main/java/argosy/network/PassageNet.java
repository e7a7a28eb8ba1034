package argosy.network;

import java.util.Arrays;

/// The fairways as a small graph of their own, and the portals at which they meet open water. Immutable.
///
/// Open water is labelled with every fairway shut; this graph joins its parts. So one set of labels serves every ban.
final class PassageNet {
    final int size;
    /// Node of the network for each node here.
    final int[] node;
    /// Nodes here at which open water is met.
    final int[] portals;
    final int[] first;
    final int[] head;
    final int[] costM;
    final int[] edge;
    private final int[] local;
    private final Labels labels;
    private final int[][] openCostM;
    private final int[][] openLengthM;

    PassageNet(Network network, Labels labels) {
        this.labels = labels;
        Edges edges = network.edges();
        int[] own = java.util.stream.IntStream.range(0, edges.size())
                .filter(e -> edges.piece[e] != Edges.OPEN)
                .toArray();
        node = Arrays.stream(own)
                .flatMap(e -> java.util.stream.IntStream.of(edges.from[e], edges.to[e]))
                .sorted()
                .distinct()
                .toArray();
        size = node.length;
        local = new int[network.nodes().size()];
        Arrays.fill(local, -1);
        for (int k = 0; k < size; k++) {
            local[node[k]] = k;
        }
        int[] from = Arrays.stream(own).map(e -> local[edges.from[e]]).toArray();
        int[] to = Arrays.stream(own).map(e -> local[edges.to[e]]).toArray();
        int[][] rows = Edges.rows(size, from, to);
        first = rows[0];
        edge = Arrays.stream(rows[1]).map(k -> own[k]).toArray();
        costM = Arrays.stream(edge).map(e -> edges.costM[e]).toArray();
        head = new int[edge.length];
        for (int k = 0; k < size; k++) {
            for (int i = first[k]; i < first[k + 1]; i++) {
                head[i] = edges.from[edge[i]] == node[k] ? local[edges.to[edge[i]]] : local[edges.from[edge[i]]];
            }
        }
        boolean[] isWet = new boolean[size];
        Hierarchy open = network.hierarchy();
        for (int k = 0; k < size; k++) {
            isWet[k] = open.first[node[k] + 1] > open.first[node[k]];
        }
        for (int top : open.head) {
            if (local[top] >= 0) {
                isWet[local[top]] = true;
            }
        }
        portals =
                java.util.stream.IntStream.range(0, size).filter(k -> isWet[k]).toArray();
        openCostM = new int[size][];
        openLengthM = new int[size][];
    }

    /// Number here of a node of the network; -1 for one in open water.
    int localOf(int networkNode) {
        return local[networkNode];
    }

    /// Prices through open water from a portal to each portal, in the order of [#portals].
    int[] openCostM(int portal) {
        if (openCostM[portal] == null) {
            measure(portal);
        }
        return openCostM[portal];
    }

    int[] openLengthM(int portal) {
        openCostM(portal);
        return openLengthM[portal];
    }

    private synchronized void measure(int portal) {
        int[] cost = new int[portals.length];
        int[] length = new int[portals.length];
        Label own = labels.of(node[portal]);
        for (int p = 0; p < portals.length; p++) {
            Label other = labels.of(node[portals[p]]);
            cost[p] = Labels.FAR;
            for (int a = 0, b = 0; a < own.size && b < other.size; ) {
                int step = Integer.compare(own.hub(a), other.hub(b));
                if (step == 0) {
                    int sum = own.costM(a) + other.costM(b);
                    if (sum < cost[p]) {
                        cost[p] = sum;
                        length[p] = own.lengthM(a) + other.lengthM(b);
                    }
                }
                a += step <= 0 ? 1 : 0;
                b += step >= 0 ? 1 : 0;
            }
        }
        openLengthM[portal] = length;
        openCostM[portal] = cost;
    }
}
