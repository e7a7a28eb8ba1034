package argosy.planning.check;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.DailyEntry;
import argosy.domain.EntryHours;
import argosy.domain.GeoPoint;
import argosy.domain.IceRegime;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.PassageKind;
import argosy.domain.PassageRules;
import argosy.domain.Provenance;
import argosy.domain.SizeDraught;
import argosy.domain.VesselClass;
import argosy.domain.VesselLimits;
import argosy.domain.WaterArea;
import argosy.domain.Window;
import argosy.io.catalogue.CatalogueReader;
import argosy.network.passage.PassageCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The checker's own reading of the rules against the calendar that the optimiser goes by: two codes, one answer.
final class EntryRuleCheckTest {
    private static final Provenance MADE_UP = new Provenance("made up for a test", "2026", false);
    private static final Window YEAR =
            new Window(Instant.parse("2026-06-01T00:00:00Z"), Instant.parse("2027-06-01T00:00:00Z"));
    /// The two reckon the sun in different ways.
    private static final Duration DUSK = Duration.ofMinutes(8);

    private final List<VesselClass> classes = CatalogueReader.bundled().vesselClasses();

    @Test
    void theCheckerAgreesWithTheCalendarAtRandomMoments() {
        int open = 0;
        int shut = 0;
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            VesselClass vesselClass = classes.get(random.nextInt(classes.size()));
            Passage passage = passage(random);
            PassageCalendar calendar = PassageCalendar.of(passage, YEAR, limits(vesselClass));
            for (int moment = 0; moment < 60; moment++) {
                Instant at = YEAR.from().plus(Duration.ofMinutes(20 + random.nextInt(364 * 24 * 60)));
                double draughtM = 3 + random.nextInt(20) / 10.0;
                boolean admitted = admits(calendar, at, draughtM);
                boolean steady = admitted == admits(calendar, at.minus(DUSK), draughtM)
                        && admitted == admits(calendar, at.plus(DUSK), draughtM);
                if (steady) {
                    assertThat(checked(passage, vesselClass, draughtM, at))
                            .as("seed %d, %s, %.1f m at %s", seed, vesselClass.id(), draughtM, at)
                            .isEqualTo(admitted);
                    open += admitted ? 1 : 0;
                    shut += admitted ? 0 : 1;
                }
            }
        }
        assertThat(open).isGreaterThan(500);
        assertThat(shut).isGreaterThan(500);
    }

    private static boolean admits(PassageCalendar calendar, Instant at, double draughtM) {
        return calendar.draughtAt(at) > 0 && draughtM <= calendar.draughtAt(at) + 1e-6;
    }

    private static boolean checked(Passage passage, VesselClass vesselClass, double draughtM, Instant at) {
        boolean deepEnough =
                draughtM <= EntryRuleCheck.sizeDraughtM(passage, vesselClass).orElse(99) + 1e-6;
        return deepEnough
                && EntryRuleCheck.closedBecause(passage, vesselClass, draughtM, at)
                        .isEmpty();
    }

    private static VesselLimits limits(VesselClass it) {
        return new VesselLimits(it.loaM(), it.beamM(), 0, it.airDraughtM(), it.iceClass(), Set.of());
    }

    private static Passage passage(Random random) {
        List<EntryHours> hours = random.nextBoolean() ? List.of() : List.of(hours(random), hours(random));
        List<SizeDraught> sizes = random.nextBoolean()
                ? List.of()
                : List.of(
                        new SizeDraught(135.0, null, 4.5, MADE_UP),
                        new SizeDraught(145.0, 16.7, 4.0, MADE_UP),
                        new SizeDraught(160.0, 20.0, 3.5, MADE_UP));
        List<IceRegime> ice = random.nextBoolean()
                ? List.of()
                : List.of(
                        new IceRegime(null, MonthDay.of(12, 15), MonthDay.of(3, 1), Set.of("Ice1", "Ice2"), 0, MADE_UP),
                        new IceRegime(2026, MonthDay.of(1, 10), MonthDay.of(2, 20), Set.of("Ice2"), 0, MADE_UP));
        Passage plain = new Passage(
                new PassageId("P"),
                "P",
                PassageKind.CANAL,
                new WaterArea("RIVER"),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                0,
                0,
                0,
                null,
                List.of(),
                null,
                null,
                MADE_UP,
                PassageRules.NONE);
        return plain.withRules(new PassageRules(ZoneId.of("Europe/Moscow"), null, List.of(), hours, sizes, ice));
    }

    private static EntryHours hours(Random random) {
        DailyEntry daily = random.nextBoolean()
                ? new DailyEntry.Daylight(new GeoPoint(45.3, 36.6))
                : new DailyEntry.Between(LocalTime.of(5, 30), LocalTime.of(21, 0));
        Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
        if (random.nextInt(3) == 0) {
            days.remove(DayOfWeek.TUESDAY);
        }
        return new EntryHours(
                random.nextBoolean()
                        ? null
                        : new Window(YEAR.from(), YEAR.from().plus(Duration.ofDays(200))),
                days,
                daily,
                random.nextBoolean() ? 0 : 140,
                0,
                random.nextBoolean() ? 0 : 3.8,
                MADE_UP);
    }
}
