package argosy.network.passage;

import static argosy.network.passage.PassageMaker.vessel;
import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.DailyEntry;
import argosy.domain.EntryHours;
import argosy.domain.IceRegime;
import argosy.domain.Passage;
import argosy.domain.SizeDraught;
import argosy.domain.VesselLimits;
import argosy.domain.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The calendar against a clock that walks on minute by minute and asks the rules themselves, UTC passages only.
final class CalendarOracleTest {
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final Window SPAN = new Window(START, START.plus(Duration.ofDays(40)));

    @Test
    void theCalendarAdmitsFirstWhenTheRulesDo() {
        int waits = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(31_000 + seed);
            Passage passage = RoutePropertiesTest.randomPassage("P", random);
            VesselLimits vessel = vessel(3 + random.nextInt(5) / 10.0);
            Instant at = START.plus(Duration.ofMinutes(random.nextInt(30 * 24 * 60)));
            Instant expected = at;
            while (!expected.isAfter(SPAN.to()) && !admits(passage, vessel, expected)) {
                expected = expected.plusSeconds(60);
            }
            assertThat(PassageCalendar.of(passage, SPAN, vessel).earliestEntry(at, vessel.draughtM()))
                    .as("seed %d", seed)
                    .isEqualTo(expected.isAfter(SPAN.to()) ? Optional.empty() : Optional.of(expected));
            waits += expected.isAfter(at) && !expected.isAfter(SPAN.to()) ? 1 : 0;
        }
        assertThat(waits).isGreaterThan(50);
    }

    private static boolean admits(Passage passage, VesselLimits vessel, Instant at) {
        boolean closed = passage.closures().stream().anyMatch(closure -> holds(closure.window(), at));
        boolean byHours = passage.rules().hours().stream().allMatch(rule -> admits(rule, vessel, at));
        boolean byIce = passage.rules().ice().stream().allMatch(regime -> admits(regime, vessel, at));
        return !closed && byHours && byIce && vessel.draughtM() <= permittedM(passage, vessel, at) + 1e-6;
    }

    private static boolean holds(Window window, Instant at) {
        return !at.isBefore(window.from()) && at.isBefore(window.to().plusSeconds(60));
    }

    private static double permittedM(Passage passage, VesselLimits vessel, Instant at) {
        double otherwiseM = passage.maxDraughtM() == null ? 99 : passage.maxDraughtM();
        double datedM = passage.draughts().stream()
                .filter(limit -> holds(limit.window(), at))
                .mapToDouble(limit -> limit.draughtM())
                .min()
                .orElse(otherwiseM);
        double sizeM = passage.rules().sizes().isEmpty() ? 99 : 0;
        for (SizeDraught row : passage.rules().sizes()) {
            if (row.maxLoaM() == null || vessel.loaM() <= row.maxLoaM()) {
                sizeM = Math.max(sizeM, row.draughtM());
            }
        }
        return Math.min(datedM, sizeM);
    }

    private static boolean admits(EntryHours rule, VesselLimits vessel, Instant at) {
        if (vessel.loaM() <= rule.overLoaM() || vessel.draughtM() <= rule.overDraughtM() + 1e-6) {
            return true;
        }
        LocalTime time = at.atOffset(ZoneOffset.UTC).toLocalTime();
        return switch (rule.daily()) {
            case DailyEntry.Between between -> !time.isBefore(between.opens()) && time.isBefore(between.closes());
            case DailyEntry.Departures leave -> leave.at().contains(time.truncatedTo(ChronoUnit.MINUTES));
            case DailyEntry.Daylight daylight -> {
                LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
                SunTimes.Day sun = SunTimes.of(daylight.at(), day).orElseThrow();
                yield !at.isBefore(sun.rises()) && at.isBefore(sun.sets());
            }
        };
    }

    private static boolean admits(IceRegime regime, VesselLimits vessel, Instant at) {
        LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
        LocalDate first = regime.starts().atYear(2026);
        if (day.isBefore(first) || day.isAfter(regime.ends().atYear(2026))) {
            return true;
        }
        long minutes = ChronoUnit.MINUTES.between(first.atStartOfDay().toInstant(ZoneOffset.UTC), at);
        long between = (long) (regime.convoyEveryHours() * 60);
        return regime.iceClasses().contains(vessel.iceClass()) && (between == 0 || minutes % between == 0);
    }
}
