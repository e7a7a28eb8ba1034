package argosy.network;

import argosy.domain.GeoPoint;

/// Great circles on unit vectors, lengths on the WGS-84 ellipsoid.
public final class Sphere {
    /// Nautical miles per radian of the mean sphere.
    public static final double NM_PER_RADIAN = 3440.0695;

    private static final double EQUATOR_NM = 6378.137 / 1.852;
    private static final double FLATTENING = 1 / 298.257223563;

    private Sphere() {}

    /// Ellipsoidal distance in nautical miles; Andoyer's first-order formula (Meeus, Astronomical Algorithms,
    /// ch. 11), within about 20 m over sea distances.
    public static double distanceNm(double lat1Deg, double lon1Deg, double lat2Deg, double lon2Deg) {
        double f = Math.toRadians(lat1Deg + lat2Deg) / 2;
        double g = Math.toRadians(lat1Deg - lat2Deg) / 2;
        double l = Math.toRadians(lon1Deg - lon2Deg) / 2;
        double sinG2 = square(Math.sin(g));
        double sinF2 = square(Math.sin(f));
        double sinL2 = square(Math.sin(l));
        double s = sinG2 * (1 - sinL2) + (1 - sinF2) * sinL2;
        double c = (1 - sinG2) * (1 - sinL2) + sinF2 * sinL2;
        if (s == 0 || c == 0) {
            return s == 0 ? 0 : Math.PI * EQUATOR_NM;
        }
        double w = Math.atan2(Math.sqrt(s), Math.sqrt(c));
        double r = Math.sqrt(s * c) / w;
        double h1 = (3 * r - 1) / (2 * c);
        double h2 = (3 * r + 1) / (2 * s);
        double shape = FLATTENING * (h1 * sinF2 * (1 - sinG2) - h2 * (1 - sinF2) * sinG2);
        return 2 * w * EQUATOR_NM * (1 + shape);
    }

    /// Ellipsoidal distance in nautical miles.
    public static double distanceNm(GeoPoint a, GeoPoint b) {
        return distanceNm(a.latDeg(), a.lonDeg(), b.latDeg(), b.lonDeg());
    }

    /// Point at a share of the great circle from a to b.
    public static GeoPoint between(GeoPoint a, GeoPoint b, double share) {
        double[] v = new double[6];
        put(a.latDeg(), a.lonDeg(), v, 0);
        put(b.latDeg(), b.lonDeg(), v, 3);
        double angle = Math.acos(Math.clamp(v[0] * v[3] + v[1] * v[4] + v[2] * v[5], -1, 1));
        double sin = Math.sin(angle);
        double p = sin < 1e-12 ? 1 - share : Math.sin((1 - share) * angle) / sin;
        double q = sin < 1e-12 ? share : Math.sin(share * angle) / sin;
        double x = p * v[0] + q * v[3];
        double y = p * v[1] + q * v[4];
        double z = p * v[2] + q * v[5];
        return new GeoPoint(latDeg(x, y, z), lonDeg(x, y));
    }

    private static double square(double v) {
        return v * v;
    }

    /// Which side of the great circle a to b the point c lies on: positive to the left.
    public static double side(double[] xyz, int a, int b, int c) {
        double nx = xyz[a + 1] * xyz[b + 2] - xyz[a + 2] * xyz[b + 1];
        double ny = xyz[a + 2] * xyz[b] - xyz[a] * xyz[b + 2];
        double nz = xyz[a] * xyz[b + 1] - xyz[a + 1] * xyz[b];
        return nx * xyz[c] + ny * xyz[c + 1] + nz * xyz[c + 2];
    }

    /// Writes the unit vector of a position to `xyz[at..at+2]`.
    public static void put(double latDeg, double lonDeg, double[] xyz, int at) {
        double lat = Math.toRadians(latDeg);
        double lon = Math.toRadians(lonDeg);
        xyz[at] = Math.cos(lat) * Math.cos(lon);
        xyz[at + 1] = Math.cos(lat) * Math.sin(lon);
        xyz[at + 2] = Math.sin(lat);
    }

    public static double latDeg(double x, double y, double z) {
        return Math.toDegrees(Math.atan2(z, Math.sqrt(x * x + y * y)));
    }

    public static double lonDeg(double x, double y) {
        return Math.toDegrees(Math.atan2(y, x));
    }
}
