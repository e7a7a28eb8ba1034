package argosy.network;

import java.nio.charset.StandardCharsets;

/// Reads what [Packer] wrote.
final class Unpacker {
    private final byte[] buffer;
    private int at;

    Unpacker(byte[] buffer) {
        this(buffer, 0);
    }

    Unpacker(byte[] buffer, int at) {
        this.buffer = buffer;
        this.at = at;
    }

    int at() {
        return at;
    }

    void skip(int bytes) {
        at += bytes;
    }

    int number() {
        int b = buffer[at++];
        int value = b & 0x7f;
        for (int shift = 7; b < 0; shift += 7) {
            b = buffer[at++];
            value |= (b & 0x7f) << shift;
        }
        return (value >>> 1) ^ -(value & 1);
    }

    private long word() {
        long bits = 0;
        for (int k = 0; k < 64; k += 8) {
            bits |= (buffer[at++] & 0xffL) << k;
        }
        return bits;
    }

    double real() {
        return Double.longBitsToDouble(word());
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        byte[] values = new byte[number()];
        System.arraycopy(buffer, at, values, 0, values.length);
        at += values.length;
        return values;
    }

    short[] shorts() {
        short[] values = new short[number()];
        for (int k = 0; k < values.length; k++) {
            values[k] = (short) number();
        }
        return values;
    }

    long[] longs() {
        long[] values = new long[number()];
        for (int k = 0; k < values.length; k++) {
            values[k] = word();
        }
        return values;
    }

    int[] plain() {
        int[] values = new int[number()];
        for (int k = 0; k < values.length; k++) {
            values[k] = number();
        }
        return values;
    }

    int[] less(int[] base) {
        int[] values = new int[base.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = base[k] - number();
        }
        return values;
    }

    int[] rising() {
        int[] values = new int[number()];
        int last = 0;
        for (int k = 0; k < values.length; k++) {
            last += number();
            values[k] = last;
        }
        return values;
    }

    int[] rowwise(int[] row) {
        int[] values = new int[number()];
        for (int k = 0; k < values.length; k++) {
            values[k] = number() + (k > 0 && row[k] == row[k - 1] ? values[k - 1] : row[k]);
        }
        return values;
    }

    int[] pairs() {
        int[] values = new int[number()];
        for (int k = 0; k < values.length; k++) {
            values[k] = number() + (k >= 2 ? values[k - 2] : 0);
        }
        return values;
    }

    int[] pairsNear(int[] base) {
        int[] values = new int[base.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = number() + base[k];
        }
        return values;
    }
}
