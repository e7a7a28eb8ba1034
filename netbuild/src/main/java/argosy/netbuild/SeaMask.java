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

    /// Fills run by run along the rows; above and below each run new runs start.
    private void flood(int seed) {
        push(seed);
        while (depth > 0) {
            int cell = stack[--depth];
            if (!isOpen(cell)) {
                continue;
            }
            int rowStart = cell - cell % grid.columns();
            int rowEnd = rowStart + grid.columns();
            int from = cell;
            while (from > rowStart && isOpen(from - 1)) {
                from--;
            }
            int to = cell;
            while (to + 1 < rowEnd && isOpen(to + 1)) {
                to++;
            }
            for (int c = from; c <= to; c++) {
                seen[c >> 6] |= 1L << c;
            }
            spread(from - grid.columns(), to - grid.columns());
            spread(from + grid.columns(), to + grid.columns());
        }
    }

    private void spread(int from, int to) {
        if (from < 0 || to >= cells.length) {
            return;
        }
        for (int c = from; c <= to; c++) {
            if (isOpen(c) && (c == from || !isOpen(c - 1))) {
                push(c);
            }
        }
    }

    private boolean isOpen(int cell) {
        return (cells[cell] & 0xff) >= least && ((seen[cell >> 6] >>> cell) & 1) == 0;
    }

    private void push(int cell) {
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
