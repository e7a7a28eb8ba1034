package argosy.economics.laytime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.Window;
import argosy.economics.laytime.LaytimeTerms.Excepted;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// 2026-05-09 is a Saturday, 2026-05-10 a Sunday.
final class LaytimeStatementTest {
    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    /// Trade example (saca.cuscoventurescorp.org, laytime and demurrage): 50,000 t at 12,500 t a day is
    /// four days allowed; five days used at 20,000 USD a day: one day on demurrage.
    @Test
    void fiveDaysUsedOfFour() {
        LaytimeStatement statement = LaytimeStatement.of(
                terms(96, 0, Excepted.SHINC, false, 20_000),
                log("2026-05-04T00:00:00Z", "2026-05-04T00:00:00Z", "2026-05-09T00:00:00Z"));
        assertThat(statement.demurrageUsd()).isCloseTo(20_000, within(1e-6));
        assertThat(statement.despatchUsd()).isZero();
    }

    /// Tanker custom: 72 hours for loading and discharging together, six hours of notice (Worldscale,
    /// ASBATANKVOY).
    @Test
    void seventyTwoHoursAllPurposesAreReversible() {
        LaytimeTerms terms = terms(72, 6, Excepted.SHINC, false, 12_000);
        PortLog load = log("2026-05-04T00:00:00Z", "2026-05-04T20:00:00Z", "2026-05-05T12:00:00Z");
        PortLog discharge = log("2026-05-12T00:00:00Z", "2026-05-12T10:00:00Z", "2026-05-14T06:00:00Z");
        LaytimeStatement statement = LaytimeStatement.reversible(terms, List.of(load, discharge));
        // 36 - 6 = 30 h and 54 - 6 = 48 h: 78 h used, six hours of demurrage
        assertThat(statement.usedHours()).isCloseTo(78, within(1e-9));
        assertThat(statement.demurrageUsd()).isCloseTo(3_000, within(1e-6));
        LaytimeStatement alone = LaytimeStatement.of(terms, load);
        assertThat(alone.savedHours()).isCloseTo(42, within(1e-9));
        assertThat(alone.despatchUsd()).isCloseTo(42.0 / 24 * 6_000, within(1e-6));
    }

    @Test
    void sundaysAndHolidaysAreLeftOutOnlyUntilDemurrage() {
        LaytimeTerms terms = terms(24, 0, Excepted.SHEX, false, 24_000);
        // Saturday noon local to Tuesday noon local: 12 h Saturday, Sunday excepted, 12 h Monday, then demurrage 24 h
        LaytimeStatement statement =
                LaytimeStatement.of(terms, log("2026-05-09T09:00:00Z", "2026-05-09T09:00:00Z", "2026-05-12T09:00:00Z"));
        assertThat(statement.demurrageHours()).isCloseTo(24, within(1e-9));
        // Friday noon: laytime gone on Saturday noon, so Sunday counts as demurrage
        LaytimeStatement early =
                LaytimeStatement.of(terms, log("2026-05-08T09:00:00Z", "2026-05-08T09:00:00Z", "2026-05-11T09:00:00Z"));
        assertThat(early.demurrageHours()).isCloseTo(48, within(1e-9));
    }

    @Test
    void excludedDaysCountWhenUsedAndTheCharterSaysSo() {
        LaytimeTerms unlessUsed = new LaytimeTerms(
                48,
                0,
                Excepted.SHEX,
                false,
                true,
                24_000,
                12_000,
                ISTANBUL,
                Set.of(LocalDate.of(2026, 5, 11)),
                List.of(),
                null,
                null);
        PortLog log = log("2026-05-09T09:00:00Z", "2026-05-10T09:00:00Z", "2026-05-11T21:00:00Z");
        // Saturday 12 h, Sunday 12 h of work; Monday is a holiday but worked: 24 h, laytime up exactly
        assertThat(LaytimeStatement.of(unlessUsed, log).usedHours()).isCloseTo(48, within(1e-9));
    }

    @Test
    void badWeatherAndTheShipsFaultDoNotCount() {
        LaytimeTerms terms = terms(48, 6, Excepted.SHINC, true, 24_000);
        PortLog log = new PortLog(
                Instant.parse("2026-05-04T00:00:00Z"),
                Instant.parse("2026-05-04T08:00:00Z"),
                Instant.parse("2026-05-06T00:00:00Z"),
                List.of(window("2026-05-04T12:00:00Z", "2026-05-04T15:00:00Z")),
                List.of(window("2026-05-05T00:00:00Z", "2026-05-05T04:00:00Z")));
        assertThat(LaytimeStatement.of(terms, log).usedHours()).isCloseTo(48 - 6 - 3 - 4, within(1e-9));
    }

    /// Laytime counted minute by minute gives the same as counted by spans.
    @Test
    void agreesWithCountingEveryMinute() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            Instant notice = Instant.parse("2026-05-07T00:00:00Z").plusSeconds(60L * random.nextInt(4000));
            Instant worked = notice.plusSeconds(60L * random.nextInt(1500));
            Instant completed = worked.plusSeconds(60L * (1 + random.nextInt(6000)));
            Instant storm = notice.plusSeconds(60L * random.nextInt(3000));
            PortLog log = new PortLog(
                    notice,
                    worked,
                    completed,
                    List.of(new Window(storm, storm.plusSeconds(60L * random.nextInt(900)))),
                    List.of());
            LaytimeTerms terms = new LaytimeTerms(
                    random.nextInt(72),
                    random.nextInt(12),
                    List.of(Excepted.SHINC, Excepted.SHEX, Excepted.SSHEX, Excepted.FHEX)
                            .get(random.nextInt(4)),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    24_000,
                    12_000,
                    ISTANBUL,
                    Set.of(LocalDate.of(2026, 5, 12)),
                    List.of(),
                    null,
                    null);
            assertThat(LaytimeStatement.of(terms, log).usedHours())
                    .as("round %d", round)
                    .isCloseTo(minuteByMinute(terms, log), within(0.02));
        }
    }

    private static double minuteByMinute(LaytimeTerms terms, PortLog log) {
        Instant turned = log.notice().plusSeconds(Math.round(terms.noticeHours() * 3600));
        boolean early = terms.workBeforeCounts() && log.worked().isBefore(turned);
        double used = 0;
        for (Instant at = (early ? log.worked() : turned).plusSeconds(30);
                at.isBefore(log.completed());
                at = at.plusSeconds(60)) {
            Instant now = at;
            LocalDate day = now.atZone(terms.zone()).toLocalDate();
            int weekday = day.getDayOfWeek().getValue();
            boolean restDay = switch (terms.excepted()) {
                case SHINC -> false;
                case SHEX -> weekday == 7 || terms.holidays().contains(day);
                case SSHEX -> weekday >= 6 || terms.holidays().contains(day);
                case FHEX -> weekday == 5 || terms.holidays().contains(day);
            };
            boolean storm = log.badWeather().stream().anyMatch(window -> window.contains(now));
            boolean countsWhenWorked = terms.workBeforeCounts() && !now.isBefore(log.worked());
            boolean free = (terms.weatherPermitting() && storm) || (restDay && !countsWhenWorked);
            if (!free || used >= terms.allowedHours() - 1e-9) {
                used += 1.0 / 60;
            }
        }
        return used;
    }

    private static LaytimeTerms terms(
            double allowed, double notice, Excepted excepted, boolean weather, double demurrage) {
        return new LaytimeTerms(
                allowed,
                notice,
                excepted,
                weather,
                false,
                demurrage,
                demurrage / 2,
                ISTANBUL,
                Set.of(),
                List.of(),
                null,
                null);
    }

    private static PortLog log(String notice, String worked, String completed) {
        return new PortLog(
                Instant.parse(notice), Instant.parse(worked), Instant.parse(completed), List.of(), List.of());
    }

    private static Window window(String from, String to) {
        return new Window(Instant.parse(from), Instant.parse(to));
    }
}
