package argosy.netbuild;

import argosy.domain.GeoPoint;
import java.util.List;

/// Keeps the water that ships can reach from the seeds; closed harbours, lakes and barred straits become land.
final class SeaMask {
    private final byte[] cells;
    private final Grid grid;
    private final int least;
    private final long[] seen;
    private int[] stack = new int[1 << 16];
    private int depth;

    private SeaMask(byte[] cells, Grid grid, int least) {
        this.cells = cells;
        this.grid = grid;
        this.least = least;
        seen = new long[(cells.length >> 6) + 1];
    }

    /// Zeroes every cell with clearance at least `least` units that no seed reaches. O(cells).
    static void keepReachable(byte[] cells, Grid grid, int least, List<GeoPoint> seeds) {
        SeaMask mask = new SeaMask(cells, grid, least);
        for (GeoPoint seed : seeds) {
            mask.flood(grid.index(grid.column(seed.lonDeg()), grid.row(seed.latDeg())));
        }
        for (int c = 0; c < cells.length; c++) {
            if (((mask.seen[c >> 6] >>> c) & 1) == 0 && (cells[c] & 0xff) >= least) {
                cells[c] = 0;
            }
        }
    }

    private void flood(int seed) {
        visit(seed);
        while (depth > 0) {
            int cell = stack[--depth];
            int column = cell % grid.columns();
            if (column > 0) {
                visit(cell - 1);
            }
            if (column + 1 < grid.columns()) {
                visit(cell + 1);
            }
            if (cell >= grid.columns()) {
                visit(cell - grid.columns());
            }
            if (cell + grid.columns() < cells.length) {
                visit(cell + grid.columns());
            }
        }
    }

    private void visit(int cell) {
        if ((cells[cell] & 0xff) < least || ((seen[cell >> 6] >>> cell) & 1) != 0) {
            return;
        }
        seen[cell >> 6] |= 1L << cell;
        if (depth == stack.length) {
            stack = java.util.Arrays.copyOf(stack, 2 * depth);
        }
        stack[depth++] = cell;
    }

    /// Draws a barrier three cells wide.
    static void bar(byte[] cells, Grid grid, List<GeoPoint> line) {
        for (int p = 1; p < line.size(); p++) {
            GeoPoint a = line.get(p - 1);
            GeoPoint b = line.get(p);
            double span = Math.max(Math.abs(a.latDeg() - b.latDeg()), Math.abs(a.lonDeg() - b.lonDeg()));
            int steps = (int) (span * grid.perDeg() * 2) + 1;
            for (int k = 0; k <= steps; k++) {
                double part = (double) k / steps;
                int column = grid.column(a.lonDeg() + part * (b.lonDeg() - a.lonDeg()));
                int row = grid.row(a.latDeg() + part * (b.latDeg() - a.latDeg()));
                for (int d = 0; d < 9; d++) {
                    if (grid.holds(column + d % 3 - 1, row + d / 3 - 1)) {
                        cells[grid.index(column + d % 3 - 1, row + d / 3 - 1)] = 0;
                    }
                }
            }
        }
    }
}
