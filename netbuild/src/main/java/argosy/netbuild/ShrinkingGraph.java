package argosy.netbuild;

import argosy.network.Hierarchy;
import java.util.Arrays;

/// An undirected graph from which nodes are taken while ways are added: per node rows of four numbers.
final class ShrinkingGraph {
    private static final int ROW = 4;

    private final int[][] rows;
    private final int[] degree;

    ShrinkingGraph(int nodes) {
        rows = new int[nodes][4 * ROW];
        degree = new int[nodes];
    }

    int size() {
        return rows.length;
    }

    int degree(int node) {
        return degree[node];
    }

    int head(int node, int k) {
        return rows[node][ROW * k];
    }

    int cost(int node, int k) {
        return rows[node][ROW * k + 1];
    }

    int length(int node, int k) {
        return rows[node][ROW * k + 2];
    }

    int middle(int node, int k) {
        return rows[node][ROW * k + 3];
    }

    /// Orders a node's row by rising head.
    void sort(int node) {
        int n = degree[node];
        long[] order = new long[n];
        for (int k = 0; k < n; k++) {
            order[k] = ((long) head(node, k) << 32) | k;
        }
        Arrays.sort(order);
        int[] sorted = new int[ROW * n];
        for (int k = 0; k < n; k++) {
            System.arraycopy(rows[node], ROW * (int) order[k], sorted, ROW * k, ROW);
        }
        rows[node] = sorted;
    }

    /// Place of the way from a node to a neighbour in the node's row.
    int place(int node, int head) {
        int k = 0;
        while (head(node, k) != head) {
            k++;
        }
        return k;
    }

    /// Adds a straight way, or makes the one there is cheaper.
    void join(int a, int b, int costM, int lengthM) {
        join(a, b, costM, lengthM, Hierarchy.STRAIGHT);
    }

    /// Adds a way through `middle`, or makes the one there is cheaper.
    void join(int a, int b, int costM, int lengthM, int middle) {
        if (a != b) {
            put(a, b, costM, lengthM, middle);
            put(b, a, costM, lengthM, middle);
        }
    }

    private void put(int node, int head, int costM, int lengthM, int middle) {
        int k = 0;
        while (k < degree[node] && rows[node][ROW * k] != head) {
            k++;
        }
        if (k < degree[node] && rows[node][ROW * k + 1] <= costM) {
            return;
        }
        if (k == degree[node]) {
            degree[node]++;
            if (ROW * degree[node] > rows[node].length) {
                rows[node] = Arrays.copyOf(rows[node], 2 * rows[node].length);
            }
        }
        rows[node][ROW * k] = head;
        rows[node][ROW * k + 1] = costM;
        rows[node][ROW * k + 2] = lengthM;
        rows[node][ROW * k + 3] = middle;
    }

    /// Takes a node and all its ways out.
    void remove(int node) {
        for (int k = 0; k < degree[node]; k++) {
            drop(rows[node][ROW * k], node);
        }
        degree[node] = 0;
        rows[node] = new int[0];
    }

    private void drop(int from, int gone) {
        int[] row = rows[from];
        int last = --degree[from];
        for (int k = 0; k <= last; k++) {
            if (row[ROW * k] == gone) {
                System.arraycopy(row, ROW * last, row, ROW * k, ROW);
                return;
            }
        }
    }
}
