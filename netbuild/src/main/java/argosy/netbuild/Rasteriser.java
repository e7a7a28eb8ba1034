package argosy.netbuild;

import java.util.Arrays;

/// Draws the coast into a raster, never cutting land: a cell touched by any shore line counts as land.
final class Rasteriser {
    static final byte WATER = 0;
    static final byte LAND = 1;

    private final Gshhg coast;
    private final Grid grid;
    private final byte[] cells;

    private Rasteriser(Gshhg coast, Grid grid) {
        this.coast = coast;
        this.grid = grid;
        this.cells = new byte[grid.cells()];
    }

    /// One byte per cell of the grid, [#WATER] or [#LAND]; lakes are water. O(cells + shore points).
    static byte[] draw(Gshhg coast, Grid grid) {
        Rasteriser rasteriser = new Rasteriser(coast, grid);
        for (int y = 0; y < grid.heightDeg(); y++) {
            for (int x = 0; x < grid.widthDeg(); x++) {
                rasteriser.fillBin(x, y);
            }
        }
        for (int y = 0; y < grid.heightDeg(); y++) {
            for (int x = 0; x < grid.widthDeg(); x++) {
                rasteriser.drawShores(x, y);
            }
        }
        return rasteriser.cells;
    }

    private int bin(int x, int y) {
        return Gshhg.bin(grid.southDeg() + y, grid.westDeg() + x);
    }

    private void fillBin(int binX, int binY) {
        int bin = bin(binX, binY);
        int n = grid.perDeg();
        Crossings rows = new Crossings(n);
        Crossings west = new Crossings(1);
        for (int s = coast.firstSegment(bin); s < coast.endSegment(bin); s++) {
            collect(s, rows, west);
        }
        west.sort();
        rows.sort();
        for (int row = 0; row < n; row++) {
            double y = (row + 0.5) / n;
            int level = west.levelAt(0, coast.southWestLevel(bin), y);
            fillRow(rows, row, level, grid.index(binX * n, binY * n + row));
        }
    }

    private void fillRow(Crossings rows, int row, int startLevel, int first) {
        int n = grid.perDeg();
        int level = startLevel;
        int from = 0;
        for (int k = 0; k < rows.count(row); k++) {
            int to = Math.clamp((int) Math.ceil(rows.at(row, k) * n - 0.5), 0, n);
            if ((level & 1) == 1 && to > from) {
                Arrays.fill(cells, first + from, first + to, LAND);
            }
            from = Math.max(from, to);
            level = Crossings.toggle(level, rows.level(row, k));
        }
        if ((level & 1) == 1) {
            Arrays.fill(cells, first + from, first + n, LAND);
        }
    }

    /// Notes where the shore crosses each row's middle line, and where it meets the bin's west side.
    private void collect(int segment, Crossings rows, Crossings west) {
        int n = grid.perDeg();
        int level = coast.level(segment);
        int last = coast.points(segment) - 1;
        double x0 = coast.eastDeg(segment, 0);
        double y0 = coast.northDeg(segment, 0);
        boolean closed = x0 == coast.eastDeg(segment, last) && y0 == coast.northDeg(segment, last);
        if (!closed && x0 == 0) {
            west.add(0, y0, level);
        }
        if (!closed && coast.eastDeg(segment, last) == 0) {
            west.add(0, coast.northDeg(segment, last), level);
        }
        for (int p = 1; p <= last; p++) {
            double x1 = coast.eastDeg(segment, p);
            double y1 = coast.northDeg(segment, p);
            int from = (int) Math.ceil(Math.min(y0, y1) * n - 0.5);
            int to = (int) Math.ceil(Math.max(y0, y1) * n - 0.5);
            for (int row = Math.max(from, 0); row < Math.min(to, n); row++) {
                double y = (row + 0.5) / n;
                rows.add(row, x0 + (x1 - x0) * (y - y0) / (y1 - y0), level);
            }
            x0 = x1;
            y0 = y1;
        }
    }

    private void drawShores(int binX, int binY) {
        int bin = bin(binX, binY);
        for (int s = coast.firstSegment(bin); s < coast.endSegment(bin); s++) {
            double x0 = coast.eastDeg(s, 0) + binX;
            double y0 = coast.northDeg(s, 0) + binY;
            for (int p = 1; p < coast.points(s); p++) {
                double x1 = coast.eastDeg(s, p) + binX;
                double y1 = coast.northDeg(s, p) + binY;
                drawLine(x0, y0, x1, y1);
                x0 = x1;
                y0 = y1;
            }
        }
    }

    private void drawLine(double x0, double y0, double x1, double y1) {
        int n = grid.perDeg();
        int steps = 1 + (int) (Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) * n * 4);
        for (int k = 0; k <= steps; k++) {
            int column = (int) ((x0 + (x1 - x0) * k / steps) * n);
            int row = (int) ((y0 + (y1 - y0) * k / steps) * n);
            if (grid.holds(column, row)) {
                cells[grid.index(column, row)] = LAND;
            }
        }
    }
}
