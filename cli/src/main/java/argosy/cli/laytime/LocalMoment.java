package argosy.cli.laytime;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/// A moment as agents write it: with zone, or without one in the time of the port.
final class LocalMoment {
    static final String ADVICE = "write 2026-09-01T08:00 in port time, or 2026-09-01T08:00Z with a zone";

    private LocalMoment() {}

    static Optional<Instant> parse(String text, ZoneId zone) {
        String iso = text.strip().replace(' ', 'T');
        try {
            return Optional.of(LocalDateTime.parse(iso).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return parseZoned(iso);
        }
    }

    private static Optional<Instant> parseZoned(String iso) {
        try {
            return Optional.of(OffsetDateTime.parse(iso).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
