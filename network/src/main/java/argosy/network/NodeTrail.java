package argosy.network;

import java.util.Arrays;

/// Nodes in sailing order, and between each two the piece of fairway, or [Edges#OPEN]. Grows at its end.
final class NodeTrail {
    private int[] nodes = new int[64];
    private short[] pieces = new short[64];
    private int size;

    int size() {
        return size;
    }

    int node(int k) {
        return nodes[k];
    }

    /// Piece between node `k - 1` and node `k`.
    short piece(int k) {
        return pieces[k];
    }

    void clear() {
        size = 0;
    }

    /// Appends a node reached through open water.
    void add(int node) {
        add(node, Edges.OPEN);
    }

    /// Appends a node; the same node twice in a row is one.
    void add(int node, short piece) {
        if (size > 0 && nodes[size - 1] == node) {
            return;
        }
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * size);
            pieces = Arrays.copyOf(pieces, 2 * size);
        }
        nodes[size] = node;
        pieces[size++] = piece;
    }

    /// Turns the part from `start` round; all of it must be open water.
    void turn(int start) {
        for (int a = start, b = size - 1; a < b; a++, b--) {
            int node = nodes[a];
            nodes[a] = nodes[b];
            nodes[b] = node;
        }
    }
}
