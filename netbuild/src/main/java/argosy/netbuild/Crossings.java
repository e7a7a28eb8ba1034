package argosy.netbuild;

import java.util.Arrays;

/// Where shores cross a set of lines: per line a growing list of (position, level), sorted by position.
final class Crossings {
    private final double[][] at;
    private final byte[][] levels;
    private final int[] counts;

    Crossings(int lines) {
        at = new double[lines][4];
        levels = new byte[lines][4];
        counts = new int[lines];
    }

    void add(int line, double position, int level) {
        int k = counts[line]++;
        if (k == at[line].length) {
            at[line] = Arrays.copyOf(at[line], 2 * k);
            levels[line] = Arrays.copyOf(levels[line], 2 * k);
        }
        at[line][k] = position;
        levels[line][k] = (byte) level;
    }

    void sort() {
        for (int line = 0; line < counts.length; line++) {
            for (int i = 1; i < counts[line]; i++) {
                sink(at[line], levels[line], i);
            }
        }
    }

    private static void sink(double[] position, byte[] level, int from) {
        double p = position[from];
        byte l = level[from];
        int i = from;
        for (; i > 0 && position[i - 1] > p; i--) {
            position[i] = position[i - 1];
            level[i] = level[i - 1];
        }
        position[i] = p;
        level[i] = l;
    }

    int count(int line) {
        return counts[line];
    }

    double at(int line, int k) {
        return at[line][k];
    }

    int level(int line, int k) {
        return levels[line][k];
    }

    /// Level reached at `position` on a line that starts with `startLevel`.
    int levelAt(int line, int startLevel, double position) {
        int level = startLevel;
        for (int k = 0; k < counts[line] && at[line][k] <= position; k++) {
            level = toggle(level, levels[line][k]);
        }
        return level;
    }

    /// Crossing a shore of level L leads from L to L - 1 or back.
    static int toggle(int level, int shore) {
        return level == shore ? shore - 1 : shore;
    }
}
