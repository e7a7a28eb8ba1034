package argosy.netbuild;

import argosy.network.Core;
import java.util.Arrays;
import java.util.Random;

/// Hub labels of the important nodes by pruned landmark labelling (Akiba, Iwata and Yoshida 2013), on the graph that
/// contraction leaves. Nodes on many cheapest ways come first: counted on trees from a sample of roots, with a fixed
/// seed.
final class CoreLabels {
    private static final int SAMPLES = 96;

    private final ShrinkingGraph graph;
    private final int[] nodes;
    private final int[] cost;
    private final int[] parent;
    private final NodeHeap heap = new NodeHeap();
    private final int[] touched;
    private int size;
    /// Nodes of the tree just grown, in pairs: node, and place of its way to the hub in its row (-1 for the hub).
    private final int[] grown;
    private int grownSize;
    private final int[][] hubs;
    private final int[][] costs;
    private final int[] count;

    private CoreLabels(ShrinkingGraph graph, int[] nodes) {
        this.graph = graph;
        this.nodes = nodes;
        cost = new int[graph.size()];
        Arrays.fill(cost, Integer.MAX_VALUE);
        parent = new int[graph.size()];
        touched = new int[nodes.length];
        hubs = new int[graph.size()][];
        grown = new int[2 * nodes.length];
        costs = new int[graph.size()][];
        count = new int[graph.size()];
        for (int node : nodes) {
            hubs[node] = new int[32];
            costs[node] = new int[32];
        }
    }

    /// Labels the nodes left in the graph; their rows must be in the order in which they are kept.
    static Core of(ShrinkingGraph graph, int[] nodes) {
        CoreLabels labels = new CoreLabels(graph, nodes);
        int[] order = labels.order();
        int[] placeOf = new int[graph.size()];
        for (int k = 0; k < nodes.length; k++) {
            placeOf[nodes[k]] = k;
        }
        int[] rootCost = new int[graph.size()];
        Arrays.fill(rootCost, Integer.MAX_VALUE / 2);
        Core.Builder builder = new Core.Builder(order);
        for (int root : order) {
            labels.grow(root, rootCost);
            labels.write(placeOf, builder);
        }
        return builder.done();
    }

    /// Writes the tree just grown.
    private void write(int[] placeOf, Core.Builder builder) {
        long[] members = new long[grownSize];
        for (int k = 0; k < grownSize; k++) {
            members[k] = ((long) placeOf[grown[2 * k]] << 32) | (grown[2 * k + 1] + 1);
        }
        Arrays.sort(members);
        builder.add(
                Arrays.stream(members).mapToInt(m -> (int) (m >>> 32)).toArray(),
                Arrays.stream(members).mapToInt(m -> (int) m).toArray());
    }

    private int[] order() {
        long[] score = new long[graph.size()];
        Random random = new Random(20261126);
        for (int k = 0; k < Math.min(SAMPLES, nodes.length); k++) {
            tree(nodes[random.nextInt(nodes.length)], score);
        }
        return Arrays.stream(nodes)
                .boxed()
                .sorted((a, b) -> score[a] != score[b] ? Long.compare(score[b], score[a]) : Integer.compare(a, b))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// Adds to each node's score how many nodes of one cheapest-way tree lie behind it.
    private void tree(int root, long[] score) {
        int[] settled = new int[nodes.length];
        int done = 0;
        improve(root, 0, -1);
        while (!heap.isEmpty()) {
            double key = heap.topKey();
            int node = heap.pop();
            if (key > cost[node]) {
                continue;
            }
            settled[done++] = node;
            relax(node);
        }
        int[] behind = new int[graph.size()];
        for (int k = done - 1; k > 0; k--) {
            int node = settled[k];
            behind[node]++;
            score[node] += behind[node];
            behind[graph.head(node, parent[node])] += behind[node];
        }
        clear();
    }

    private void relax(int node) {
        for (int k = 0; k < graph.degree(node); k++) {
            int head = graph.head(node, k);
            int reached = cost[node] + graph.cost(node, k);
            if (reached < cost[head]) {
                improve(head, reached, node);
            }
        }
    }

    private void improve(int node, int reached, int from) {
        if (cost[node] == Integer.MAX_VALUE) {
            touched[size++] = node;
        }
        cost[node] = reached;
        parent[node] = from < 0 ? -1 : graph.place(node, from);
        heap.push(reached, node);
    }

    private void clear() {
        for (int k = 0; k < size; k++) {
            cost[touched[k]] = Integer.MAX_VALUE;
        }
        size = 0;
    }

    private void grow(int root, int[] rootCost) {
        for (int k = 0; k < count[root]; k++) {
            rootCost[hubs[root][k]] = costs[root][k];
        }
        grownSize = 0;
        improve(root, 0, -1);
        while (!heap.isEmpty()) {
            double key = heap.topKey();
            int node = heap.pop();
            if (key > cost[node] || isCovered(node, rootCost)) {
                continue;
            }
            append(node, root);
            relax(node);
        }
        for (int k = 0; k < count[root]; k++) {
            rootCost[hubs[root][k]] = Integer.MAX_VALUE / 2;
        }
        clear();
    }

    private boolean isCovered(int node, int[] rootCost) {
        int limit = cost[node];
        for (int k = 0; k < count[node]; k++) {
            if (rootCost[hubs[node][k]] + costs[node][k] <= limit) {
                return true;
            }
        }
        return false;
    }

    private void append(int node, int hub) {
        int k = count[node]++;
        if (k == costs[node].length) {
            costs[node] = Arrays.copyOf(costs[node], 2 * k);
            hubs[node] = Arrays.copyOf(hubs[node], 2 * k);
        }
        hubs[node][k] = hub;
        grown[2 * grownSize] = node;
        grown[2 * grownSize++ + 1] = parent[node];
        costs[node][k] = cost[node];
    }
}
