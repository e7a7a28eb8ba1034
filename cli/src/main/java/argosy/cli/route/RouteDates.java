package argosy.cli.route;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// Reads a date (00:00 UTC) or a date and time with zone.
public final class RouteDates {
    public static final String ADVICE = "write 2026-05-10 or 2026-05-10T08:00Z, years 1990 to 2099";

    private RouteDates() {}

    public static Optional<Instant> parse(String text) {
        try {
            Instant moment = text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            int year = moment.atOffset(ZoneOffset.UTC).getYear();
            return year >= 1990 && year < 2100 ? Optional.of(moment) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
