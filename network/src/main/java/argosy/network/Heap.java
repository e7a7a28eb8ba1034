package argosy.network;

import java.util.Arrays;

/// A binary heap of nodes keyed by a long; equal keys leave in order of node, so results repeat.
final class Heap {
    private long[] keys = new long[256];
    private int[] nodes = new int[256];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    long topKey() {
        return keys[0];
    }

    void push(long key, int node) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        int at = size++;
        while (at > 0) {
            int up = (at - 1) >> 1;
            if (!less(key, node, keys[up], nodes[up])) {
                break;
            }
            keys[at] = keys[up];
            nodes[at] = nodes[up];
            at = up;
        }
        keys[at] = key;
        nodes[at] = node;
    }

    int pop() {
        int top = nodes[0];
        long key = keys[--size];
        int node = nodes[size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && less(keys[child + 1], nodes[child + 1], keys[child], nodes[child])) {
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

    private static boolean less(long keyA, int nodeA, long keyB, int nodeB) {
        return keyA < keyB || (keyA == keyB && nodeA < nodeB);
    }
}
