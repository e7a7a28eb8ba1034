package argosy.netbuild.outline;

import java.util.Arrays;

/// Growing list of longs.
final class LongList {
    private long[] values = new long[64];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long last() {
        return values[size - 1];
    }

    long[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
