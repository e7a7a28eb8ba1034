package argosy.domain.draft;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/// Reads moments as users write them: a date, or a date and time with zone.
final class Moments {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WITHOUT_ZONE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?");
    private static final Pattern WITH_ZONE = Pattern.compile(WITHOUT_ZONE.pattern() + "(Z|[+-]\\d{2}(:?\\d{2})?)");
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    /// What was read, or what is wrong with it.
    sealed interface Reading {}

    record Moment(Instant instant) implements Reading {}

    record Wrong(String code, String message, String advice) implements Reading {}

    private Moments() {}

    /// Reads `text`; a plain date means its first or its last minute in UTC.
    static Reading read(String text, boolean endOfDay) {
        try {
            if (DATE.matcher(text).matches()) {
                LocalDate day = LocalDate.parse(text);
                return inRange((endOfDay ? day.atTime(23, 59) : day.atStartOfDay()).toInstant(ZoneOffset.UTC), text);
            }
            if (WITHOUT_ZONE.matcher(text).matches()) {
                return new Wrong(
                        "DATE-ZONE", "%s has no zone".formatted(text), "add Z for UTC or an offset such as +03:00");
            }
            if (WITH_ZONE.matcher(text).matches()) {
                return inRange(OffsetDateTime.parse(isoOf(text)).toInstant(), text);
            }
        } catch (DateTimeException e) {
            return new Wrong("DATE", "%s is not in the calendar".formatted(text), "write a day that exists");
        }
        return new Wrong("DATE", "%s is not a date".formatted(text), "write 2026-09-01 or 2026-09-01T08:00Z");
    }

    private static Reading inRange(Instant instant, String text) {
        return instant.isBefore(EARLIEST) || instant.isAfter(LATEST)
                ? new Wrong("DATE-RANGE", "%s is not between 1990 and 2099".formatted(text), "check the year")
                : new Moment(instant);
    }

    private static String isoOf(String text) {
        String iso = text.replace(' ', 'T');
        if (iso.matches(".*[+-]\\d{2}")) {
            return iso + ":00";
        }
        return iso.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
    }
}
