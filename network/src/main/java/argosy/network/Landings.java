package argosy.network;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the landings of a free point: nearest open water, nearest fairway, or both.
final class Landings {
    /// A second way into the network counts when it is at most this much farther than the first.
    private static final double RIVAL_NM = 1.5;
    private static final double CHANGE_COS = Math.cos(10 / Sphere.NM_PER_RADIAN);

    private static final int MOST_TRIES = 60;

    private final Network network;
    private final Nodes nodes;
    private final double[] xyz;
    private final FairwayIndex fairways;

    Landings(Network network) {
        this.network = network;
        nodes = network.nodes();
        fairways = new FairwayIndex(network);
        xyz = new double[9 * nodes.size()];
        for (int n = 0; n < nodes.size(); n++) {
            put(nodes.latLon, n, 9 * n);
            put(nodes.before, n, 9 * n + 3);
            put(nodes.after, n, 9 * n + 6);
        }
    }

    private void put(int[] latLon, int n, int at) {
        Sphere.put(latLon[2 * n] * Shore.UNIT_DEG, latLon[2 * n + 1] * Shore.UNIT_DEG, xyz, at);
    }

    /// All landings within `maxNm`, nearest first; empty when there is none.
    List<Landing> of(double latDeg, double lonDeg, double maxNm) {
        Landing sea = nearestSea(latDeg, lonDeg, maxNm);
        double limit = sea == null ? maxNm : Math.min(maxNm, sea.snapNm + RIVAL_NM);
        Landing fairway = fairways.nearest(latDeg, lonDeg, limit);
        List<Landing> landings = new ArrayList<>(2);
        if (sea != null && (fairway == null || sea.snapNm <= fairway.snapNm + RIVAL_NM)) {
            landings.add(sea);
        }
        if (fairway != null) {
            landings.add(fairway);
        }
        return landings;
    }

    private @Nullable Landing nearestSea(double latDeg, double lonDeg, double maxNm) {
        Landing best = null;
        for (Sheet sheet : network.sheets()) {
            Landing landing = inWater(sheet, latDeg, lonDeg);
            if (landing == null) {
                landing = offShore(sheet, latDeg, lonDeg, best == null ? maxNm : best.snapNm);
            }
            if (landing != null && (best == null || landing.snapNm < best.snapNm)) {
                best = landing;
            }
        }
        return best;
    }

    private @Nullable Landing inWater(Sheet sheet, double latDeg, double lonDeg) {
        if (!sheet.shore.isWater(latDeg, lonDeg)) {
            return null;
        }
        Landing landing = new Landing(latDeg, lonDeg, 0, sheet, -1);
        connect(landing);
        return landing.size > 0 ? landing : null;
    }

    /// Nearest spot off the shore that leads anywhere; pools that the shore line closes are passed over.
    private @Nullable Landing offShore(Sheet sheet, double latDeg, double lonDeg, double maxNm) {
        double least = 0;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            double[] spot = sheet.shore.nearestWater(latDeg, lonDeg, least, maxNm);
            if (spot == null) {
                return null;
            }
            double snap = Sphere.distanceNm(latDeg, lonDeg, spot[0], spot[1]);
            Landing landing = new Landing(spot[0], spot[1], snap, sheet, -1);
            connect(landing);
            if (landing.size > 0) {
                return landing;
            }
            least = spot[2] * 1.05 + 0.02;
        }
        return null;
    }

    private void connect(Landing landing) {
        Sheet sheet = java.util.Objects.requireNonNull(landing.sheet);
        Ray ray = sheet.ray(network.offing());
        double[] here = new double[3];
        Sphere.put(landing.latDeg, landing.lonDeg, here, 0);
        for (int n = sheet.firstNode; n < sheet.endNode; n++) {
            if (useful(n, here, sheet)) {
                sight(landing, ray, n);
            }
        }
        for (int n : fairways.joins(sheet)) {
            if (cosine(n, here) > JOIN_COS) {
                sight(landing, ray, n);
            }
        }
    }

    private static final double JOIN_COS = Math.cos(300 / Sphere.NM_PER_RADIAN);

    private void sight(Landing landing, Ray ray, int n) {
        double cost = ray.costNm(landing.latDeg, landing.lonDeg, nodes.latDeg(n), nodes.lonDeg(n));
        if (cost != Ray.BLOCKED) {
            landing.add(n, cost);
        }
    }

    private double cosine(int n, double[] here) {
        return here[0] * xyz[9 * n] + here[1] * xyz[9 * n + 1] + here[2] * xyz[9 * n + 2];
    }

    /// Whether the straight way to a corner is in reach and touches the coast there, or changes to an outer line.
    private boolean useful(int n, double[] here, Sheet sheet) {
        double cosine = cosine(n, here);
        if (cosine < Math.cos(sheet.reachNm[nodes.tier[n]] / Sphere.NM_PER_RADIAN)) {
            return false;
        }
        int at = 9 * n;
        double nx = here[1] * xyz[at + 2] - here[2] * xyz[at + 1];
        double ny = here[2] * xyz[at] - here[0] * xyz[at + 2];
        double nz = here[0] * xyz[at + 1] - here[1] * xyz[at];
        double before = nx * xyz[at + 3] + ny * xyz[at + 4] + nz * xyz[at + 5];
        double after = nx * xyz[at + 6] + ny * xyz[at + 7] + nz * xyz[at + 8];
        return before * after > 0 || (nodes.tier[n] > 0 && cosine > CHANGE_COS);
    }
}
