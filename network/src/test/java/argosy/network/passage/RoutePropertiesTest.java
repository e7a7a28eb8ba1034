package argosy.network.passage;

import static argosy.network.passage.PassageMaker.passage;
import static argosy.network.passage.PassageMaker.vessel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.DailyEntry;
import argosy.domain.GeoPoint;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.RouteLeg;
import argosy.domain.RouteOutcome.Found;
import argosy.network.WaterPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What must hold on any waters: exact against brute force, later never earlier, lengths add up.
final class RoutePropertiesTest {
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final int LAYERS = 4;
    private static final int WIDTH = 3;

    private record Sample(FakeWaters waters, List<Passage> passages, RouteRequest request) {
        RouteFinder finder() {
            return new RouteFinder(waters, passages);
        }
    }

    @Test
    void arrivesAsEarlyAsTheBestOfAllWays() {
        int arrived = 0;
        for (int seed = 0; seed < 400; seed++) {
            Sample sample = sample(new Random(seed));
            Optional<Instant> found = sample.finder().earliest(sample.request()).map(Found::arrives);
            assertThat(found).as("seed %d", seed).isEqualTo(bruteForce(sample));
            arrived += found.isPresent() ? 1 : 0;
        }
        assertThat(arrived).isGreaterThan(200);
    }

    private static Optional<Instant> bruteForce(Sample sample) {
        PassageBook book = new PassageBook(sample.passages());
        RouteRequest request = sample.request();
        return sample.waters().allPaths(request.from(), request.to()).stream()
                .filter(path ->
                        path.passageStretches().noneMatch(it -> request.avoid().contains(it.passage())))
                .map(path -> Legs.route(
                        request.from(), request.to(), List.<WaterPath>of(path), book, sample.waters()::findMarkKm))
                .flatMap(route -> Itinerary.of(route, request, book).found().stream())
                .map(Found::arrives)
                .min(Instant::compareTo);
    }

    @Test
    void aBanIsABanAndTheRestIsStillTheBest() {
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(17_000 + seed);
            Sample free = sample(random);
            Set<PassageId> banned = free.passages().stream()
                    .map(Passage::id)
                    .filter(id -> random.nextInt(4) == 0)
                    .collect(Collectors.toSet());
            RouteRequest request = free.request();
            Sample sample = new Sample(
                    free.waters(),
                    free.passages(),
                    new RouteRequest(request.from(), request.to(), request.limits(), START, 10, banned, List.of()));
            Optional<Found> found = sample.finder().earliest(sample.request());
            assertThat(found.map(Found::arrives)).as("seed %d", seed).isEqualTo(bruteForce(sample));
            found.ifPresent(way -> assertThat(way.route().passages()).noneMatch(banned::contains));
            sample.finder()
                    .alternatives(sample.request(), 5)
                    .forEach(way -> assertThat(way.route().passages()).noneMatch(banned::contains));
        }
    }

    @Test
    void leavingLaterNeverArrivesEarlier() {
        for (int seed = 0; seed < 60; seed++) {
            Sample sample = sample(new Random(7000 + seed));
            RouteFinder finder = sample.finder();
            Instant previous = Instant.MIN;
            for (int hours = 0; hours < 1200; hours += 29) {
                RouteRequest later = sample.request().withDeparture(START.plus(Duration.ofHours(hours)));
                Instant arrives = finder.earliest(later).map(Found::arrives).orElse(Instant.MAX);
                assertThat(arrives).as("seed %d after %d h", seed, hours).isAfterOrEqualTo(previous);
                previous = arrives;
            }
        }
    }

    @Test
    void alternativesAreDifferentSortedAndStartWithTheBest() {
        for (int seed = 0; seed < 100; seed++) {
            Sample sample = sample(new Random(9000 + seed));
            RouteRequest patient = sample.request().withPatience(RouteRequest.UNLIMITED);
            List<Found> ways = sample.finder().alternatives(patient, 4);
            assertThat(ways.stream().map(way -> way.route().passages()).distinct())
                    .hasSameSizeAs(ways);
            assertThat(ways).isSortedAccordingTo((a, b) -> a.arrives().compareTo(b.arrives()));
            assertThat(ways.stream().map(Found::arrives).findFirst())
                    .isEqualTo(sample.finder().earliest(patient).map(Found::arrives));
        }
    }

    @Test
    void legsAddUpToTheWholeWay() {
        for (int seed = 0; seed < 100; seed++) {
            Sample sample = sample(new Random(11_000 + seed));
            RouteRequest request = sample.request();
            sample.waters()
                    .findPath(request.from(), request.to(), Set.of())
                    .ifPresent(path -> assertThat(lengthOfLegsNm(sample)).isCloseTo(path.lengthNm(), within(1e-9)));
        }
    }

    private static double lengthOfLegsNm(Sample sample) {
        RouteRequest request = sample.request();
        return sample.finder().shortest(request.from(), request.to(), Set.of()).stream()
                .flatMap(route -> route.legs().stream())
                .mapToDouble(RouteLeg::distanceNm)
                .sum();
    }

    /// Layers of places; neighbours within and between layers joined by open water or by passages with rules.
    private static Sample sample(Random random) {
        FakeWaters waters = new FakeWaters();
        List<Passage> passages = new ArrayList<>();
        for (int layer = 0; layer + 1 < LAYERS; layer++) {
            for (int a = 0; a < WIDTH; a++) {
                for (int b = 0; b < WIDTH; b++) {
                    join(waters, passages, layer + "/" + a, (layer + 1) + "/" + b, random);
                }
            }
        }
        RouteRequest request = new RouteRequest(
                waters.place("0/0"),
                waters.place((LAYERS - 1) + "/0"),
                vessel(3 + random.nextInt(5) / 10.0),
                START,
                10,
                Set.of(),
                List.of());
        return new Sample(waters, passages, request);
    }

    private static void join(FakeWaters waters, List<Passage> passages, String from, String to, Random random) {
        double lengthNm = 20 + random.nextInt(200);
        if (random.nextInt(4) == 0) {
            waters.sea(from, to, 4 * lengthNm);
        } else if (random.nextInt(3) > 0) {
            String id = from + ">" + to;
            waters.passage(from, to, lengthNm, id);
            passages.add(randomPassage(id, random));
        }
    }

    static Passage randomPassage(String id, Random random) {
        PassageMaker maker = passage(id)
                .lengthNm(70 + random.nextInt(200))
                .queue(random.nextInt(10))
                .locks(random.nextInt(3), 0.5);
        if (random.nextBoolean()) {
            maker.speed(5 + random.nextInt(5));
        }
        if (random.nextBoolean()) {
            maker.draught(3 + random.nextInt(6) / 10.0);
        }
        for (int count = random.nextInt(3); count > 0; count--) {
            Instant from = START.plus(Duration.ofHours(random.nextInt(600)));
            String until = from.plus(Duration.ofHours(random.nextInt(400))).toString();
            if (random.nextBoolean()) {
                maker.closed(from.toString(), until, "works");
            } else {
                maker.draught(from.toString(), until, 2.9 + random.nextInt(6) / 10.0);
            }
        }
        if (random.nextInt(3) == 0) {
            maker.hours(randomHours(random), random.nextBoolean() ? 0 : 150, random.nextInt(3) == 0 ? 3.4 : 0);
        }
        if (random.nextInt(4) == 0) {
            maker.ice(null, "03-05", "03-20", random.nextBoolean() ? 0 : 30, random.nextBoolean() ? "Ice1" : "Arc4");
        }
        if (random.nextInt(4) == 0) {
            maker.size(random.nextBoolean() ? 130.0 : 145.0, null, 3.6).size(200.0, null, 3.2);
        }
        return maker.make();
    }

    private static DailyEntry randomHours(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new DailyEntry.Departures(List.of(LocalTime.of(3, 30), LocalTime.of(17, 0)));
            case 1 -> new DailyEntry.Daylight(new GeoPoint(45, 36));
            default -> new DailyEntry.Between(LocalTime.of(7, 0), LocalTime.of(16, 0));
        };
    }
}
