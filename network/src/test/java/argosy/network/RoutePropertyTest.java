package argosy.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What must hold for any points: the same there and back, no gain from a stop, the same again, and the oracle's price.
final class RoutePropertyTest {
    private static final Waters WATERS = Waters.bundled();

    private static List<GeoPoint> seaPoints(int count, long seed) {
        Random random = new Random(seed);
        List<GeoPoint> points = new ArrayList<>();
        while (points.size() < count) {
            GeoPoint p = new GeoPoint(30.5 + 16.5 * random.nextDouble(), -5.3 + 59 * random.nextDouble());
            if (WATERS.snap(p).map(snap -> snap.lengthNm() == 0).orElse(false)) {
                points.add(p);
            }
        }
        return points;
    }

    @Test
    void backIsTheSameWayTurned() {
        List<GeoPoint> points = seaPoints(60, 1);
        for (int k = 0; k + 1 < points.size(); k++) {
            Optional<WaterPath> out = WATERS.findPath(points.get(k), points.get(k + 1), Set.of());
            Optional<WaterPath> back = WATERS.findPath(points.get(k + 1), points.get(k), Set.of());
            assertThat(back.map(WaterPath::turned).map(WaterPath::line)).isEqualTo(out.map(WaterPath::line));
            assertThat(back.map(WaterPath::lengthNm)).isEqualTo(out.map(WaterPath::lengthNm));
        }
    }

    @Test
    void aStopNeverMakesTheWayCheaper() {
        List<GeoPoint> points = seaPoints(36, 2);
        for (int k = 0; k + 2 < points.size(); k++) {
            double direct = price(points.get(k), points.get(k + 2));
            double first = price(points.get(k), points.get(k + 1));
            double second = price(points.get(k + 1), points.get(k + 2));
            assertThat(direct).isLessThanOrEqualTo((first + second) * 1.003 + 0.1);
        }
    }

    private static double price(GeoPoint a, GeoPoint b) {
        return WATERS.findPriceNm(a, b, Set.of()).orElse(Double.POSITIVE_INFINITY);
    }

    @Test
    void thePriceIsThatOfAStar() {
        PlainSearch oracle = new PlainSearch(WATERS);
        List<GeoPoint> points = seaPoints(24, 3);
        Set<PassageId> banned = Set.of(new PassageId("MESSINA"), new PassageId("CORINTH"));
        for (int k = 0; k + 1 < points.size(); k++) {
            OptionalDouble fast = WATERS.findPriceNm(points.get(k), points.get(k + 1), banned);
            OptionalDouble slow = oracle.findPriceNm(points.get(k), points.get(k + 1), banned);
            assertThat(fast.isPresent()).isEqualTo(slow.isPresent());
            assertThat(fast.orElse(0)).isCloseTo(slow.orElse(0), within(0.01));
        }
    }
}
