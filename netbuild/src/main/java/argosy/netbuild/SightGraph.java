package argosy.netbuild;

import argosy.network.Ray;
import argosy.network.Sphere;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Which turning points see each other along lines that touch the land at both ends (bitangents), and at what cost.
///
/// A shortest way bends only at corners and only around them, so other lines are never needed.
final class SightGraph {
    private static final int ROW = 9;
    private static final double ENTRIES_LINKED = 5;

    private final List<double[]> corners;
    private final int entry;
    private final int farTier;
    private final double changeCos;
    private final double[] reachCos;
    private final double[] xyz;
    private final double entryCos;
    private final Supplier<Ray> rays;
    private final NearCorners near;

    SightGraph(List<double[]> corners, SheetPlan plan, Supplier<Ray> rays) {
        entry = plan.tiers().size();
        farTier = plan.farTier();
        changeCos = cosOf(plan.changeNm());
        entryCos = cosOf(ENTRIES_LINKED * plan.entrySpacingNm());
        this.corners = corners;
        this.rays = rays;
        xyz = new double[corners.size() * ROW];
        reachCos = new double[corners.size()];
        for (int k = 0; k < corners.size(); k++) {
            double[] corner = corners.get(k);
            for (int p = 0; p < 3; p++) {
                Sphere.put(corner[2 * p], corner[2 * p + 1], xyz, ROW * k + 3 * p);
            }
            reachCos[k] = cosOf(reachNm(plan, (int) corner[6]));
        }
        near = new NearCorners(corners, tier -> reachNm(plan, tier), entry + 1);
    }

    private static double reachNm(SheetPlan plan, int tier) {
        return tier == plan.tiers().size()
                ? plan.entryReachNm()
                : plan.tiers().get(tier).reachNm();
    }

    /// For each corner the higher-numbered corners it sees, as (head, cost in nautical miles) pairs. About O(corners ·
    /// corners in reach).
    double[][] edges() {
        ThreadLocal<Ray> own = ThreadLocal.withInitial(rays);
        return IntStream.range(0, corners.size())
                .parallel()
                .mapToObj(k -> from(k, own.get()))
                .toArray(double[][]::new);
    }

    private double[] from(int k, Ray ray) {
        double[] out = new double[16];
        int size = 0;
        for (int j : near.after(k)) {
            if (!inReach(k, j) || !useful(k, j)) {
                continue;
            }
            double[] a = corners.get(k);
            double[] b = corners.get(j);
            double cost = ray.costNm(a[0], a[1], b[0], b[1]);
            if (cost != Ray.BLOCKED) {
                if (size + 2 > out.length) {
                    out = Arrays.copyOf(out, 2 * out.length);
                }
                out[size++] = j;
                out[size++] = cost;
            }
        }
        return Arrays.copyOf(out, size);
    }

    private static double cosOf(double nm) {
        return Math.cos(Math.min(Math.PI, nm / Sphere.NM_PER_RADIAN));
    }

    /// Bitangents, short changes of line where only the corner nearer the coast must be touched, and entries.
    private boolean useful(int k, int j) {
        int tierK = (int) corners.get(k)[6];
        int tierJ = (int) corners.get(j)[6];
        boolean change = tierK != tierJ && cosine(k, j) > changeCos;
        if (tierK == entry || tierJ == entry) {
            return tierK == tierJ
                    ? cosine(k, j) > entryCos
                    : change || (Math.min(tierK, tierJ) >= farTier && (tierK == entry ? touches(j, k) : touches(k, j)));
        }
        return (touches(k, j) || (change && tierK > tierJ)) && (touches(j, k) || (change && tierJ > tierK));
    }

    private boolean inReach(int k, int j) {
        return cosine(k, j) >= Math.max(reachCos[k], reachCos[j]);
    }

    private double cosine(int k, int j) {
        int a = ROW * k;
        int b = ROW * j;
        return xyz[a] * xyz[b] + xyz[a + 1] * xyz[b + 1] + xyz[a + 2] * xyz[b + 2];
    }

    /// Whether the line k to j leaves both neighbours of k on one side.
    private boolean touches(int k, int j) {
        double before = Sphere.side(xyz, ROW * k, ROW * j, ROW * k + 3);
        double after = Sphere.side(xyz, ROW * k, ROW * j, ROW * k + 6);
        return before * after >= 0 || Math.abs(before) < 1e-14 || Math.abs(after) < 1e-14;
    }
}
