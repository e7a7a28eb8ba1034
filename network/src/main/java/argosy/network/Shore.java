package argosy.network;

import java.util.Arrays;

/// The outward-grown coast as short great-circle pieces in buckets: is a point in the water, does a way cross land?
///
/// Chains keep water on their left. Each bucket knows whether its middle is water.
public final class Shore {
    final int[] latLon;
    final int[] chainStart;
    final double westDeg;
    final double southDeg;
    final int columns;
    final int rows;
    final double perDeg;
    final long[] middleIsWater;
    private final double[] xyz;
    private final int[] first;
    private final int[] items;

    /// Unit of stored positions: 1e-5 degree, about a metre.
    public static final double UNIT_DEG = 1e-5;

    /// @param latLon     positions of all chains in units, latitude first
    /// @param chainStart first point of each chain, and the number of points
    /// @param middleIsWater one bit per bucket, row by row
    public Shore(int[] latLon, int[] chainStart, Frame frame, long[] middleIsWater) {
        this.latLon = latLon;
        this.chainStart = chainStart;
        this.middleIsWater = middleIsWater;
        westDeg = frame.westDeg();
        southDeg = frame.southDeg();
        perDeg = frame.perDeg();
        columns = (int) Math.ceil(frame.widthDeg() * perDeg);
        rows = (int) Math.ceil(frame.heightDeg() * perDeg);
        int points = latLon.length / 2;
        xyz = new double[points * 3];
        for (int p = 0; p < points; p++) {
            Sphere.put(latDeg(p), lonDeg(p), xyz, 3 * p);
        }
        first = new int[columns * rows + 1];
        items = fill();
    }

    /// The box that the buckets cover.
    public record Frame(double westDeg, double southDeg, double widthDeg, double heightDeg, double perDeg) {}

    Frame frame() {
        return new Frame(westDeg, southDeg, columns / perDeg, rows / perDeg, perDeg);
    }

    double latDeg(int point) {
        return latLon[2 * point] * UNIT_DEG;
    }

    double lonDeg(int point) {
        return latLon[2 * point + 1] * UNIT_DEG;
    }

    private int[] fill() {
        spreadAll(first, new int[0], true);
        for (int b = 0; b < columns * rows; b++) {
            first[b + 1] += first[b];
        }
        int[] list = new int[first[columns * rows]];
        spreadAll(Arrays.copyOf(first, first.length), list, false);
        return list;
    }

    private void spreadAll(int[] target, int[] list, boolean count) {
        for (int c = 0; c + 1 < chainStart.length; c++) {
            for (int p = chainStart[c]; p + 1 < chainStart[c + 1]; p++) {
                spread(p, target, list, count);
            }
        }
    }

    /// Puts a piece into every bucket its box touches, grown by half a bucket.
    private void spread(int p, int[] target, int[] list, boolean count) {
        int c0 = Math.max(0, column(Math.min(lonDeg(p), lonDeg(p + 1)), -0.5));
        int c1 = Math.min(columns - 1, column(Math.max(lonDeg(p), lonDeg(p + 1)), 0.5));
        int r0 = Math.max(0, row(Math.min(latDeg(p), latDeg(p + 1)), -0.5));
        int r1 = Math.min(rows - 1, row(Math.max(latDeg(p), latDeg(p + 1)), 0.5));
        for (int r = r0; r <= r1; r++) {
            for (int c = c0; c <= c1; c++) {
                if (count) {
                    target[r * columns + c + 1]++;
                } else {
                    list[target[r * columns + c]++] = p;
                }
            }
        }
    }

    private int column(double lonDeg, double shift) {
        return (int) Math.floor((lonDeg - westDeg) * perDeg + shift);
    }

    private int row(double latDeg, double shift) {
        return (int) Math.floor((latDeg - southDeg) * perDeg + shift);
    }

    /// Longitude as a sheet counts it: a sheet wider than the globe holds its last degrees twice, so that lines
    /// near its seam are whole on one side of it.
    static double turned(double lonDeg, double westDeg, double widthDeg) {
        return widthDeg > 360 && lonDeg < westDeg + (widthDeg - 360) / 2 ? lonDeg + 360 : lonDeg;
    }

    private double turned(double lonDeg) {
        return turned(lonDeg, westDeg, columns / perDeg);
    }

    private int bucket(double latDeg, double lonDeg) {
        int c = column(lonDeg, 0);
        int r = row(latDeg, 0);
        return c < 0 || r < 0 || c >= columns || r >= rows ? -1 : r * columns + c;
    }

    /// Whether a position is navigable: counts shore pieces between it and the middle of its bucket.
    public boolean isWater(double latDeg, double lonDeg) {
        double lon = turned(lonDeg);
        int bucket = bucket(latDeg, lon);
        if (bucket < 0) {
            return false;
        }
        return ((middleIsWater[bucket >> 6] >>> bucket) & 1) != 0 ^ oddToMiddle(bucket, latDeg, lon);
    }

    /// Whether an odd number of shore pieces lies between a position and the middle of its bucket.
    public boolean oddToMiddle(int bucket, double latDeg, double lonDeg) {
        int row = bucket / columns;
        double midLat = southDeg + (row + 0.5) / perDeg;
        double midLon = westDeg + (bucket % columns + 0.5) / perDeg;
        boolean odd = false;
        for (int k = first[bucket]; k < first[bucket + 1]; k++) {
            odd ^= between(items[k], latDeg, lonDeg, midLat, midLon);
        }
        return odd;
    }

    private boolean between(int p, double lat0, double lon0, double lat1, double lon1) {
        double aLat = latDeg(p);
        double aLon = lonDeg(p);
        double bLat = latDeg(p + 1);
        double bLon = lonDeg(p + 1);
        double sa = (lon1 - lon0) * (aLat - lat0) - (lat1 - lat0) * (aLon - lon0);
        double sb = (lon1 - lon0) * (bLat - lat0) - (lat1 - lat0) * (bLon - lon0);
        if (sa > 0 == sb > 0) {
            return false;
        }
        double s0 = (bLon - aLon) * (lat0 - aLat) - (bLat - aLat) * (lon0 - aLon);
        double s1 = (bLon - aLon) * (lat1 - aLat) - (bLat - aLat) * (lon1 - aLon);
        return s0 > 0 != s1 > 0;
    }

    /// Longest stride along a way after which the bucket must be looked up again, nautical miles.
    double strideNm(double latDeg) {
        return 60 / perDeg * 0.4 * Math.cos(Math.toRadians(latDeg));
    }

    /// Whether the great circle a to b (unit vectors, with normal n) crosses a piece listed near a position.
    boolean crosses(double[] a, double[] b, double[] n, double latDeg, double lonDeg) {
        int bucket = bucket(latDeg, turned(lonDeg));
        if (bucket < 0) {
            return true;
        }
        for (int k = first[bucket]; k < first[bucket + 1]; k++) {
            if (cuts(a, b, n, 3 * items[k])) {
                return true;
            }
        }
        return false;
    }

    private boolean cuts(double[] a, double[] b, double[] n, int p) {
        double x0 = xyz[p];
        double y0 = xyz[p + 1];
        double z0 = xyz[p + 2];
        double x1 = xyz[p + 3];
        double y1 = xyz[p + 4];
        double z1 = xyz[p + 5];
        double s0 = n[0] * x0 + n[1] * y0 + n[2] * z0;
        double s1 = n[0] * x1 + n[1] * y1 + n[2] * z1;
        if (s0 > 0 == s1 > 0) {
            return false;
        }
        double mx = y0 * z1 - z0 * y1;
        double my = z0 * x1 - x0 * z1;
        double mz = x0 * y1 - y0 * x1;
        double ta = mx * a[0] + my * a[1] + mz * a[2];
        double tb = mx * b[0] + my * b[1] + mz * b[2];
        return ta > 0 != tb > 0;
    }

    /// Nearest piece whose water side can be reached: position just off the shore and its distance,
    /// at least `leastNm`; null beyond `maxNm`.
    double @org.jspecify.annotations.Nullable [] nearestWater(
            double latDeg, double anyLonDeg, double leastNm, double maxNm) {
        double lonDeg = turned(anyLonDeg);
        double[] best = {0, 0, maxNm};
        double cos = Math.cos(Math.toRadians(latDeg));
        int c0 = column(lonDeg, 0);
        int r0 = row(latDeg, 0);
        double bucketNm = 60 / perDeg * Math.max(0.2, cos);
        for (int ring = 0; (ring - 1) * bucketNm <= best[2]; ring++) {
            for (int r = Math.max(0, r0 - ring); r <= Math.min(rows - 1, r0 + ring); r++) {
                int stride = Math.abs(r - r0) == ring ? 1 : Math.max(1, 2 * ring);
                for (int c = c0 - ring; c <= c0 + ring; c += stride) {
                    if (c >= 0 && c < columns) {
                        nearestIn(r * columns + c, latDeg, lonDeg, leastNm, best);
                    }
                }
            }
        }
        best[1] = best[1] > 180 ? best[1] - 360 : best[1];
        return best[2] < maxNm ? best : null;
    }

    private void nearestIn(int bucket, double latDeg, double lonDeg, double leastNm, double[] best) {
        double cos = Math.cos(Math.toRadians(latDeg));
        for (int k = first[bucket]; k < first[bucket + 1]; k++) {
            int p = items[k];
            double ay = latDeg(p) - latDeg;
            double ax = (lonDeg(p) - lonDeg) * cos;
            double dy = latDeg(p + 1) - latDeg - ay;
            double dx = (lonDeg(p + 1) - lonDeg) * cos - ax;
            double length2 = dx * dx + dy * dy;
            double part = length2 == 0 ? 0 : Math.clamp(-(ax * dx + ay * dy) / length2, 0, 1);
            double off = 60 * Math.hypot(ax + part * dx, ay + part * dy);
            if (off < leastNm || off >= best[2] || length2 == 0) {
                continue;
            }
            double out = OFF_SHORE_NM / 60 / Math.sqrt(length2);
            double lat = latDeg + ay + part * dy + dx * out;
            double lon = lonDeg + (ax + part * dx - dy * out) / cos;
            if (isWater(lat, lon)) {
                best[0] = lat;
                best[1] = lon;
                best[2] = off;
            }
        }
    }

    private static final double OFF_SHORE_NM = 0.02;
}
