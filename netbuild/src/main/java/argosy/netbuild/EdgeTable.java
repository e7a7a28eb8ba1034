package argosy.netbuild;

import java.util.Arrays;

/// From each raster edge to the one the contour meets next: an open-addressing table of ints.
final class EdgeTable {
    private static final int EMPTY = -1;

    private int[] keys = filled(1 << 16);
    private int[] values = new int[1 << 16];
    private int size;

    private static int[] filled(int capacity) {
        int[] keys = new int[capacity];
        Arrays.fill(keys, EMPTY);
        return keys;
    }

    void put(int key, int value) {
        if (2 * ++size > keys.length) {
            grow();
        }
        int at = slot(key);
        keys[at] = key;
        values[at] = value;
    }

    int get(int key) {
        return values[slot(key)];
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int at = ((key * 0x9E3779B1) >>> 8) & mask;
        while (keys[at] != EMPTY && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = filled(2 * oldKeys.length);
        values = new int[keys.length];
        for (int k = 0; k < oldKeys.length; k++) {
            if (oldKeys[k] != EMPTY) {
                int at = slot(oldKeys[k]);
                keys[at] = oldKeys[k];
                values[at] = oldValues[k];
            }
        }
    }

    /// All keys, ascending.
    int[] keys() {
        return Arrays.stream(keys).filter(k -> k != EMPTY).sorted().toArray();
    }

    /// For each of the sorted keys, whether some other edge leads to it.
    boolean[] entered(int[] sorted) {
        boolean[] entered = new boolean[sorted.length];
        for (int key : sorted) {
            int at = Arrays.binarySearch(sorted, get(key));
            if (at >= 0) {
                entered[at] = true;
            }
        }
        return entered;
    }
}
