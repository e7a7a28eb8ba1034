package argosy.netbuild;

import argosy.network.Core;
import argosy.network.Hierarchy;

/// Orders the nodes of the open water by importance and makes the hierarchy: the least important node goes first,
/// and ways through it that nothing replaces are kept as ways of two lines. Same input, same order.
final class Contraction {
    private static final int MOST_SETTLED = 120;

    private final ShrinkingGraph graph;
    int core;
    private int left;
    private final Witness witness;
    private final int[] depth;
    private final int[] gone;
    private final NodeHeap queue = new NodeHeap();
    private final int[][] heads;
    private final int[][] costs;
    private final int[][] lengths;
    private final int[][] middles;

    Contraction(ShrinkingGraph graph, int core) {
        this.graph = graph;
        this.core = core;
        int n = graph.size();
        witness = new Witness(graph);
        depth = new int[n];
        gone = new int[n];
        heads = new int[n][];
        costs = new int[n][];
        lengths = new int[n][];
        middles = new int[n][];
    }

    /// Contracts all but `core` nodes and labels those.
    static Hierarchy of(ShrinkingGraph graph, int core) {
        Contraction contraction = new Contraction(graph, core);
        contraction.start();
        contraction.go();
        return contraction.finish();
    }

    Hierarchy finish() {
        int[] rest = rest();
        for (int node : rest) {
            graph.sort(node);
        }
        return done(CoreLabels.of(graph, rest));
    }

    /// Nodes not contracted that lead anywhere.
    private int[] rest() {
        return java.util.stream.IntStream.range(0, graph.size())
                .filter(node -> heads[node] == null && graph.degree(node) > 0)
                .toArray();
    }

    void start() {
        for (int node = 0; node < graph.size(); node++) {
            if (graph.degree(node) > 0) {
                queue.push(importance(node), node);
                left++;
            }
        }
    }

    void go() {
        while (left > core) {
            double key = queue.topKey();
            int node = queue.pop();
            double now = importance(node);
            if (now > key && !queue.isEmpty() && now > queue.topKey()) {
                queue.push(now, node);
                continue;
            }
            contract(node);
            left--;
        }
    }

    /// Few neighbours, and little gone near the node already. Counting the new ways beforehand gave no better order and
    /// took most of the time.
    private double importance(int node) {
        return graph.degree(node) + depth[node] + 0.5 * gone[node];
    }

    private void makeShortcuts(int node) {
        int degree = graph.degree(node);
        for (int a = 0; a + 1 < degree; a++) {
            int from = graph.head(node, a);
            witness.search(from, node, a + 1, MOST_SETTLED, graph.cost(node, a));
            for (int b = a + 1; b < degree; b++) {
                int to = graph.head(node, b);
                long cost = (long) graph.cost(node, a) + graph.cost(node, b);
                if (witness.costTo(to) > cost) {
                    graph.join(from, to, (int) cost, graph.length(node, a) + graph.length(node, b), node);
                }
            }
        }
    }

    private void contract(int node) {
        makeShortcuts(node);
        keep(node);
        for (int head : heads[node]) {
            depth[head] = Math.max(depth[head], depth[node] + 1);
            gone[head]++;
        }
        graph.remove(node);
    }

    /// Writes a node's row down, by rising head.
    private void keep(int node) {
        graph.sort(node);
        int degree = graph.degree(node);
        heads[node] = new int[degree];
        costs[node] = new int[degree];
        lengths[node] = new int[degree];
        middles[node] = new int[degree];
        for (int k = 0; k < degree; k++) {
            heads[node][k] = graph.head(node, k);
            costs[node][k] = graph.cost(node, k);
            lengths[node][k] = graph.length(node, k);
            middles[node][k] = graph.middle(node, k);
        }
    }

    private Hierarchy done(Core core) {
        int n = graph.size();
        for (int node = 0; node < n; node++) {
            if (heads[node] == null) {
                keep(node);
            }
        }
        int[] first = new int[n + 1];
        for (int node = 0; node < n; node++) {
            first[node + 1] = first[node] + heads[node].length;
        }
        int[][] flat = new int[4][first[n]];
        int[][][] parts = {heads, costs, lengths, middles};
        for (int part = 0; part < 4; part++) {
            for (int node = 0; node < n; node++) {
                System.arraycopy(parts[part][node], 0, flat[part], first[node], heads[node].length);
            }
        }
        return new Hierarchy(first, flat[0], flat[1], flat[2], flat[3], core);
    }
}
