package argosy.network.passage;

import static argosy.network.passage.PassageMaker.passage;
import static argosy.network.passage.PassageMaker.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.DailyEntry;
import argosy.domain.EntryHours;
import argosy.domain.GeoPoint;
import argosy.domain.Limit;
import argosy.domain.Passage;
import argosy.domain.VesselLimits;
import argosy.domain.Window;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EntryRulesTest {
    private static final Window YEARS = window("2026-01-01T00:00:00Z", "2028-12-31T00:00:00Z");
    private static final DailyEntry CONVOYS =
            new DailyEntry.Departures(List.of(LocalTime.of(4, 0), LocalTime.of(16, 30)));

    private static VesselLimits ship(double loaM, double beamM, String iceClass) {
        return new VesselLimits(loaM, beamM, 0, null, iceClass, Set.of());
    }

    private static Instant entry(Passage passage, VesselLimits ship, double draughtM, String at) {
        return PassageCalendar.of(passage, YEARS, ship)
                .earliestEntry(Instant.parse(at), draughtM)
                .orElse(Instant.MAX);
    }

    /// Sunrise and sunset of the US Naval Observatory's rules of thumb, as printed in almanacs for these places: on the
    /// days of equal length and at midsummer and midwinter, to the minute, UTC.
    @ParameterizedTest
    @CsvSource({
        "51.4769, 0.0, 2026-06-21, 03:43, 20:21",
        "51.4769, 0.0, 2026-12-21, 08:04, 15:53",
        "51.4769, 0.0, 2026-03-20, 06:03, 18:14",
        "41.01, 28.98, 2026-06-21, 02:32, 17:39",
        "41.01, 28.98, 2026-12-21, 05:25, 14:39"
    })
    void theSunRisesAsInAlmanacs(double latDeg, double lonDeg, LocalDate day, LocalTime rises, LocalTime sets) {
        SunTimes.Day sun = SunTimes.of(new GeoPoint(latDeg, lonDeg), day).orElseThrow();
        assertThat(minutes(sun.rises())).isCloseTo(rises.toSecondOfDay() / 60.0, within(4.0));
        assertThat(minutes(sun.sets())).isCloseTo(sets.toSecondOfDay() / 60.0, within(4.0));
    }

    private static double minutes(Instant at) {
        return at.atOffset(java.time.ZoneOffset.UTC).toLocalTime().toSecondOfDay() / 60.0;
    }

    @Test
    void polarNightHasNoDaylightAndMidnightSunHasNoNight() {
        GeoPoint north = new GeoPoint(78, 15);
        assertThat(SunTimes.of(north, LocalDate.of(2026, 12, 21))).isEmpty();
        SunTimes.Day summer = SunTimes.of(north, LocalDate.of(2026, 6, 21)).orElseThrow();
        assertThat(Duration.between(summer.rises(), summer.sets())).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void convoysTakeWhoIsThereInTheirMinute() {
        Passage canal =
                passage("SUEZ").zone("Africa/Cairo").hours(CONVOYS, 0, 0).make();
        VesselLimits any = VesselLimits.UNKNOWN;
        assertThat(entry(canal, any, 9, "2026-01-10T02:00:30Z")).isEqualTo("2026-01-10T02:00:30Z");
        assertThat(entry(canal, any, 9, "2026-01-10T02:01:00Z")).isEqualTo("2026-01-10T14:30:00Z");
        assertThat(entry(canal, any, 9, "2026-01-10T14:31:00Z")).isEqualTo("2026-01-11T02:00:00Z");
        assertThat(entry(canal, any, 9, "2026-07-10T00:00:00Z")).isEqualTo("2026-07-10T01:00:00Z");
    }

    @Test
    void longShipsWaitForDaylightAndShortOnesDoNot() {
        Passage strait = passage("KERCH")
                .zone("Europe/Moscow")
                .hours(new DailyEntry.Daylight(new GeoPoint(45.35, 36.6)), 160, 0)
                .make();
        String night = "2026-06-10T22:00:00Z";
        assertThat(entry(strait, ship(160, 25, ""), 5, night)).isEqualTo(night);
        Instant dawn = entry(strait, ship(161, 25, ""), 5, night);
        assertThat(dawn).isBetween(Instant.parse("2026-06-11T01:20:00Z"), Instant.parse("2026-06-11T01:50:00Z"));
    }

    @Test
    void deepShipsWaitForDaylightWhereShallowOnesMayGo() {
        Passage strait = passage("KERCH")
                .draught(8)
                .hours(new DailyEntry.Between(LocalTime.of(6, 0), LocalTime.of(18, 0)), 0, 6)
                .make();
        String night = "2026-06-10T22:00:00Z";
        assertThat(entry(strait, VesselLimits.UNKNOWN, 6, night)).isEqualTo(night);
        assertThat(entry(strait, VesselLimits.UNKNOWN, 6.1, night)).isEqualTo("2026-06-11T06:00:00Z");
        assertThat(entry(strait, VesselLimits.UNKNOWN, 8.1, night)).isEqualTo(Instant.MAX);
    }

    @Test
    void aDayOffAndAWindowOfTheRuleAreKept() {
        EntryHours rule = new EntryHours(
                window("2026-05-01T00:00:00Z", "2026-05-31T23:59:00Z"),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY),
                new DailyEntry.Between(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT),
                0,
                0,
                0,
                PassageMaker.MADE_UP);
        Passage canal = passage("CORINTH").hours(rule).make();
        assertThat(entry(canal, VesselLimits.UNKNOWN, 3, "2026-05-05T10:00:00Z"))
                .isEqualTo("2026-05-06T00:00:00Z");
        assertThat(entry(canal, VesselLimits.UNKNOWN, 3, "2026-05-28T10:00:00Z"))
                .isEqualTo("2026-06-01T00:00:00Z");
        assertThat(entry(canal, VesselLimits.UNKNOWN, 3, "2026-06-09T10:00:00Z"))
                .isEqualTo("2026-06-09T10:00:00Z");
    }

    @Test
    void iceStopsShipsWithoutTheClassUntilTheRegimeEnds() {
        Passage canal = passage("ADSC")
                .zone("Europe/Moscow")
                .ice(null, "12-20", "03-01", 0, "Ice1", "Ice2")
                .ice(2026, "12-28", "02-10", 24, "Ice1", "Ice2")
                .make();
        String january = "2027-01-05T08:00:00Z";
        assertThat(entry(canal, ship(140, 16, ""), 3, january)).isEqualTo("2027-02-10T21:00:00Z");
        assertThat(entry(canal, ship(140, 16, "Ice1"), 3, january)).isEqualTo("2027-01-05T21:00:00Z");
        assertThat(entry(canal, VesselLimits.UNKNOWN, 3, january)).isEqualTo(january);
        assertThat(entry(canal, ship(140, 16, "Ice2"), 3, "2027-12-24T10:00:00Z"))
                .isEqualTo("2027-12-24T10:00:00Z");
        assertThat(entry(canal, ship(140, 16, ""), 3, "2027-12-24T10:00:00Z")).isEqualTo("2028-03-01T21:00:00Z");
        assertThat(entry(canal, ship(140, 16, ""), 3, "2026-02-20T10:00:00Z")).isEqualTo("2026-03-01T21:00:00Z");
    }

    @Test
    void whyIsSaidInWords() {
        Passage canal = passage("ADSC").ice(null, "12-20", "03-01", 0, "Ice1").make();
        Optional<String> why = PassageCalendar.reasonAt(canal, ship(1, 1, ""), Instant.parse("2027-01-05T08:00:00Z"));
        assertThat(why).contains("ice regime: only ice classes Ice1 pass");
    }

    @Test
    void theBestRowOfTheTableThatSheFitsIntoHolds() {
        Passage kiel = passage("KIEL")
                .draught(9.5)
                .size(160.0, 27.0, 9.5)
                .size(193.0, 20.0, 9.5)
                .size(235.0, 32.5, 7.0)
                .make();
        assertThat(PassageFit.sizeDraughtM(kiel, ship(150, 25, ""))).isEqualTo(9.5);
        assertThat(PassageFit.sizeDraughtM(kiel, ship(190, 19, ""))).isEqualTo(9.5);
        assertThat(PassageFit.sizeDraughtM(kiel, ship(190, 25, ""))).isEqualTo(7.0);
        assertThat(entry(kiel, ship(190, 25, ""), 7.1, "2026-05-05T10:00:00Z")).isEqualTo(Instant.MAX);
        assertThat(PassageFit.lasting(kiel, ship(200, 40, "")))
                .containsExactly(new Limit.TooLarge("beam", 40, 32.5, null));
        assertThat(PassageFit.lasting(kiel, ship(240, 30, "")))
                .containsExactly(new Limit.TooLarge("LOA", 240, 235, null));
    }
}
