package argosy.netbuild;

import argosy.network.Sphere;
import java.util.ArrayList;
import java.util.List;

/// Turning points: corners of the clearance lines that stick out into the water, with both neighbours on the line.
final class Corners {
    final List<double[]> points = new ArrayList<>();

    /// Adds the outward corners of one simplified chain (water on its left) as rows
    /// lat, lon, lat and lon of the neighbours before and after, tier.
    /// Adds the outward corners of a chain of the shore itself, pushed a little into the water so that ways
    /// around them clear the shore.
    void addPushed(double[] chain, int tier, double pushNm) {
        int old = points.size();
        add(chain, tier);
        for (double[] corner : points.subList(old, points.size())) {
            push(corner, pushNm / 60);
        }
    }

    private static void push(double[] c, double pushDeg) {
        double cos = Math.cos(Math.toRadians(c[0]));
        double ax = (c[3] - c[1]) * cos;
        double ay = c[2] - c[0];
        double bx = (c[5] - c[1]) * cos;
        double by = c[4] - c[0];
        double a = Math.hypot(ax, ay);
        double b = Math.hypot(bx, by);
        double x = ax / a + bx / b;
        double y = ay / a + by / b;
        double length = Math.hypot(x, y);
        if (length < 1e-3) {
            x = -by / b;
            y = bx / b;
            length = -1;
        }
        c[0] -= y / length * pushDeg;
        c[1] -= x / length * pushDeg / cos;
    }

    void add(double[] chain, int tier) {
        int n = chain.length / 2;
        boolean closed = chain[0] == chain[2 * n - 2] && chain[1] == chain[2 * n - 1];
        for (int p = closed ? 0 : 1; p + 1 < n; p++) {
            int before = p == 0 ? n - 2 : p - 1;
            if (turnsRight(chain, before, p, p + 1)) {
                points.add(new double[] {
                    chain[2 * p],
                    chain[2 * p + 1],
                    chain[2 * before],
                    chain[2 * before + 1],
                    chain[2 * p + 2],
                    chain[2 * p + 3],
                    tier
                });
            }
        }
    }

    /// Adds points of a chain every `spacingNm`: entries, where ways from the coast reach the open sea.
    void addEntries(double[] chain, int tier, double spacingNm) {
        double doneNm = spacingNm;
        for (int p = 0; 2 * p < chain.length; p++) {
            if (p > 0) {
                doneNm += Sphere.distanceNm(chain[2 * p - 2], chain[2 * p - 1], chain[2 * p], chain[2 * p + 1]);
            }
            if (doneNm >= spacingNm) {
                double lat = chain[2 * p];
                double lon = chain[2 * p + 1];
                points.add(new double[] {lat, lon, lat, lon, lat, lon, tier});
                doneNm = 0;
            }
        }
    }

    /// Drops what lies outside the 360 degrees from `westDeg`, and brings longitudes back to -180 to 180.
    void turn(double westDeg) {
        points.removeIf(c -> c[1] < westDeg || c[1] >= westDeg + 360);
        for (double[] c : points) {
            double shift = c[1] > 180 ? 360 : 0;
            for (int k = 1; k < 6; k += 2) {
                c[k] -= shift;
            }
        }
    }

    private static boolean turnsRight(double[] chain, int a, int b, int c) {
        double[] xyz = new double[9];
        Sphere.put(chain[2 * a], chain[2 * a + 1], xyz, 0);
        Sphere.put(chain[2 * b], chain[2 * b + 1], xyz, 3);
        Sphere.put(chain[2 * c], chain[2 * c + 1], xyz, 6);
        return Sphere.side(xyz, 0, 3, 6) < 0;
    }
}
