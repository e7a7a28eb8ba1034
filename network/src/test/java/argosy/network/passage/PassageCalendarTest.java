package argosy.network.passage;

import static argosy.network.passage.PassageMaker.passage;
import static argosy.network.passage.PassageMaker.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import argosy.domain.DraughtLimit;
import argosy.domain.Passage;
import argosy.domain.Window;
import argosy.network.passage.PassageCalendar.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PassageCalendarTest {
    private static final Window TWO_YEARS = window("2026-01-01T00:00:00Z", "2027-12-31T00:00:00Z");

    @Test
    void daysBeginAndEndAtLocalMidnight() {
        Passage canal = passage("VDSC")
                .draught(3.6)
                .season("04-01", "12-01", "Europe/Moscow")
                .make();
        PassageCalendar calendar = PassageCalendar.of(canal, TWO_YEARS);
        assertThat(calendar.draughtAt(Instant.parse("2026-03-31T20:59:59Z"))).isZero();
        assertThat(calendar.draughtAt(Instant.parse("2026-03-31T21:00:00Z"))).isEqualTo(3.6);
        assertThat(calendar.draughtAt(Instant.parse("2026-12-01T20:59:59Z"))).isEqualTo(3.6);
        assertThat(calendar.draughtAt(Instant.parse("2026-12-01T21:00:00Z"))).isZero();
    }

    @Test
    void summerTimeMovesTheOpeningByAnHour() {
        Passage canal =
                passage("KIEL").season("03-20", "11-10", "Europe/Berlin").make();
        assertThat(PassageCalendar.of(canal, TWO_YEARS).steps())
                .extracting(Step::from)
                .startsWith(
                        TWO_YEARS.from(), Instant.parse("2026-03-19T23:00:00Z"), Instant.parse("2026-11-10T23:00:00Z"));
    }

    @Test
    void datesOfAYearWinOverTypicalOnes() {
        Passage canal = passage("VDSC")
                .draught(3.6)
                .season("04-01", "12-01", "UTC")
                .year("2026-03-24", "2026-12-07")
                .make();
        PassageCalendar calendar = PassageCalendar.of(canal, TWO_YEARS);
        assertThat(calendar.steps())
                .containsExactly(
                        new Step(Instant.parse("2026-01-01T00:00:00Z"), 0),
                        new Step(Instant.parse("2026-03-24T00:00:00Z"), 3.6),
                        new Step(Instant.parse("2026-12-08T00:00:00Z"), 0),
                        new Step(Instant.parse("2027-04-01T00:00:00Z"), 3.6),
                        new Step(Instant.parse("2027-12-02T00:00:00Z"), 0));
    }

    @Test
    void aWinterSeasonRunsOverNewYear() {
        Passage road = passage("ICE").season("11-15", "03-31", "UTC").make();
        PassageCalendar calendar = PassageCalendar.of(road, TWO_YEARS);
        assertThat(calendar.draughtAt(Instant.parse("2026-02-01T00:00:00Z"))).isEqualTo(PassageCalendar.NO_LIMIT_M);
        assertThat(calendar.draughtAt(Instant.parse("2026-06-01T00:00:00Z"))).isZero();
        assertThat(calendar.draughtAt(Instant.parse("2027-01-01T00:00:00Z"))).isEqualTo(PassageCalendar.NO_LIMIT_M);
    }

    @Test
    void theSmallestOfOverlappingDraughtsHoldsAndTheNominalOneOtherwise() {
        Passage don = passage("DON-LOW")
                .draught(3.35)
                .draught("2026-05-01T00:00:00Z", "2026-07-31T23:59:00Z", 3.5)
                .draught("2026-07-10T00:00:00Z", "2026-07-20T23:59:00Z", 3.1)
                .make();
        assertThat(PassageCalendar.of(don, TWO_YEARS).steps())
                .extracting(Step::draughtM)
                .containsExactly(3.35, 3.5, 3.1, 3.5, 3.35);
    }

    @Test
    void aClosureShutsEvenInSeason() {
        Passage canal = passage("VDSC")
                .season("04-01", "12-01", "UTC")
                .closed("2026-06-01T00:00:00Z", "2026-06-10T00:00:00Z", "lock gate damaged")
                .make();
        PassageCalendar calendar = PassageCalendar.of(canal, TWO_YEARS);
        assertThat(calendar.earliestEntry(Instant.parse("2026-06-05T00:00:00Z"), 3))
                .contains(Instant.parse("2026-06-10T00:01:00Z"));
    }

    @Test
    void whoDrawsTooMuchWaitsForDeeperWater() {
        Passage don = passage("DON-LOW")
                .draught(3.0)
                .draught("2027-05-01T00:00:00Z", "2027-05-31T00:00:00Z", 3.5)
                .make();
        PassageCalendar calendar = PassageCalendar.of(don, TWO_YEARS);
        Instant now = Instant.parse("2026-08-01T00:00:00Z");
        assertThat(calendar.earliestEntry(now, 3.0)).contains(now);
        assertThat(calendar.earliestEntry(now, 3.5)).contains(Instant.parse("2027-05-01T00:00:00Z"));
        assertThat(calendar.earliestEntry(now, 3.51)).isEmpty();
    }

    @Test
    void aMomentBeforeTheCalendarIsRefused() {
        PassageCalendar calendar = PassageCalendar.of(passage("VDSC").make(), TWO_YEARS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.draughtAt(Instant.parse("2025-12-31T00:00:00Z")));
    }

    @Test
    void stepsAgreeWithTheRulesReadOneByOne() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Passage passage = random(random);
            Window span = new Window(day(0), day(400));
            PassageCalendar calendar = PassageCalendar.of(passage, span);
            for (int probe = 0; probe < 200; probe++) {
                Instant at = day(0).plusSeconds(random.nextInt(400 * 86_400));
                assertThat(calendar.draughtAt(at)).as("seed %d at %s", seed, at).isEqualTo(byHand(passage, at));
            }
            assertThat(calendar.steps()).isSortedAccordingTo((a, b) -> a.from().compareTo(b.from()));
        }
    }

    @Test
    void earliestEntryIsTheFirstMomentThatAdmitsHerAndNeverFalls() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(1000 + seed);
            Passage passage = random(random);
            PassageCalendar calendar = PassageCalendar.of(passage, new Window(day(0), day(400)));
            double draughtM = 2.99 + random.nextInt(8) / 10.0;
            Instant previous = Instant.MIN;
            for (int hour = 0; hour < 300 * 24; hour += 7) {
                Instant at = day(0).plus(Duration.ofHours(hour));
                Optional<Instant> entry = calendar.earliestEntry(at, draughtM);
                Instant found = entry.orElse(Instant.MAX);
                assertThat(found).as("seed %d", seed).isAfterOrEqualTo(at).isAfterOrEqualTo(previous);
                previous = found;
                if (entry.isPresent()) {
                    assertThat(byHand(passage, found)).isGreaterThanOrEqualTo(draughtM);
                    assertThat(found.equals(at) || byHand(passage, found.minusSeconds(1)) < draughtM)
                            .isTrue();
                }
            }
        }
    }

    private static double byHand(Passage passage, Instant at) {
        var season = passage.season();
        if (season != null) {
            LocalDate day = LocalDate.ofInstant(at, season.zone());
            boolean open = season.years().stream()
                    .filter(year -> year.opens().getYear() == day.getYear())
                    .findFirst()
                    .map(year -> !day.isBefore(year.opens()) && !day.isAfter(year.closes()))
                    .orElseGet(() -> !day.isBefore(season.typicalOpens().atYear(day.getYear()))
                            && !day.isAfter(season.typicalCloses().atYear(day.getYear())));
            if (!open) {
                return 0;
            }
        }
        if (passage.closures().stream()
                .anyMatch(closure -> closure.window().contains(at.truncatedTo(ChronoUnit.MINUTES)))) {
            return 0;
        }
        Double most = passage.maxDraughtM();
        return passage.draughts().stream()
                .filter(limit -> limit.window().contains(at.truncatedTo(ChronoUnit.MINUTES)))
                .mapToDouble(DraughtLimit::draughtM)
                .min()
                .orElse(most == null ? PassageCalendar.NO_LIMIT_M : most);
    }

    private static Passage random(Random random) {
        PassageMaker maker = passage("P");
        if (random.nextBoolean()) {
            maker.draught(3 + random.nextInt(10) / 10.0);
        }
        if (random.nextBoolean()) {
            maker.season("04-01", "11-20", random.nextBoolean() ? "Europe/Moscow" : "America/Panama");
            if (random.nextBoolean()) {
                maker.year("2026-03-2" + random.nextInt(10), "2026-12-0" + (1 + random.nextInt(9)));
            }
        }
        for (int count = random.nextInt(4); count > 0; count--) {
            int from = random.nextInt(390);
            maker.draught(
                    day(from).toString(), day(from + random.nextInt(60)).toString(), 2.8 + random.nextInt(10) / 10.0);
        }
        for (int count = random.nextInt(3); count > 0; count--) {
            int from = random.nextInt(390);
            maker.closed(day(from).toString(), day(from + random.nextInt(20)).toString(), "works");
        }
        return maker.make();
    }

    private static Instant day(int number) {
        return Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofDays(number));
    }
}
