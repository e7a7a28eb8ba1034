package argosy.netbuild;

import java.util.Arrays;

/// Distance of every cell from land: an exact Euclidean transform per row (Felzenszwalb and Huttenlocher 2012),
/// on top of column distances; longitudes shrink with the cosine of the row's latitude.
final class Clearance {
    private Clearance() {}

    /// Turns a land raster in place into distances, unit `unitNm`, capped at 255 units. O(cells).
    static void transform(byte[] cells, Grid grid, double unitNm) {
        columns(cells, grid);
        Row row = new Row(grid.columns());
        for (int r = 0; r < grid.rows(); r++) {
            row.transform(cells, grid, r, unitNm);
        }
    }

    private static void columns(byte[] cells, Grid grid) {
        int columns = grid.columns();
        byte[] count = new byte[columns];
        Arrays.fill(count, (byte) 255);
        for (int r = 0; r < grid.rows(); r++) {
            sweep(cells, r * columns, count, true);
        }
        Arrays.fill(count, (byte) 255);
        for (int r = grid.rows() - 1; r >= 0; r--) {
            sweep(cells, r * columns, count, false);
        }
    }

    private static void sweep(byte[] cells, int first, byte[] count, boolean up) {
        for (int c = 0; c < count.length; c++) {
            int old = cells[first + c] & 0xff;
            boolean land = up ? old == Rasteriser.LAND : old == 0;
            int n = land ? 0 : Math.min(255, (count[c] & 0xff) + 1);
            count[c] = (byte) n;
            cells[first + c] = (byte) (up || land ? n : Math.min(n, old));
        }
    }

    private static final class Row {
        private final int[] site;
        private final double[] from;
        private final double[] height;

        Row(int columns) {
            site = new int[columns];
            from = new double[columns + 1];
            height = new double[columns];
        }

        void transform(byte[] cells, Grid grid, int row, double unitNm) {
            int first = row * grid.columns();
            double dy = grid.cellNm();
            double dx = dy * Math.cos(Math.toRadians(grid.latDeg(row)));
            int sites = envelope(cells, first, dy, dx);
            int k = 0;
            for (int c = 0; c < grid.columns(); c++) {
                if (sites == 0) {
                    cells[first + c] = (byte) 255;
                    continue;
                }
                while (k + 1 < sites && from[k + 1] <= c) {
                    k++;
                }
                double along = (c - site[k]) * dx;
                double nm = Math.sqrt(along * along + height[site[k]]);
                cells[first + c] = (byte) Math.min(255, (int) (nm / unitNm));
            }
        }

        private int envelope(byte[] cells, int first, double dy, double dx) {
            int sites = 0;
            for (int c = 0; c < height.length; c++) {
                int rows = cells[first + c] & 0xff;
                if (rows == 255) {
                    continue;
                }
                height[c] = rows * dy * rows * dy;
                double start = Double.NEGATIVE_INFINITY;
                while (sites > 0) {
                    int s = site[sites - 1];
                    start = ((height[c] - height[s]) / (dx * dx) + (double) c * c - (double) s * s) / (2.0 * (c - s));
                    if (start > from[sites - 1]) {
                        break;
                    }
                    sites--;
                }
                from[sites] = sites == 0 ? Double.NEGATIVE_INFINITY : start;
                site[sites++] = c;
            }
            return sites;
        }
    }
}
