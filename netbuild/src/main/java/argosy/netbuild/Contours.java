package argosy.netbuild;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Lines of equal clearance by marching squares; water on the left, land on the right of each line.
final class Contours {
    private final byte[] cells;
    private final Grid grid;
    private final int step;
    private final double threshold;
    private final int columns;
    private final int rows;
    private final EdgeTable next = new EdgeTable();

    private Contours(byte[] cells, Grid grid, int step, double threshold) {
        this.cells = cells;
        this.grid = grid;
        this.step = step;
        this.threshold = threshold;
        columns = grid.columns() / step;
        rows = grid.rows() / step;
    }

    /// Chains of (lat, lon) pairs where the raster passes `threshold` (in raster units); every `step`-th cell is
    /// looked at. Closed chains repeat their first point.
    static List<double[]> trace(byte[] cells, Grid grid, int step, double threshold) {
        Contours contours = new Contours(cells, grid, step, threshold);
        contours.link();
        return contours.chains();
    }

    private int value(int column, int row) {
        return cells[grid.index(column * step, row * step)] & 0xff;
    }

    private void link() {
        for (int r = 0; r + 1 < rows; r++) {
            boolean sw = value(0, r) >= threshold;
            boolean nw = value(0, r + 1) >= threshold;
            for (int c = 0; c + 1 < columns; c++) {
                boolean se = value(c + 1, r) >= threshold;
                boolean ne = value(c + 1, r + 1) >= threshold;
                int mask = (sw ? 1 : 0) | (se ? 2 : 0) | (ne ? 4 : 0) | (nw ? 8 : 0);
                if (mask != 0 && mask != 15) {
                    linkCell(c, r, mask);
                }
                sw = se;
                nw = ne;
            }
        }
    }

    /// Bits of mask: water at SW 1, SE 2, NE 4, NW 8. Sides: S 0, E 1, N 2, W 3. Water stays on the left.
    private void linkCell(int c, int r, int mask) {
        switch (mask) {
            case 1 -> join(c, r, 0, 3);
            case 2 -> join(c, r, 1, 0);
            case 3 -> join(c, r, 1, 3);
            case 4 -> join(c, r, 2, 1);
            case 5 -> {
                join(c, r, 0, 3);
                join(c, r, 2, 1);
            }
            case 6 -> join(c, r, 2, 0);
            case 7 -> join(c, r, 2, 3);
            case 8 -> join(c, r, 3, 2);
            case 9 -> join(c, r, 0, 2);
            case 10 -> {
                join(c, r, 1, 0);
                join(c, r, 3, 2);
            }
            case 11 -> join(c, r, 1, 2);
            case 12 -> join(c, r, 3, 1);
            case 13 -> join(c, r, 0, 1);
            case 14 -> join(c, r, 3, 0);
            default -> throw new IllegalStateException("No such corner mask: " + mask);
        }
    }

    private void join(int c, int r, int from, int to) {
        next.put(edge(c, r, from), edge(c, r, to));
    }

    private int edge(int c, int r, int side) {
        return switch (side) {
            case 0 -> 2 * (r * columns + c);
            case 1 -> 2 * (r * columns + c + 1) + 1;
            case 2 -> 2 * ((r + 1) * columns + c);
            default -> 2 * (r * columns + c) + 1;
        };
    }

    private List<double[]> chains() {
        List<double[]> chains = new ArrayList<>();
        int[] order = next.keys();
        boolean[] used = new boolean[order.length];
        boolean[] entered = next.entered(order);
        for (int pass = 0; pass < 2; pass++) {
            for (int k = 0; k < order.length; k++) {
                if (!used[k] && (pass == 1 || !entered[k])) {
                    chains.add(follow(order, used, k));
                }
            }
        }
        return chains;
    }

    private double[] follow(int[] order, boolean[] used, int start) {
        double[] points = new double[64];
        int size = 0;
        int edge = order[start];
        while (true) {
            if (size + 2 > points.length) {
                points = Arrays.copyOf(points, 2 * size);
            }
            put(edge, points, size);
            size += 2;
            int k = Arrays.binarySearch(order, edge);
            if (k < 0 || used[k]) {
                return Arrays.copyOf(points, size);
            }
            used[k] = true;
            edge = next.get(edge);
        }
    }

    private void put(int edge, double[] points, int at) {
        int cell = edge >> 1;
        int c = cell % columns;
        int r = cell / columns;
        boolean up = (edge & 1) == 1;
        double v0 = value(c, r);
        double v1 = up ? value(c, r + 1) : value(c + 1, r);
        double part = Math.clamp((threshold - v0) / (v1 - v0), 0.01, 0.99);
        points[at] = grid.latDeg((r + (up ? part : 0)) * step);
        points[at + 1] = grid.lonDeg((c + (up ? 0 : part)) * step);
    }
}
