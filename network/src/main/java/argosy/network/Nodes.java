package argosy.network;

import java.util.ArrayList;
import java.util.List;

/// Points where ways may bend: corners off the coast (with their neighbours along the coast) and fairway points.
/// Positions in units of [Shore#UNIT_DEG], latitude first. Arrays are kept, not copied.
public final class Nodes {
    /// Tier of a fairway point that is not entered from open water.
    public static final byte INLAND = -1;
    /// Tier of a fairway point at which open water and fairway meet.
    public static final byte JOIN = -2;

    final int[] latLon;
    final int[] before;
    final int[] after;
    final byte[] tier;

    /// @param before neighbour before each corner along the coast; the point itself for fairway points
    /// @param after  neighbour after
    public Nodes(int[] latLon, int[] before, int[] after, byte[] tier) {
        this.latLon = latLon;
        this.before = before;
        this.after = after;
        this.tier = tier;
    }

    public int size() {
        return tier.length;
    }

    public double latDeg(int node) {
        return latLon[2 * node] * Shore.UNIT_DEG;
    }

    public double lonDeg(int node) {
        return latLon[2 * node + 1] * Shore.UNIT_DEG;
    }

    /// Turning points of a sheet as rows: position, the neighbours before and after along the coast, tier.
    public List<double[]> corners(int first, int end) {
        List<double[]> corners = new ArrayList<>();
        for (int n = first; n < end; n++) {
            double[] row = new double[7];
            for (int p = 0; p < 2; p++) {
                row[p] = latLon[2 * n + p] * Shore.UNIT_DEG;
                row[2 + p] = before[2 * n + p] * Shore.UNIT_DEG;
                row[4 + p] = after[2 * n + p] * Shore.UNIT_DEG;
            }
            row[6] = tier[n];
            corners.add(row);
        }
        return corners;
    }

    /// Ellipsoidal distance between two nodes.
    public double distanceNm(int a, int b) {
        return Sphere.distanceNm(latDeg(a), lonDeg(a), latDeg(b), lonDeg(b));
    }
}
