package argosy.netbuild;

import java.util.Arrays;

/// A binary heap of nodes keyed by a double; equal keys leave in order of node.
final class NodeHeap {
    private double[] keys = new double[256];
    private int[] nodes = new int[256];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    double topKey() {
        return keys[0];
    }

    void push(double key, int node) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        int at = size++;
        while (at > 0 && less(key, node, (at - 1) >> 1)) {
            int up = (at - 1) >> 1;
            keys[at] = keys[up];
            nodes[at] = nodes[up];
            at = up;
        }
        keys[at] = key;
        nodes[at] = node;
    }

    int pop() {
        int top = nodes[0];
        double key = keys[--size];
        int node = nodes[size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && less(keys[child + 1], nodes[child + 1], child)) {
                child++;
            }
            if (!less(keys[child], nodes[child], key, node)) {
                break;
            }
            keys[at] = keys[child];
            nodes[at] = nodes[child];
            at = child;
        }
        keys[at] = key;
        nodes[at] = node;
        return top;
    }

    private boolean less(double key, int node, int other) {
        return less(key, node, keys[other], nodes[other]);
    }

    private static boolean less(double keyA, int nodeA, double keyB, int nodeB) {
        return keyA < keyB || (keyA == keyB && nodeA < nodeB);
    }
}
