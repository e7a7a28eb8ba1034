package argosy.netbuild;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Every shore line of the full coast, in tenths of a degree, made when first met. Shares only the file reader with the
/// compiler and nothing with the router: own great circles, own crossing test.
final class CoastPieces {
    private static final int PARTS = 10;
    private static final double STEP_RAD = 2 / 3437.75;

    private final Gshhg coast;
    private final Map<Integer, double[][]> bins = new HashMap<>();

    CoastPieces(Gshhg coast) {
        this.coast = coast;
    }

    /// Shore lines that the great circle between two positions crosses.
    List<String> crossings(double lat0, double lon0, double lat1, double lon1) {
        double[] a = vector(lat0, lon0);
        double[] b = vector(lat1, lon1);
        double angle = Math.atan2(norm(cross(a, b)), a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
        int steps = 1 + (int) (angle / STEP_RAD);
        List<String> found = new ArrayList<>();
        double lat = lat0;
        double lon = lon0;
        for (int k = 1; k <= steps; k++) {
            double share = (double) k / steps;
            double p = angle < 1e-9 ? 1 - share : Math.sin((1 - share) * angle) / Math.sin(angle);
            double q = angle < 1e-9 ? share : Math.sin(share * angle) / Math.sin(angle);
            double z = p * a[2] + q * b[2];
            double x = p * a[0] + q * b[0];
            double y = p * a[1] + q * b[1];
            double nextLat = k == steps ? lat1 : Math.toDegrees(Math.asin(Math.clamp(z, -1, 1)));
            double nextLon = k == steps ? lon1 : Math.toDegrees(Math.atan2(y, x));
            double turn = nextLon - lon > 180 ? -360 : nextLon - lon < -180 ? 360 : 0;
            chord(lat, lon, nextLat, nextLon + turn, found);
            lat = nextLat;
            lon = nextLon;
        }
        return found;
    }

    private void chord(double lat0, double lon0, double lat1, double lon1, List<String> found) {
        int south = (int) Math.floor(Math.min(lat0, lat1) * PARTS);
        int north = (int) Math.floor(Math.max(lat0, lat1) * PARTS);
        int west = (int) Math.floor(Math.min(lon0, lon1) * PARTS);
        int east = (int) Math.floor(Math.max(lon0, lon1) * PARTS);
        for (int r = south; r <= north; r++) {
            for (int c = west; c <= east; c++) {
                double[] pieces = cell(r, c);
                double shift = 360 * Math.floor((double) c / (360 * PARTS));
                for (int k = 0; k < pieces.length; k += 4) {
                    if (cut(lon0 - shift, lat0, lon1 - shift, lat1, pieces, k)) {
                        found.add("%.5f,%.5f".formatted(pieces[k + 1], pieces[k]));
                    }
                }
            }
        }
    }

    private double[] cell(int row, int column) {
        int lat = Math.floorDiv(row, PARTS);
        int lon = Math.floorMod(Math.floorDiv(column, PARTS), 360);
        int bin = (lat + 90) * 360 + lon;
        double[][] cells = bins.computeIfAbsent(bin, missing -> read(lat, lon));
        return cells[Math.floorMod(row, PARTS) * PARTS + Math.floorMod(column, PARTS)];
    }

    private double[][] read(int lat, int lon) {
        double[][] cells = new double[PARTS * PARTS][0];
        int bin = Gshhg.bin(lat, lon);
        for (int s = coast.firstSegment(bin); s < coast.endSegment(bin); s++) {
            for (int p = 1; p < coast.points(s); p++) {
                double y0 = coast.northDeg(s, p - 1);
                double x0 = coast.eastDeg(s, p - 1);
                double y1 = coast.northDeg(s, p);
                double x1 = coast.eastDeg(s, p);
                for (int r = part(Math.min(y0, y1)); r <= part(Math.max(y0, y1)); r++) {
                    for (int c = part(Math.min(x0, x1)); c <= part(Math.max(x0, x1)); c++) {
                        double[] old = cells[r * PARTS + c];
                        double[] more = Arrays.copyOf(old, old.length + 4);
                        more[old.length] = lon + x0;
                        more[old.length + 1] = lat + y0;
                        more[old.length + 2] = lon + x1;
                        more[old.length + 3] = lat + y1;
                        cells[r * PARTS + c] = more;
                    }
                }
            }
        }
        return cells;
    }

    private static int part(double degrees) {
        return Math.clamp((int) (degrees * PARTS), 0, PARTS - 1);
    }

    private static boolean cut(double x0, double y0, double x1, double y1, double[] piece, int k) {
        return left(x0, y0, x1, y1, piece[k], piece[k + 1]) != left(x0, y0, x1, y1, piece[k + 2], piece[k + 3])
                && left(piece[k], piece[k + 1], piece[k + 2], piece[k + 3], x0, y0)
                        != left(piece[k], piece[k + 1], piece[k + 2], piece[k + 3], x1, y1);
    }

    private static boolean left(double x0, double y0, double x1, double y1, double x, double y) {
        return (x1 - x0) * (y - y0) > (y1 - y0) * (x - x0);
    }

    private static double[] vector(double latDeg, double lonDeg) {
        double lat = Math.toRadians(latDeg);
        double lon = Math.toRadians(lonDeg);
        return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double norm(double[] v) {
        return Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
    }
}
