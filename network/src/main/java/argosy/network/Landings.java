package argosy.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Finds the landings of a free point: nearest open water, nearest fairway, or both.
final class Landings {
    /// A second way into the network counts when it is at most this much farther than the first.
    private static final double RIVAL_NM = 1.5;
    private static final int MOST_TRIES = 60;
    private static final double LEAST_RADIUS_M = 6_335_000;
    /// A way to a corner is left out when a chain of others costs at most this much more.
    private static final double SPARE = 1.001;

    private final Network network;
    private final Nodes nodes;
    private final double[] xyz;
    private final FairwayIndex fairways;
    private final Map<Sheet, NodeIndex> indexOf = new ConcurrentHashMap<>();
    private final ThreadLocal<Scratch> scratch;

    private record Scratch(Hubs hubs, Rays rays) {}

    Landings(Network network, Labels labels) {
        this.network = network;
        scratch = ThreadLocal.withInitial(() -> new Scratch(new Hubs(labels), new Rays(network)));
        nodes = network.nodes();
        fairways = new FairwayIndex(network);
        xyz = new double[9 * nodes.size()];
    }

    /// Place in [#xyz] of a node and its neighbours, which are turned into vectors when first met. Two threads may do
    /// so
    /// at once: they write the same numbers, the one that tells that all are there last.
    private int vectors(int n) {
        int at = 9 * n;
        if (xyz[at] == 0) {
            put(nodes.before, n, at + 3);
            put(nodes.after, n, at + 6);
            double[] own = new double[3];
            Sphere.put(nodes.latDeg(n), nodes.lonDeg(n), own, 0);
            xyz[at + 2] = own[2];
            xyz[at + 1] = own[1];
            java.lang.invoke.VarHandle.releaseFence();
            xyz[at] = own[0];
        }
        return at;
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
        if (!sheet.shore().isWater(latDeg, lonDeg)) {
            return null;
        }
        Landing landing = new Landing(latDeg, lonDeg, 0, sheet, -1);
        join(landing, sheet);
        return seesAny(landing, sheet) ? landing : null;
    }

    /// Looks at the nearest turning points until one is seen; a pool that the shore line closes sees none.
    private boolean seesAny(Landing landing, Sheet sheet) {
        while (true) {
            int next = -1;
            for (int k = 0; k < landing.size; k++) {
                if (landing.isSure(k) && landing.costM[k] < Labels.FAR) {
                    return true;
                }
                if (!landing.isSure(k) && (next < 0 || landing.costM[k] < landing.costM[next])) {
                    next = k;
                }
            }
            if (next < 0) {
                return false;
            }
            int n = landing.node[next];
            double nm = scratch.get()
                    .rays
                    .of(sheet)
                    .costNm(landing.latDeg, landing.lonDeg, nodes.latDeg(n), nodes.lonDeg(n));
            landing.settle(next, nm == Ray.BLOCKED ? Labels.FAR : Metres.of(nm));
        }
    }

    /// By the cell's list where there is one; looks at every turning point where there is none.
    private void join(Landing landing, Sheet sheet) {
        int[] listed = network.cells(sheet).around(landing.latDeg, landing.lonDeg);
        if (listed.length == 0) {
            connect(landing);
            return;
        }
        double[] here = new double[3];
        Sphere.put(landing.latDeg, landing.lonDeg, here, 0);
        for (int n : listed) {
            if (nodes.tier[n] < 0 || useful(n, here, sheet)) {
                landing.add(n, leastM(n, here), false);
            }
        }
    }

    /// Never more than the length of the straight way, and close to it.
    private int leastM(int n, double[] here) {
        int at = vectors(n);
        double x = xyz[at] - here[0];
        double y = xyz[at + 1] - here[1];
        double z = xyz[at + 2] - here[2];
        double chord2 = x * x + y * y + z * z;
        return (int) (Math.sqrt(chord2) * (1 + chord2 / 24) * LEAST_RADIUS_M);
    }

    /// The nodes joined to a point in open water of a sheet; none when it is on land.
    int[] firstNodes(Sheet sheet, double latDeg, double lonDeg) {
        if (!sheet.shore().isWater(latDeg, lonDeg)) {
            return new int[0];
        }
        Landing landing = new Landing(latDeg, lonDeg, 0, sheet, -1);
        connect(landing);
        return Arrays.copyOf(landing.node, landing.size);
    }

    /// Nearest spot off the shore that leads anywhere; pools that the shore line closes are passed over.
    private @Nullable Landing offShore(Sheet sheet, double latDeg, double lonDeg, double maxNm) {
        double least = 0;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            double[] spot = sheet.shore().nearestWater(latDeg, lonDeg, least, maxNm);
            if (spot == null) {
                return null;
            }
            double snap = Sphere.distanceNm(latDeg, lonDeg, spot[0], spot[1]);
            Landing landing = new Landing(spot[0], spot[1], snap, sheet, -1);
            join(landing, sheet);
            if (seesAny(landing, sheet)) {
                return landing;
            }
            least = spot[2] * 1.05 + 0.02;
        }
        return null;
    }

    /// Joins the landing to every corner it sees that no chain of others replaces at almost the same price: nearest
    /// first, and a corner is looked at only when the ones before do not lead there as well.
    private void connect(Landing landing) {
        Sheet sheet = java.util.Objects.requireNonNull(landing.sheet);
        Scratch own = scratch.get();
        own.hubs.clear();
        for (long candidate : candidates(landing, sheet)) {
            int node = (int) candidate;
            int least = (int) (candidate >>> 32);
            int known = own.hubs.costTo(node);
            if (known <= least * SPARE) {
                continue;
            }
            double costNm =
                    own.rays.of(sheet).costNm(landing.latDeg, landing.lonDeg, nodes.latDeg(node), nodes.lonDeg(node));
            if (costNm != Ray.BLOCKED && Metres.of(costNm) < known) {
                landing.add(node, costNm);
                own.hubs.add(node, Metres.of(costNm), landing.size - 1);
            }
        }
    }

    /// Corners and joins that the landing may reach, as distance in metres and node, nearest first.
    private long[] candidates(Landing landing, Sheet sheet) {
        double[] here = new double[3];
        Sphere.put(landing.latDeg, landing.lonDeg, here, 0);
        long[] found = new long[1024];
        int size = 0;
        NodeIndex index = indexOf.computeIfAbsent(sheet, s -> new NodeIndex(nodes, s, fairways.joins(s)));
        for (int n : index.around(landing.latDeg, landing.lonDeg)) {
            if (nodes.tier[n] < 0 ? cosine(n, here) > JOIN_COS : useful(n, here, sheet)) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, 2 * size);
                }
                double nm = Sphere.distanceNm(landing.latDeg, landing.lonDeg, nodes.latDeg(n), nodes.lonDeg(n));
                found[size++] = ((long) Metres.of(nm) << 32) | n;
            }
        }
        long[] sorted = Arrays.copyOf(found, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private static final double JOIN_COS = Math.cos(300 / Sphere.NM_PER_RADIAN);

    private double cosine(int n, double[] here) {
        int at = vectors(n);
        return here[0] * xyz[at] + here[1] * xyz[at + 1] + here[2] * xyz[at + 2];
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
        return before * after > 0 || (nodes.tier[n] > 0 && cosine > Math.cos(sheet.changeNm() / Sphere.NM_PER_RADIAN));
    }
}
