package argosy.netbuild;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// Finds the corners that may lie in reach of another: those of far-reaching tiers all, the others by one-degree cells.
final class NearCorners {
    private static final double FAR_NM = 1500;
    private static final int COLUMNS = 360;
    private static final int ROWS = 181;

    private final List<double[]> corners;
    private final IntToDoubleFunction reachNm;
    private final int[][] all;
    private final int[][] first;

    NearCorners(List<double[]> corners, IntToDoubleFunction reachNm, int tiers) {
        this.corners = corners;
        this.reachNm = reachNm;
        all = new int[tiers][];
        first = new int[tiers][COLUMNS * ROWS + 1];
        for (int tier = 0; tier < tiers; tier++) {
            sort(tier);
        }
    }

    /// Counting sort of one tier's corners by cell; ascending within a cell.
    private void sort(int tier) {
        int[] start = first[tier];
        int size = 0;
        for (double[] corner : corners) {
            if (corner[6] == tier) {
                start[cell(corner) + 1]++;
                size++;
            }
        }
        for (int c = 0; c < COLUMNS * ROWS; c++) {
            start[c + 1] += start[c];
        }
        int[] at = start.clone();
        all[tier] = new int[size];
        for (int k = 0; k < corners.size(); k++) {
            if (corners.get(k)[6] == tier) {
                all[tier][at[cell(corners.get(k))]++] = k;
            }
        }
    }

    private static int cell(double[] corner) {
        return row(corner[0]) * COLUMNS + Math.floorMod((int) Math.floor(corner[1]), COLUMNS);
    }

    private static int row(double latDeg) {
        return (int) Math.floor(latDeg) + 90;
    }

    /// Higher-numbered corners that may lie in reach of corner `k`, ascending; some are farther.
    int[] after(int k) {
        int[] found = new int[64];
        int size = 0;
        double own = reachNm.applyAsDouble((int) corners.get(k)[6]);
        for (int tier = 0; tier < all.length; tier++) {
            double reach = Math.min(own, reachNm.applyAsDouble(tier));
            for (int[] span : spans(corners.get(k), reach)) {
                for (int i = first[tier][span[0]]; i < first[tier][span[1]]; i++) {
                    if (all[tier][i] > k) {
                        if (size == found.length) {
                            found = Arrays.copyOf(found, 2 * size);
                        }
                        found[size++] = all[tier][i];
                    }
                }
            }
        }
        int[] sorted = Arrays.copyOf(found, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /// Runs of cells, each from its first to one past its last.
    private static int[][] spans(double[] corner, double reachNm) {
        double latDeg = reachNm / 60 + 0.1;
        int south = row(Math.max(-90, corner[0] - latDeg));
        int north = row(Math.min(90, corner[0] + latDeg));
        double most = Math.min(89, Math.max(Math.abs(corner[0] - latDeg), Math.abs(corner[0] + latDeg)));
        double lonDeg = latDeg / Math.cos(Math.toRadians(most));
        if (reachNm > FAR_NM || lonDeg > 170) {
            return new int[][] {{south * COLUMNS, (north + 1) * COLUMNS}};
        }
        int west = (int) Math.floor(corner[1] - lonDeg);
        int east = (int) Math.floor(corner[1] + lonDeg);
        int[][] spans = new int[2 * (north - south + 1)][];
        int size = 0;
        for (int row = south; row <= north; row++) {
            int w = Math.floorMod(west, COLUMNS);
            int e = Math.floorMod(east, COLUMNS);
            if (w <= e) {
                spans[size++] = new int[] {row * COLUMNS + w, row * COLUMNS + e + 1};
            } else {
                spans[size++] = new int[] {row * COLUMNS + w, (row + 1) * COLUMNS};
                spans[size++] = new int[] {row * COLUMNS, row * COLUMNS + e + 1};
            }
        }
        return Arrays.copyOf(spans, size);
    }
}
