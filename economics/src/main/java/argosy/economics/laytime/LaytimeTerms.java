package argosy.economics.laytime;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a charter says about time in port.
///
/// Terms as in BIMCO, Laytime Definitions for Charter Parties 2013.
///
/// @param allowedHours      laytime; for reversible laytime that of all ports together
/// @param noticeHours       turn time: hours from tendering notice until laytime runs, unless work begins
/// before
/// @param excepted          what does not count before demurrage
/// @param weatherPermitting true when hours of bad weather do not count
/// @param workBeforeCounts  true when time worked in turn time or excepted time counts (UU, unless used)
/// @param demurrageUsdPerDay pro rata
/// @param despatchUsdPerDay  pro rata on time saved; zero when free despatch; half demurrage by custom
/// @param zone              of the port
/// @param holidays          days that are excepted besides the weekly ones
/// @param weekends          further excepted spans of every week, such as Saturday noon to Monday 08:00
/// @param clock             commencement by the clock instead of `noticeHours`; null when by hours
/// @param laydays           laytime does not begin before; null when it may
public record LaytimeTerms(
        double allowedHours,
        double noticeHours,
        Excepted excepted,
        boolean weatherPermitting,
        boolean workBeforeCounts,
        double demurrageUsdPerDay,
        double despatchUsdPerDay,
        ZoneId zone,
        Set<LocalDate> holidays,
        List<WeeklySpan> weekends,
        @Nullable NoticeClock clock,
        @Nullable Instant laydays) {
    /// A span that comes back every week, in the time of the port; `from` inclusive, `to` exclusive.
    public record WeeklySpan(DayOfWeek fromDay, LocalTime from, DayOfWeek toDay, LocalTime to) {
        private static final long SECONDS_PER_DAY = 86_400;
        private static final long SECONDS_PER_WEEK = 7 * SECONDS_PER_DAY;

        boolean contains(LocalDateTime at) {
            long length = Math.floorMod(second(toDay, to) - second(fromDay, from), SECONDS_PER_WEEK);
            return Math.floorMod(second(at.getDayOfWeek(), at.toLocalTime()) - second(fromDay, from), SECONDS_PER_WEEK)
                    < length;
        }

        private static long second(DayOfWeek day, LocalTime time) {
            return (day.getValue() - 1) * SECONDS_PER_DAY + time.toSecondOfDay();
        }
    }

    /// GENCON 1994 cl. 6 (c): laytime begins at 13:00 of the day where notice is given up to noon, at 06:00
    /// of the next working day where it is given after noon.
    public record NoticeClock(LocalTime afterForenoonNotice, LocalTime afterAfternoonNotice) {
        public static final NoticeClock GENCON = new NoticeClock(LocalTime.of(13, 0), LocalTime.of(6, 0));
    }

    /// Days that do not count.
    public enum Excepted {
        /// Sundays and holidays included: nothing is excepted.
        SHINC,
        /// Sundays and holidays excepted.
        SHEX,
        /// Saturdays, Sundays and holidays excepted.
        SSHEX,
        /// Fridays and holidays excepted, as in some Muslim countries.
        FHEX
    }

    public LaytimeTerms {
        holidays = Set.copyOf(holidays);
        weekends = List.copyOf(weekends);
        if (!(allowedHours >= 0) || !(noticeHours >= 0)) {
            throw new IllegalArgumentException(
                    "Laytime of %s h with notice of %s h.".formatted(allowedHours, noticeHours));
        }
    }

    /// Whether a moment is excepted before demurrage, by the calendar of the port.
    boolean isExcepted(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        boolean restDay = switch (excepted) {
            case SHINC -> false;
            case SHEX -> local.getDayOfWeek() == DayOfWeek.SUNDAY;
            case SSHEX -> local.getDayOfWeek() == DayOfWeek.SATURDAY || local.getDayOfWeek() == DayOfWeek.SUNDAY;
            case FHEX -> local.getDayOfWeek() == DayOfWeek.FRIDAY;
        };
        boolean holiday = excepted != Excepted.SHINC && holidays.contains(local.toLocalDate());
        return restDay || holiday || weekends.stream().anyMatch(span -> span.contains(local));
    }

    /// When notice time is over: turn time or the clock, and not before the laydays.
    Instant noticeOver(Instant notice) {
        Instant over = clock == null ? notice.plusMillis(Math.round(noticeHours * 3_600_000)) : byClock(notice, clock);
        return laydays != null && over.isBefore(laydays) ? laydays : over;
    }

    private Instant byClock(Instant notice, NoticeClock times) {
        LocalDateTime tendered = LocalDateTime.ofInstant(notice, zone);
        if (!tendered.toLocalTime().isAfter(LocalTime.NOON)) {
            return tendered.toLocalDate()
                    .atTime(times.afterForenoonNotice())
                    .atZone(zone)
                    .toInstant();
        }
        LocalDate day = tendered.toLocalDate().plusDays(1);
        while (isExcepted(day.atTime(LocalTime.NOON).atZone(zone).toInstant())) {
            day = day.plusDays(1);
        }
        return day.atTime(times.afterAfternoonNotice()).atZone(zone).toInstant();
    }
}
