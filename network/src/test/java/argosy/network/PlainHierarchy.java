package argosy.network;

import java.util.ArrayList;
import java.util.List;

/// A hierarchy for tests: nodes in their own order, every way through a node kept. Simple, slow and large.
final class PlainHierarchy {
    private PlainHierarchy() {}

    /// The open edges of a small graph.
    static Hierarchy of(int nodes, Edges edges) {
        long[][] cost = new long[nodes][nodes];
        int[][] middle = new int[nodes][nodes];
        for (long[] row : cost) {
            java.util.Arrays.fill(row, Labels.FAR);
        }
        for (int e = 0; e < edges.size(); e++) {
            int a = edges.from[e];
            int b = edges.to[e];
            if (edges.piece[e] == Edges.OPEN && edges.costM[e] < cost[a][b]) {
                cost[a][b] = edges.costM[e];
                cost[b][a] = edges.costM[e];
                middle[a][b] = Hierarchy.STRAIGHT;
                middle[b][a] = Hierarchy.STRAIGHT;
            }
        }
        for (int v = 0; v < nodes; v++) {
            for (int a = v + 1; a < nodes; a++) {
                for (int b = v + 1; b < nodes; b++) {
                    if (a != b && cost[a][v] + cost[v][b] < cost[a][b]) {
                        cost[a][b] = cost[a][v] + cost[v][b];
                        middle[a][b] = v;
                    }
                }
            }
        }
        int[] first = new int[nodes + 1];
        List<int[]> ways = new ArrayList<>();
        for (int v = 0; v < nodes; v++) {
            for (int a = v + 1; a < nodes; a++) {
                if (cost[v][a] < Labels.FAR) {
                    ways.add(new int[] {a, (int) cost[v][a], middle[v][a]});
                }
            }
            first[v + 1] = ways.size();
        }
        int[] costs = ways.stream().mapToInt(w -> w[1]).toArray();
        return new Hierarchy(
                first,
                ways.stream().mapToInt(w -> w[0]).toArray(),
                costs,
                costs,
                ways.stream().mapToInt(w -> w[2]).toArray(),
                Core.none());
    }
}
