package argosy.search.kernel;

import java.util.Arrays;

/// A hash map from `long` to `int` without boxing; absent keys read as -1. Keys must not be `Long.MIN_VALUE`.
public final class LongIntMap {
    private static final long FREE = Long.MIN_VALUE;

    private long[] keys = new long[1024];
    private int[] values = new int[1024];
    private int size;

    public LongIntMap() {
        Arrays.fill(keys, FREE);
    }

    /// The value of a key, or -1.
    public int get(long key) {
        return values(slot(key, keys));
    }

    private int values(int slot) {
        return keys[slot] == FREE ? -1 : values[slot];
    }

    /// Sets the value of a key.
    public void put(long key, int value) {
        int slot = slot(key, keys);
        if (keys[slot] == FREE) {
            keys[slot] = key;
            if (++size * 5 > keys.length * 3) {
                values[slot] = value;
                grow();
                return;
            }
        }
        values[slot] = value;
    }

    /// Number of keys.
    public int size() {
        return size;
    }

    /// Forgets everything and gives large tables back.
    public void clear() {
        if (keys.length > 1 << 16) {
            keys = new long[1024];
            values = new int[1024];
        }
        Arrays.fill(keys, FREE);
        size = 0;
    }

    private void grow() {
        long[] larger = new long[2 * keys.length];
        int[] largerValues = new int[2 * keys.length];
        Arrays.fill(larger, FREE);
        for (int old = 0; old < keys.length; old++) {
            if (keys[old] != FREE) {
                int slot = slot(keys[old], larger);
                larger[slot] = keys[old];
                largerValues[slot] = values[old];
            }
        }
        keys = larger;
        values = largerValues;
    }

    private static int slot(long key, long[] table) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 32;
        int mask = table.length - 1;
        int slot = (int) mixed & mask;
        while (table[slot] != FREE && table[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
