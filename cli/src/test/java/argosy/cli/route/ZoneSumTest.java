package argosy.cli.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.GeoPoint;
import argosy.domain.Route;
import argosy.domain.RouteLeg;
import argosy.domain.SeaZone;
import argosy.network.Waters;
import argosy.network.passage.RouteFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Zones of ways over the bundled waters.
class ZoneSumTest {
    private static final SeaZone SOX = new SeaZone("SOX-MED");

    private final Waters waters = Waters.bundled();
    private final RouteFinder finder = new RouteFinder(waters, List.of());

    @Test
    void milesOfTheZonesAddUpToTheWholeOfRandomWays() {
        Random random = new Random(7);
        List<GeoPoint> points = new ArrayList<>();
        while (points.size() < 16) {
            GeoPoint point = new GeoPoint(31 + 15 * random.nextDouble(), -5 + 58 * random.nextDouble());
            if (waters.snap(point).map(snap -> snap.lengthNm() == 0).orElse(false)) {
                points.add(point);
            }
        }
        int ways = 0;
        for (int at = 0; at + 1 < points.size(); at++) {
            var route = finder.shortest(points.get(at), points.get(at + 1), Set.of());
            if (route.isPresent()) {
                ways++;
                addsUp(route.get());
            }
        }
        assertThat(ways).isGreaterThan(8);
    }

    private static void addsUp(Route route) {
        double sumNm = ZoneSum.of(route.legs()).stream()
                .mapToDouble(ZoneSum::distanceNm)
                .sum();
        assertThat(sumNm).isCloseTo(route.distanceNm(), within(1e-9 * route.distanceNm()));
    }

    /// The sulphur area begins at the line from Mehmetcik Burnu to Kumkale, at about 26.2 E, inside the drawn strait.
    @Test
    void theSulphurAreaBeginsAtTheOuterDardanelles() {
        Route route = finder.shortest(new GeoPoint(41.02, 28.99), new GeoPoint(37.94, 23.64), Set.of())
                .orElseThrow();
        List<RouteLeg> legs = route.legs();
        int first = 0;
        while (!legs.get(first).zones().contains(SOX)) {
            first++;
        }
        GeoPoint begins = legs.get(first).line().getFirst();
        assertThat(begins.latDeg()).isBetween(39.99, 40.07);
        assertThat(begins.lonDeg()).isBetween(26.15, 26.24);
        assertThat(legs.subList(first, legs.size())).allMatch(leg -> leg.zones().contains(SOX));
        assertThat(legs.subList(0, first)).noneMatch(leg -> leg.zones().contains(SOX));
    }

    @Test
    void bothWaysHaveTheSameZones() {
        GeoPoint novorossiysk = new GeoPoint(44.70, 37.80);
        GeoPoint augusta = new GeoPoint(37.20, 15.25);
        Route out = finder.shortest(novorossiysk, augusta, Set.of()).orElseThrow();
        Route back = finder.shortest(augusta, novorossiysk, Set.of()).orElseThrow();
        assertThat(ZoneSum.of(back.legs()).stream().map(ZoneSum::label))
                .containsExactlyInAnyOrderElementsOf(
                        ZoneSum.of(out.legs()).stream().map(ZoneSum::label).toList());
        assertThat(back.distanceNm()).isCloseTo(out.distanceNm(), within(1e-6));
    }
}
