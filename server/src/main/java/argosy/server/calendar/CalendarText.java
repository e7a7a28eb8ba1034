package argosy.server.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// Writes one VCALENDAR of RFC 5545: lines end with CR LF, are folded at 75 octets, and texts are escaped.
final class CalendarText {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final Instant stamp;

    /// @param stamp when the calendar was made
    CalendarText(String name, Instant stamp) {
        this.stamp = stamp;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Argosy//Planning desk//EN");
        line("CALSCALE:GREGORIAN");
        line("NAME:" + escape(name));
        line("X-WR-CALNAME:" + escape(name));
    }

    /// @param uid the same for the same event each time the calendar is written
    void event(String uid, Instant from, Instant to, String summary, String description, String location) {
        line("BEGIN:VEVENT");
        line("UID:" + escape(uid));
        line("DTSTAMP:" + UTC.format(stamp));
        line("DTSTART:" + UTC.format(from));
        // The end is not part of an event (section 3.6.1), and an event must not be empty.
        Instant end = to.isAfter(from) ? to : from.plus(1, ChronoUnit.MINUTES);
        line("DTEND:" + UTC.format(end));
        line("SUMMARY:" + escape(summary));
        line("DESCRIPTION:" + escape(description));
        line("LOCATION:" + escape(location));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    String end() {
        line("END:VCALENDAR");
        return text.toString();
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /// Folded so that no line has more than 75 octets and no character is cut (section 3.1).
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int point = content.codePointAt(i);
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
            i += Character.charCount(point);
        }
        text.append("\r\n");
    }
}
