package argosy.netbuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import argosy.domain.GeoPoint;
import argosy.network.WaterPath;
import argosy.network.WaterStretch;
import argosy.network.Waters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Routes between random points at sea against every shore line of the full coast.
///
/// The number of pairs is the property `argosy.landPairs`; 100,000 is the long run.
final class NeverOverLandTest {
    private static final Path COAST = Path.of("/usr/share/gmt-gshhg");

    @Test
    void openWaterLegsCrossNoShore() {
        assumeTrue(
                Files.exists(COAST.resolve("binned_GSHHS_f.nc")), "No full GSHHG coast on this machine: not tested.");
        CoastPieces coast = new CoastPieces(Gshhg.read(COAST));
        Waters waters = Waters.bundled();
        Random random = new Random(20261124);
        int pairs = Integer.getInteger("argosy.landPairs", 400);
        List<GeoPoint> points = points(waters, random, Math.max(40, Math.min(20_000, pairs / 4)));
        List<String> crossings = new ArrayList<>();
        int routed = 0;
        for (int k = 0; k < pairs; k++) {
            GeoPoint a = points.get(random.nextInt(points.size()));
            GeoPoint b = points.get(random.nextInt(points.size()));
            Optional<WaterPath> path = waters.findPath(a, b, Set.of());
            routed += path.isPresent() ? 1 : 0;
            path.ifPresent(found -> check(found, coast, crossings));
        }
        System.out.printf("%d of %d pairs routed, %d crossings of land%n", routed, pairs, crossings.size());
        assertThat(crossings).isEmpty();
        assertThat(routed).isGreaterThan(pairs * 95 / 100);
    }

    private static List<GeoPoint> points(Waters waters, Random random, int count) {
        List<GeoPoint> points = new ArrayList<>();
        while (points.size() < count) {
            GeoPoint p = new GeoPoint(30.5 + 16.5 * random.nextDouble(), -5.5 + 59 * random.nextDouble());
            if (waters.snap(p).map(snap -> snap.lengthNm() == 0).orElse(false)) {
                points.add(p);
            }
        }
        return points;
    }

    private static void check(WaterPath path, CoastPieces coast, List<String> crossings) {
        for (WaterStretch stretch : path.stretches()) {
            for (int p = 1; p < stretch.line().size() && stretch.passage() == null; p++) {
                GeoPoint a = stretch.line().get(p - 1);
                GeoPoint b = stretch.line().get(p);
                for (String at : coast.crossings(a.latDeg(), a.lonDeg(), b.latDeg(), b.lonDeg())) {
                    crossings.add(a + " to " + b + " at " + at);
                }
            }
        }
    }
}
