package argosy.network;

/// Distance from land on a coarse raster, one byte per cell: fine near the coast, coarse at sea.
public final class Field {
    private static final int FINE = 160;
    private static final double FINE_NM = 0.05;
    private static final double COARSE_NM = 0.6;
    private static final double[] NM = new double[256];

    static {
        for (int v = 0; v < 256; v++) {
            NM[v] = v <= FINE ? v * FINE_NM : FINE * FINE_NM + (v - FINE) * COARSE_NM;
        }
    }

    final double westDeg;
    final double southDeg;
    final int columns;
    final int rows;
    final int perDeg;
    final byte[] cells;

    /// @param cells row by row from the south-west, values from [#encode]; kept, not copied
    public Field(double westDeg, double southDeg, int columns, int rows, int perDeg, byte[] cells) {
        this.westDeg = westDeg;
        this.southDeg = southDeg;
        this.columns = columns;
        this.rows = rows;
        this.perDeg = perDeg;
        this.cells = cells;
    }

    /// Byte for a distance, rounded down.
    public static byte encode(double nm) {
        double fineTop = FINE * FINE_NM;
        int v = nm <= fineTop ? (int) (nm / FINE_NM) : FINE + (int) ((nm - fineTop) / COARSE_NM);
        return (byte) Math.min(255, v);
    }

    /// Distance from land, between the four nearest cell centres; 0 outside the raster.
    public double nm(double latDeg, double lonDeg) {
        double x = (Shore.turned(lonDeg, westDeg, (double) columns / perDeg) - westDeg) * perDeg - 0.5;
        double y = (latDeg - southDeg) * perDeg - 0.5;
        int c = (int) Math.floor(x);
        int r = (int) Math.floor(y);
        if (c < 0 || r < 0 || c + 1 >= columns || r + 1 >= rows) {
            return 0;
        }
        int at = r * columns + c;
        double fx = x - c;
        double fy = y - r;
        double south = NM[cells[at] & 0xff] * (1 - fx) + NM[cells[at + 1] & 0xff] * fx;
        double north = NM[cells[at + columns] & 0xff] * (1 - fx) + NM[cells[at + columns + 1] & 0xff] * fx;
        return south * (1 - fy) + north * fy;
    }

    /// Largest error of [#nm] against the true distance, for safe strides: half a cell's diagonal, both ways.
    public double slackNm() {
        return 60.0 / perDeg * 0.71;
    }
}
