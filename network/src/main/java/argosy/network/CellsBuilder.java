package argosy.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Finds the lists of [Cells]: at the corners and in the middle of each cell it looks for the turning points that no
/// chain of others replaces, and keeps the union. A cell of a whole degree is looked at in its middle only: far from
/// land the list hardly changes on the way. All cores; same input, same lists.
public final class CellsBuilder {
    private static final double NEAR_NM = 12;
    private static final double NEAR_WHOLE_DEGREE_NM = 25;

    private final Sheet sheet;
    private final Landings landings;
    private final int seaParts;
    private final int coastParts;

    /// @param seaParts   cells per degree, each way, far from land
    /// @param coastParts the same near land; 0 for no lists there, so that a question looks at all turning points
    public CellsBuilder(Network network, int sheet, int seaParts, int coastParts) {
        this.sheet = network.sheets().get(sheet);
        landings = new Landings(network, new Labels(network.hierarchy()));
        this.seaParts = seaParts;
        this.coastParts = coastParts;
    }

    /// Looks at every cell with water in it.
    public Cells build() {
        Field field = sheet.field();
        int west = (int) Math.round(field.westDeg);
        int south = (int) Math.round(field.southDeg);
        int columns = Math.min(360, field.columns / field.perDeg);
        int rows = field.rows / field.perDeg;
        byte[] parts = new byte[columns * rows];
        byte[][] lists = new byte[columns * rows][];
        IntStream.range(0, columns * rows).parallel().forEach(d -> {
            int lat = south + d / columns;
            int lon = west + d % columns;
            parts[d] = (byte) parts(lat, lon);
            lists[d] = parts[d] == 0 ? new byte[0] : lists(lat, lon, parts[d]);
        });
        int size = Arrays.stream(lists).mapToInt(list -> list.length).sum();
        byte[] all = new byte[size];
        int at = 0;
        for (byte[] list : lists) {
            System.arraycopy(list, 0, all, at, list.length);
            at += list.length;
        }
        return new Cells(west, south, columns, rows, parts, all);
    }

    private int parts(int lat, int lon) {
        boolean anyWater = false;
        boolean near = false;
        int n = sheet.field().perDeg;
        for (int r = 0; r <= n; r++) {
            for (int c = 0; c <= n; c++) {
                double y = lat + (double) r / n;
                double x = lon + (double) c / n;
                double clear = sheet.field().nm(y, x);
                near |= clear < (seaParts == 1 ? NEAR_WHOLE_DEGREE_NM : NEAR_NM);
                anyWater |= clear > 0 && sheet.shore().isWater(y, x);
            }
        }
        return anyWater ? (near ? coastParts : seaParts) : 0;
    }

    private byte[] lists(int lat, int lon, int parts) {
        if (parts == 1) {
            Packer out = new Packer(256);
            append(landings.firstNodes(sheet, lat + 0.5, lon + 0.5), out);
            return out.toBytes();
        }
        int[][] corners = new int[(parts + 1) * (parts + 1)][];
        for (int k = 0; k < corners.length; k++) {
            int row = k / (parts + 1);
            int column = k % (parts + 1);
            corners[k] = landings.firstNodes(sheet, lat + (double) row / parts, lon + (double) column / parts);
        }
        Packer out = new Packer(1 << 12);
        for (int k = 0; k < parts * parts; k++) {
            int row = k / parts;
            int column = k % parts;
            int corner = row * (parts + 1) + column;
            int[] middle = landings.firstNodes(sheet, lat + (row + 0.5) / parts, lon + (column + 0.5) / parts);
            IntStream around = IntStream.of(corner, corner + 1, corner + parts + 1, corner + parts + 2)
                    .flatMap(c -> Arrays.stream(corners[c]));
            int[] union =
                    IntStream.concat(around, Arrays.stream(middle)).distinct().toArray();
            append(union, out);
        }
        return out.toBytes();
    }

    private static void append(int[] nodes, Packer out) {
        int[] sorted = nodes.clone();
        Arrays.sort(sorted);
        Packer list = new Packer(256);
        int last = 0;
        for (int node : sorted) {
            list.number(node - last);
            last = node;
        }
        out.number(list.size());
        out.append(list);
    }
}
