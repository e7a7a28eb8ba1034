package argosy.network;

/// Walks a straight way over the sheet and prices it: nautical miles weighted by nearness to land.
///
/// Not thread-safe: holds scratch vectors; one per thread.
public final class Ray {
    /// Answer for a way that meets land.
    public static final double BLOCKED = Double.POSITIVE_INFINITY;

    private final Field field;
    private final Shore shore;
    private final Offing offing;
    private final double grownNm;
    private final double[] a = new double[3];
    private final double[] b = new double[3];
    private final double[] n = new double[3];

    public Ray(Field field, Shore shore, Offing offing) {
        this.field = field;
        this.shore = shore;
        this.offing = offing;
        grownNm = 30.0 / field.perDeg;
    }

    /// Weighted length of the great circle between two positions, [#BLOCKED] when it crosses the shore.
    public double costNm(double lat1Deg, double lon1Deg, double lat2Deg, double lon2Deg) {
        Sphere.put(lat1Deg, lon1Deg, a, 0);
        Sphere.put(lat2Deg, lon2Deg, b, 0);
        n[0] = a[1] * b[2] - a[2] * b[1];
        n[1] = a[2] * b[0] - a[0] * b[2];
        n[2] = a[0] * b[1] - a[1] * b[0];
        double sin = Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]);
        double angle = Math.atan2(sin, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
        if (angle < 1e-9) {
            return 0;
        }
        double weight = walk(angle, sin);
        return weight * Sphere.distanceNm(lat1Deg, lon1Deg, lat2Deg, lon2Deg);
    }

    /// Mean weight along the way. Strides are long at sea and short near land, so that no shore is skipped.
    private double walk(double angle, double sin) {
        double tx = (n[1] * a[2] - n[2] * a[1]) / sin;
        double ty = (n[2] * a[0] - n[0] * a[2]) / sin;
        double tz = (n[0] * a[1] - n[1] * a[0]) / sin;
        double totalNm = angle * Sphere.NM_PER_RADIAN;
        double doneNm = 0;
        double sum = 0;
        double slack = field.slackNm();
        while (doneNm < totalNm) {
            double s = doneNm / Sphere.NM_PER_RADIAN;
            double c = Math.cos(s);
            double d = Math.sin(s);
            double x = a[0] * c + tx * d;
            double y = a[1] * c + ty * d;
            double z = a[2] * c + tz * d;
            double lat = Sphere.latDeg(x, y, z);
            double lon = Sphere.lonDeg(x, y);
            double clear = field.nm(lat, lon);
            double stride;
            if (clear - slack > offing.freeNm()) {
                stride = Math.min(totalNm - doneNm, clear - slack - offing.freeNm() + 0.5);
                sum += stride;
            } else {
                stride = Math.min(totalNm - doneNm, clear > 2 * slack ? 0.5 * (clear - slack) : shore.strideNm(lat));
                stride = Math.min(stride, offing.strideNm());
                if (clear - slack - stride < grownNm && shore.crosses(a, b, n, lat, lon)) {
                    return BLOCKED;
                }
                sum += stride * offing.weight(clear);
            }
            doneNm += stride;
        }
        return sum / totalNm;
    }
}
