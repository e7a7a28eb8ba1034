package argosy.network.passage;

import static argosy.network.passage.PassageMaker.passage;
import static argosy.network.passage.PassageMaker.vessel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.GeoPoint;
import argosy.domain.Limit;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.Route;
import argosy.domain.RouteOutcome;
import argosy.domain.RouteOutcome.Blocked;
import argosy.domain.RouteOutcome.Found;
import argosy.network.WaterPath;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RouteFinderTest {
    private static final PassageId SHORT = new PassageId("SHORT");
    private static final PassageId CANAL = new PassageId("CANAL");

    /// Two ways from A to D: 100 nm by the passage SHORT, 340 nm around by LONG.
    private final FakeWaters twoWays = new FakeWaters()
            .sea("A", "B", 40)
            .passage("B", "C", 20, "SHORT")
            .sea("C", "D", 40)
            .sea("B", "E", 150)
            .passage("E", "F", 10, "LONG")
            .sea("F", "D", 140);

    /// One way only, through CANAL.
    private final FakeWaters oneWay =
            new FakeWaters().sea("A", "B", 40).passage("B", "C", 20, "CANAL").sea("C", "D", 40);

    @Test
    void timesEveryLegWithSpeedLimitLocksAndQueue() {
        Passage canal = passage("CANAL").speed(5).locks(3, 0.5).queue(2).make();
        Found found = found(oneWay, canal, request(oneWay, 3, "2026-05-01T00:00:00Z"));
        assertThat(found.timedLegs())
                .extracting(timed -> timed.leaves().toString())
                .containsExactly("2026-05-01T04:00:00Z", "2026-05-01T11:30:00Z", "2026-05-01T15:30:00Z");
        assertThat(found.route().distanceNm()).isEqualTo(100);
    }

    @Test
    void aPlaceJustInsideAPassageDoesNotMakeHerPassIt() {
        FakeWaters waters = new FakeWaters()
                .passage("A", "B", 1.5, "CANAL")
                .sea("B", "C", 40)
                .passage("C", "D", 1.9, "SHORT");
        Passage shut = passage("CANAL").draught(1).locks(13, 1).make();
        Passage slow = passage("SHORT").queue(10).make();
        RouteFinder finder = new RouteFinder(waters, List.of(shut, slow));
        Route route =
                finder.shortest(waters.place("A"), waters.place("D"), Set.of()).orElseThrow();
        assertThat(route.passages()).isEmpty();
        assertThat(route.distanceNm()).isCloseTo(43.4, within(1e-9));
        assertThat(route.totalHours(10)).isCloseTo(4.34, within(1e-9));
    }

    @Test
    void locksAndQueueOfAPassageSailedInPartAreCountedInPart() {
        Ways marked = new Ways() {
            @Override
            public Optional<WaterPath> findPath(GeoPoint from, GeoPoint to, Set<PassageId> banned) {
                return oneWay.findPath(from, to, banned);
            }

            @Override
            public OptionalDouble findMarkKm(PassageId passage, GeoPoint point) {
                return OptionalDouble.of(point.equals(oneWay.place("B")) ? 0 : 20 * 1.852);
            }
        };
        RouteFinder finder = new RouteFinder(
                marked,
                List.of(passage("CANAL").lengthNm(80).locks(8, 0.5).queue(4).make()));
        Route route =
                finder.shortest(oneWay.place("A"), oneWay.place("D"), Set.of()).orElseThrow();
        assertThat(route.legs().get(1).lockCount()).isEqualTo(2);
        assertThat(route.totalHours(10)).isEqualTo(10 + 1 + 1);
    }

    @Test
    void locksOfAPassageSailedInPartAreThoseOnTheWay() {
        FakeWaters inside = new FakeWaters().sea("A", "B", 40).passage("B", "C", 20, "CANAL");
        Passage canal = passage("CANAL")
                .lengthNm(80)
                .lockAt(10, 0.5, 2)
                .lockAt(30, 0.6, 0)
                .lockAt(140, 0.7, 3)
                .queue(4)
                .make();
        RouteFinder finder = new RouteFinder(inside, List.of(canal));
        Route in =
                finder.shortest(inside.place("A"), inside.place("C"), Set.of()).orElseThrow();
        assertThat(in.legs().getLast().lockCount()).isEqualTo(2);
        assertThat(in.legs().getLast().lockageHours()).isCloseTo(1.1, within(1e-9));
        assertThat(in.legs().getLast().waitHours()).isCloseTo(1 + 2, within(1e-9));
        Route out =
                finder.shortest(inside.place("C"), inside.place("A"), Set.of()).orElseThrow();
        assertThat(out.legs().getFirst().lockCount()).isEqualTo(2);
        FakeWaters farEnd = new FakeWaters().passage("C", "D", 20, "CANAL").sea("D", "E", 40);
        Route far = new RouteFinder(farEnd, List.of(canal))
                .shortest(farEnd.place("C"), farEnd.place("E"), Set.of())
                .orElseThrow();
        assertThat(far.legs().getFirst().lockCount()).isEqualTo(1);
        assertThat(far.legs().getFirst().waitHours()).isCloseTo(1 + 3, within(1e-9));
    }

    @Test
    void waitsWhereTheWayAroundIsLonger() {
        Passage closed = passage("SHORT")
                .closed("2026-04-30T00:00:00Z", "2026-05-01T09:59:00Z", "lock works")
                .make();
        Found found = found(twoWays, closed, request(twoWays, 3, "2026-05-01T00:00:00Z"));
        assertThat(found.route().passages()).containsExactly(SHORT);
        assertThat(found.timedLegs().get(1).enters()).isEqualTo("2026-05-01T04:00:00Z");
        assertThat(found.timedLegs().get(1).starts()).isEqualTo("2026-05-01T10:00:00Z");
    }

    @Test
    void goesAroundWhereWaitingTakesLonger() {
        Passage closed = passage("SHORT")
                .closed("2026-04-30T00:00:00Z", "2026-05-03T00:00:00Z", "lock works")
                .make();
        Found found = found(twoWays, closed, request(twoWays, 3, "2026-05-01T00:00:00Z"));
        assertThat(found.route().passages()).containsExactly(new PassageId("LONG"));
        assertThat(found.arrives()).isEqualTo("2026-05-02T10:00:00Z");
    }

    @Test
    void aSlowShortWayLosesToAFastLongOne() {
        Passage slow = passage("SHORT").locks(10, 2).queue(12).make();
        assertThat(found(twoWays, slow, request(twoWays, 3, "2026-05-01T00:00:00Z"))
                        .route()
                        .passages())
                .containsExactly(new PassageId("LONG"));
    }

    @Test
    void aDeepVesselGoesAroundAShallowPassage() {
        Passage shallow = passage("SHORT").draught(3.6).make();
        assertThat(found(twoWays, shallow, request(twoWays, 4.2, "2026-05-01T00:00:00Z"))
                        .route()
                        .passages())
                .containsExactly(new PassageId("LONG"));
    }

    @Test
    void aClosedSeasonBlocksAndSaysUntilWhenAndWhatWaitingGives() {
        Passage canal =
                passage("CANAL").season("04-01", "12-01", "Europe/Moscow").make();
        Blocked blocked = blocked(oneWay, canal, request(oneWay, 3, "2026-01-10T00:00:00Z"));
        assertThat(blocked.passage()).isEqualTo(CANAL);
        assertThat(blocked.limit())
                .isEqualTo(new Limit.Closed(
                        "outside the navigation season",
                        Instant.parse("2026-01-10T04:00:00Z"),
                        Instant.parse("2026-03-31T21:00:00Z")));
        assertThat(blocked.explanation())
                .isEqualTo("Blocked at The CANAL (CANAL): closed (outside the navigation season) when she gets there"
                        + " on 10 January 2026; open again on 1 April 2026."
                        + " If she waits she arrives on 1 April 2026; leaving as late as 31 March 2026 she arrives"
                        + " the same.");
    }

    @Test
    void tooDeepForEverSaysWhereAndByHowMuch() {
        Passage canal = passage("CANAL").draught(3.6).make();
        Blocked blocked = blocked(oneWay, canal, request(oneWay, 4.2, "2026-05-10T00:00:00Z"));
        assertThat(blocked.limit()).isEqualTo(new Limit.TooLarge("draught", 4.2, 3.6, null));
        assertThat(blocked.otherWise()).isNotNull();
        assertThat(blocked.explanation())
                .isEqualTo("Blocked at The CANAL (CANAL): draught 4.20 m, permitted 3.60 m: 0.60 m too much;"
                        + " no deeper period known. Without these limits: 100 nm by CANAL.");
    }

    @Test
    void tooDeepForNowSaysFromWhenItIsDeeper() {
        Passage canal = passage("CANAL")
                .draught(3.2)
                .draught("2027-05-01T00:00:00Z", "2027-05-31T23:59:00Z", 3.5)
                .make();
        Blocked blocked = blocked(oneWay, canal, request(oneWay, 3.4, "2026-09-01T00:00:00Z"));
        assertThat(blocked.limit())
                .isEqualTo(new Limit.TooLarge("draught", 3.4, 3.2, Instant.parse("2027-05-01T00:00:00Z")));
        assertThat(blocked.explanation())
                .startsWith("Blocked at The CANAL (CANAL): draught 3.40 m, permitted 3.20 m: 0.20 m too much;"
                        + " deep enough from 1 May 2027. If she waits she arrives on 1 May 2027;");
    }

    @Test
    void namesEveryPassageThatHoldsHerUpTheWorstFirst() {
        FakeWaters chain = new FakeWaters().passage("A", "B", 10, "UPPER").passage("B", "C", 10, "LOWER");
        RouteFinder finder = new RouteFinder(
                chain,
                List.of(
                        passage("UPPER").draught(3.6).make(),
                        passage("LOWER").draught(3.3).make()));
        RouteRequest request = new RouteRequest(
                chain.place("A"),
                chain.place("C"),
                vessel(4),
                Instant.parse("2026-05-01T00:00:00Z"),
                10,
                Set.of(),
                List.of());
        assertThat(((Blocked) finder.find(request)).explanation())
                .isEqualTo("Blocked at The LOWER (LOWER): draught 4.00 m, permitted 3.30 m: 0.70 m too much;"
                        + " no deeper period known. Also at The UPPER (UPPER): draught 4.00 m, permitted 3.60 m:"
                        + " 0.40 m too much. Without these limits: 20 nm by UPPER, LOWER.");
    }

    @Test
    void whatSheCanGoAroundIsNotCalledAHindrance() {
        FakeWaters waters = new FakeWaters()
                .passage("A", "B", 10, "NARROW")
                .sea("A", "B", 90)
                .passage("B", "C", 10, "CANAL");
        RouteFinder finder = new RouteFinder(
                waters,
                List.of(
                        passage("NARROW").loa(100).make(),
                        passage("CANAL").draught(3.6).make()));
        RouteRequest request = new RouteRequest(
                waters.place("A"),
                waters.place("C"),
                vessel(4),
                Instant.parse("2026-05-01T00:00:00Z"),
                10,
                Set.of(),
                List.of());
        assertThat(((Blocked) finder.find(request)).explanation())
                .isEqualTo("Blocked at The CANAL (CANAL): draught 4.00 m, permitted 3.60 m: 0.40 m too much;"
                        + " no deeper period known. Without these limits: 100 nm by CANAL.");
    }

    @Test
    void aMissingPermitAndALongShipAreAnswersToo() {
        Passage inland = passage("CANAL").permit("OTHER-PAPER").make();
        assertThat(blocked(oneWay, inland, request(oneWay, 3, "2026-05-10T00:00:00Z"))
                        .limit())
                .isEqualTo(new Limit.NoPermit("OTHER-PAPER"));
        Passage narrow = passage("CANAL").loa(135).make();
        assertThat(blocked(oneWay, narrow, request(oneWay, 3, "2026-05-10T00:00:00Z"))
                        .limit())
                .isEqualTo(new Limit.TooLarge("LOA", 140, 135, null));
    }

    @Test
    void whatTheUserAvoidsIsNotUsed() {
        RouteRequest base = request(twoWays, 3, "2026-05-01T00:00:00Z");
        RouteRequest avoiding =
                new RouteRequest(base.from(), base.to(), base.limits(), base.departs(), 10, Set.of(SHORT), List.of());
        assertThat(found(twoWays, passage("SHORT").make(), avoiding).route().passages())
                .containsExactly(new PassageId("LONG"));
        RouteRequest stuck = new RouteRequest(
                oneWay.place("A"), oneWay.place("D"), vessel(3), base.departs(), 10, Set.of(CANAL), List.of());
        Blocked blocked = blocked(oneWay, passage("CANAL").make(), stuck);
        assertThat(blocked.limit()).isEqualTo(new Limit.Banned());
        assertThat(blocked.explanation())
                .isEqualTo("Blocked at The CANAL (CANAL): to be avoided as asked, and there is no other way."
                        + " Without the ban: 100 nm by CANAL.");
    }

    @Test
    void placesWithoutCommonWaterAreToldSo() {
        FakeWaters apart = new FakeWaters().sea("A", "B", 10).sea("C", "D", 10);
        assertThat(blocked(apart, passage("CANAL").make(), request(apart, 3, "2026-05-01T00:00:00Z"))
                        .limit())
                .isInstanceOf(Limit.NoWater.class);
    }

    @Test
    void sailsThroughThePointsAskedFor() {
        RouteRequest base = request(twoWays, 3, "2026-05-01T00:00:00Z");
        RouteRequest via = new RouteRequest(
                base.from(), base.to(), base.limits(), base.departs(), 10, Set.of(), List.of(twoWays.place("E")));
        Found found = found(twoWays, passage("SHORT").make(), via);
        assertThat(found.route().passages()).containsExactly(new PassageId("LONG"));
        assertThat(found.route().distanceNm()).isEqualTo(340);
    }

    @Test
    void alternativesDifferInTheirPassages() {
        RouteFinder finder = new RouteFinder(twoWays, List.of(passage("SHORT").make()));
        List<Found> ways = finder.alternatives(request(twoWays, 3, "2026-05-01T00:00:00Z"), 3);
        assertThat(ways)
                .extracting(way -> way.route().passages())
                .containsExactly(List.of(SHORT), List.of(new PassageId("LONG")));
        assertThat(ways.getFirst().arrives()).isBefore(ways.getLast().arrives());
    }

    @Test
    void theDeepestDraughtIsThatOfTheShallowestPassageOnTheDay() {
        Passage canal = passage("CANAL")
                .draught(3.6)
                .draught("2026-05-01T00:00:00Z", "2026-05-31T23:59:00Z", 3.45)
                .make();
        RouteFinder finder = new RouteFinder(oneWay, List.of(canal));
        RouteRequest may = request(oneWay, 4.2, "2026-05-10T00:00:00Z");
        assertThat(finder.deepestDraught(may)).contains(new DeepestDraught(3.45, CANAL));
        assertThat(finder.deepestDraught(may.withDraught(3.2))).contains(new DeepestDraught(3.2, null));
        assertThat(finder.find(may.withDraught(3.45))).isInstanceOf(Found.class);
    }

    private static RouteRequest request(FakeWaters waters, double draughtM, String departs) {
        return new RouteRequest(
                waters.place("A"),
                waters.place("D"),
                vessel(draughtM),
                Instant.parse(departs),
                10,
                Set.of(),
                List.of());
    }

    private static Found found(FakeWaters waters, Passage passage, RouteRequest request) {
        return (Found) outcome(waters, passage, request);
    }

    private static Blocked blocked(FakeWaters waters, Passage passage, RouteRequest request) {
        return (Blocked) outcome(waters, passage, request);
    }

    private static RouteOutcome outcome(FakeWaters waters, Passage passage, RouteRequest request) {
        return new RouteFinder(waters, List.of(passage)).find(request);
    }
}
