package argosy.network;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Cheapest ways from fairway nodes to all others, by fairway and open water, without some banned pieces of fairway.
/// Each row is found when first asked for. Thread-safe.
final class PassageRows {
    private final PassageNet net;
    private final Edges edges;
    private final boolean[] banned;
    private final AtomicReferenceArray<@Nullable Row> rows;

    PassageRows(PassageNet net, Edges edges, boolean[] banned) {
        this.net = net;
        this.edges = edges;
        this.banned = banned;
        rows = new AtomicReferenceArray<>(net.size);
    }

    /// Prices and lengths from one node, the node before each, and the fairway edge between ([#WATER] for open water).
    static final class Row {
        static final int WATER = -1;

        final int[] costM;
        final int[] lengthM;
        final int[] before;
        final int[] by;

        Row(int size) {
            costM = new int[size];
            Arrays.fill(costM, Labels.FAR);
            lengthM = new int[size];
            before = new int[size];
            Arrays.fill(before, -1);
            by = new int[size];
        }

        boolean improve(int node, int cost, int length, int from, int edge) {
            if (cost >= costM[node]) {
                return false;
            }
            costM[node] = cost;
            lengthM[node] = length;
            before[node] = from;
            by[node] = edge;
            return true;
        }
    }

    /// Whether a landing on the edge may be used.
    boolean isOpen(int edge) {
        return !banned[edges.piece[edge]];
    }

    Row row(int from) {
        Row row = rows.get(from);
        if (row == null) {
            row = search(from);
            rows.set(from, row);
        }
        return row;
    }

    /// Dijkstra's method; O(portals²) for the open water between portals.
    private Row search(int from) {
        Row row = new Row(net.size);
        Heap heap = new Heap();
        row.improve(from, 0, 0, -1, Row.WATER);
        heap.push(0, from);
        while (!heap.isEmpty()) {
            long key = heap.topKey();
            int node = heap.pop();
            if (key > row.costM[node]) {
                continue;
            }
            for (int k = net.first[node]; k < net.first[node + 1]; k++) {
                if (isOpen(net.edge[k])) {
                    int cost = row.costM[node] + net.costM[k];
                    if (row.improve(net.head[k], cost, row.lengthM[node] + net.costM[k], node, net.edge[k])) {
                        heap.push(cost, net.head[k]);
                    }
                }
            }
            if (Arrays.binarySearch(net.portals, node) >= 0) {
                sail(row, node, heap);
            }
        }
        return row;
    }

    private void sail(Row row, int node, Heap heap) {
        int[] open = net.openCostM(node);
        int[] lengths = net.openLengthM(node);
        for (int p = 0; p < open.length; p++) {
            int cost = row.costM[node] + open[p];
            if (cost < Labels.FAR
                    && row.improve(net.portals[p], cost, row.lengthM[node] + lengths[p], node, Row.WATER)) {
                heap.push(cost, net.portals[p]);
            }
        }
    }
}
