package argosy.network;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Writes numbers in few bytes: zigzag and seven bits a byte, mostly of differences.
final class Packer {
    private byte[] buffer;
    private int size;

    Packer() {
        this(1 << 20);
    }

    Packer(int capacity) {
        buffer = new byte[capacity];
    }

    byte[] toBytes() {
        return Arrays.copyOf(buffer, size);
    }

    void append(Packer other) {
        for (int k = 0; k < other.size; k++) {
            put(other.buffer[k]);
        }
    }

    int size() {
        return size;
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.write(buffer, 0, size);
    }

    private void put(int b) {
        if (size == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * size);
        }
        buffer[size++] = (byte) b;
    }

    void number(int value) {
        int rest = (value << 1) ^ (value >> 31);
        while ((rest & ~0x7f) != 0) {
            put((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        put(rest);
    }

    void real(double value) {
        long bits = Double.doubleToLongBits(value);
        for (int k = 0; k < 64; k += 8) {
            put((int) (bits >>> k));
        }
    }

    void text(String value) {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte[] values) {
        number(values.length);
        for (byte value : values) {
            put(value);
        }
    }

    void shorts(short[] values) {
        number(values.length);
        for (short value : values) {
            number(value);
        }
    }

    void longs(long[] values) {
        number(values.length);
        for (long value : values) {
            for (int k = 0; k < 64; k += 8) {
                put((int) (value >>> k));
            }
        }
    }

    void plain(int[] values) {
        number(values.length);
        for (int value : values) {
            number(value);
        }
    }

    /// Values at most a little below those at the same place of `base`.
    void less(int[] values, int[] base) {
        for (int k = 0; k < values.length; k++) {
            number(base[k] - values[k]);
        }
    }

    /// Values close to the one before.
    void rising(int[] values) {
        number(values.length);
        int last = 0;
        for (int value : values) {
            number(value - last);
            last = value;
        }
    }

    /// Values that rise while `row` stays the same.
    void rowwise(int[] values, int[] row) {
        number(values.length);
        for (int k = 0; k < values.length; k++) {
            number(values[k] - (k > 0 && row[k] == row[k - 1] ? values[k - 1] : row[k]));
        }
    }

    /// Pairs close to the pair before.
    void pairs(int[] values) {
        number(values.length);
        for (int k = 0; k < values.length; k++) {
            number(values[k] - (k >= 2 ? values[k - 2] : 0));
        }
    }

    /// Pairs close to the pair at the same place of `base`.
    void pairsNear(int[] values, int[] base) {
        for (int k = 0; k < values.length; k++) {
            number(values[k] - base[k]);
        }
    }
}
