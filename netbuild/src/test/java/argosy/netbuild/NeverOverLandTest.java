package argosy.netbuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import argosy.domain.GeoPoint;
import argosy.network.Sphere;
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

/// Routes between random points against every shore line of the full coast. Shares only the file reader with the
/// compiler and nothing with the router. The number of pairs is the property `argosy.landPairs`.
final class NeverOverLandTest {
    private static final Path COAST = Path.of("/usr/share/gmt-gshhg");

    private final List<String> crossings = new ArrayList<>();

    @Test
    void openWaterLegsCrossNoShore() {
        assumeTrue(
                Files.exists(COAST.resolve("binned_GSHHS_f.nc")), "No full GSHHG coast on this machine: not tested.");
        Gshhg coast = Gshhg.read(COAST);
        Waters waters = Waters.bundled();
        Random random = new Random(20261124);
        int pairs = Integer.getInteger("argosy.landPairs", 150);
        List<GeoPoint> points = new ArrayList<>();
        while (points.size() < Math.max(20, Math.min(2000, pairs / 4))) {
            GeoPoint p = new GeoPoint(30.5 + 16.5 * random.nextDouble(), -5.5 + 59 * random.nextDouble());
            if (waters.snap(p).map(s -> s.lengthNm() == 0).orElse(false)) {
                points.add(p);
            }
        }
        int routed = 0;
        for (int k = 0; k < pairs; k++) {
            GeoPoint a = points.get(random.nextInt(points.size()));
            GeoPoint b = points.get(random.nextInt(points.size()));
            Optional<WaterPath> path = waters.findPath(a, b, Set.of());
            routed += path.isPresent() ? 1 : 0;
            path.ifPresent(found -> check(found, coast));
        }
        assertThat(crossings).isEmpty();
        assertThat(routed).isGreaterThan(pairs / 2);
    }

    private void check(WaterPath path, Gshhg coast) {
        for (WaterStretch stretch : path.stretches()) {
            for (int p = 1; p < stretch.line().size() && stretch.passage() == null; p++) {
                check(stretch.line().get(p - 1), stretch.line().get(p), coast);
            }
        }
    }

    /// Follows the great circle in steps short enough to be straight on the plane.
    private void check(GeoPoint a, GeoPoint b, Gshhg coast) {
        int steps = 1 + (int) (Sphere.distanceNm(a, b) / 5);
        GeoPoint from = a;
        for (int k = 1; k <= steps; k++) {
            GeoPoint to = k == steps ? b : Sphere.between(a, b, (double) k / steps);
            for (int lat = floor(from.latDeg(), to.latDeg()); lat <= Math.max(from.latDeg(), to.latDeg()); lat++) {
                for (int lon = floor(from.lonDeg(), to.lonDeg()); lon <= Math.max(from.lonDeg(), to.lonDeg()); lon++) {
                    bin(from, to, lat, lon, coast);
                }
            }
            from = to;
        }
    }

    private static int floor(double a, double b) {
        return (int) Math.floor(Math.min(a, b));
    }

    private void bin(GeoPoint a, GeoPoint b, int lat, int lon, Gshhg coast) {
        int bin = Gshhg.bin(lat, lon);
        for (int s = coast.firstSegment(bin); s < coast.endSegment(bin); s++) {
            for (int p = 1; p < coast.points(s); p++) {
                double y0 = lat + coast.northDeg(s, p - 1);
                double x0 = lon + coast.eastDeg(s, p - 1);
                double y1 = lat + coast.northDeg(s, p);
                double x1 = lon + coast.eastDeg(s, p);
                if (cross(a.lonDeg(), a.latDeg(), b.lonDeg(), b.latDeg(), x0, y0)
                                != cross(a.lonDeg(), a.latDeg(), b.lonDeg(), b.latDeg(), x1, y1)
                        && cross(x0, y0, x1, y1, a.lonDeg(), a.latDeg())
                                != cross(x0, y0, x1, y1, b.lonDeg(), b.latDeg())) {
                    crossings.add(a + " to " + b + " at " + y0 + "," + x0);
                }
            }
        }
    }

    private static boolean cross(double x0, double y0, double x1, double y1, double x, double y) {
        return (x1 - x0) * (y - y0) > (y1 - y0) * (x - x0);
    }
}
