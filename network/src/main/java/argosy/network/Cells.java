package argosy.network;

import java.util.Arrays;

/// For each small cell of a sheet the turning points that may come first on a cheapest way from a point in it, found
/// when the network is compiled (the idea of Euclidean Hub Labelling, Du, Shen and Cheema 2023). Immutable.
///
/// Whole degrees are cut into parts by parts cells; few at sea, many near land.
public final class Cells {
    private static final int[] NONE = {};

    final int westDeg;
    final int southDeg;
    final int columns;
    final int rows;
    /// Per whole degree how many parts it is cut into each way; 0 where there is no water.
    final byte[] parts;
    /// Per cell, in order: length of its list in bytes, then node numbers as differences.
    final byte[] lists;
    private final int[] firstCell;
    private final int[] start;

    Cells(int westDeg, int southDeg, int columns, int rows, byte[] parts, byte[] lists) {
        this.westDeg = westDeg;
        this.southDeg = southDeg;
        this.columns = columns;
        this.rows = rows;
        this.parts = parts;
        this.lists = lists;
        firstCell = new int[parts.length + 1];
        for (int d = 0; d < parts.length; d++) {
            firstCell[d + 1] = firstCell[d] + parts[d] * parts[d];
        }
        start = new int[firstCell[parts.length] + 1];
        Unpacker in = new Unpacker(lists);
        for (int cell = 0; cell + 1 < start.length; cell++) {
            in.skip(in.number());
            start[cell + 1] = in.at();
        }
    }

    /// No cells: every question looks at all turning points.
    static Cells none() {
        return new Cells(0, 0, 0, 0, new byte[0], new byte[0]);
    }

    /// Turning points for a point, ascending; none when its cell is not known.
    int[] around(double latDeg, double anyLonDeg) {
        int row = (int) Math.floor(latDeg) - southDeg;
        double lonDeg = anyLonDeg < westDeg ? anyLonDeg + 360 : anyLonDeg;
        int column = (int) Math.floor(lonDeg) - westDeg;
        if (row < 0 || column < 0 || row >= rows || column >= columns) {
            return NONE;
        }
        int degree = row * columns + column;
        int n = parts[degree];
        if (n == 0) {
            return NONE;
        }
        int r = Math.min(n - 1, (int) ((latDeg - Math.floor(latDeg)) * n));
        int c = Math.min(n - 1, (int) ((lonDeg - Math.floor(lonDeg)) * n));
        return list(start[firstCell[degree] + r * n + c]);
    }

    private int[] list(int at) {
        Unpacker in = new Unpacker(lists, at);
        int end = in.number() + in.at();
        int[] nodes = new int[end - in.at()];
        int size = 0;
        int node = 0;
        while (in.at() < end) {
            node += in.number();
            nodes[size++] = node;
        }
        return Arrays.copyOf(nodes, size);
    }
}
