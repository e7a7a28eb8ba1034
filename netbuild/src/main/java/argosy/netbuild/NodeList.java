package argosy.netbuild;

import argosy.domain.GeoPoint;
import argosy.network.Nodes;
import argosy.network.Shore;
import argosy.network.Sphere;
import java.util.ArrayList;
import java.util.List;

/// Nodes while the network grows.
final class NodeList {
    private final List<double[]> points = new ArrayList<>();

    int size() {
        return points.size();
    }

    void addCorner(double[] corner) {
        points.add(corner.clone());
    }

    int addFairway(GeoPoint p) {
        points.add(new double[] {p.latDeg(), p.lonDeg(), p.latDeg(), p.lonDeg(), p.latDeg(), p.lonDeg(), Nodes.INLAND});
        return points.size() - 1;
    }

    void tier(int node, byte tier) {
        points.get(node)[6] = tier;
    }

    byte tierOf(int node) {
        return (byte) points.get(node)[6];
    }

    double latDeg(int node) {
        return points.get(node)[0];
    }

    double lonDeg(int node) {
        return points.get(node)[1];
    }

    /// Whether the straight way from `from` is in reach and touches the coast at the corner, or changes line there.
    boolean mayTouch(int corner, int from, double reachNm, double changeNm) {
        double[] c = points.get(corner);
        double nm = Sphere.distanceNm(c[0], c[1], latDeg(from), lonDeg(from));
        if (nm > reachNm) {
            return false;
        }
        double[] xyz = new double[12];
        Sphere.put(latDeg(from), lonDeg(from), xyz, 0);
        for (int p = 0; p < 3; p++) {
            Sphere.put(c[2 * p], c[2 * p + 1], xyz, 3 * p + 3);
        }
        return Sphere.side(xyz, 0, 3, 6) * Sphere.side(xyz, 0, 3, 9) > 0 || (c[6] > 0 && nm < changeNm);
    }

    Nodes done() {
        int n = points.size();
        int[][] part = new int[3][2 * n];
        byte[] tier = new byte[n];
        for (int k = 0; k < n; k++) {
            for (int p = 0; p < 6; p++) {
                part[p / 2][2 * k + p % 2] = (int) Math.round(points.get(k)[p] / Shore.UNIT_DEG);
            }
            tier[k] = (byte) points.get(k)[6];
        }
        return new Nodes(part[0], part[1], part[2], tier);
    }
}
