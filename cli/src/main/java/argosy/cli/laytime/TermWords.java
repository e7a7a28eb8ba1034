package argosy.cli.laytime;

import argosy.economics.laytime.LaytimeTerms.WeeklySpan;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Single words of a file of terms.
final class TermWords {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final String DAY = "(MON|TUE|WED|THU|FRI|SAT|SUN)\\s+(\\d{2}:\\d{2})";
    private static final Pattern SPAN = Pattern.compile(DAY + "\\s*-\\s*" + DAY);

    private TermWords() {}

    static Optional<Double> number(String said) {
        return NUMBER.matcher(said.strip()).matches()
                ? Optional.of(Double.parseDouble(said.strip()))
                : Optional.empty();
    }

    static Optional<LocalDate> date(String said) {
        try {
            return Optional.of(LocalDate.parse(said.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// `SAT 12:00-MON 08:00`.
    static Optional<WeeklySpan> span(String said) {
        Matcher matcher = SPAN.matcher(said.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WeeklySpan(
                    day(matcher.group(1)),
                    LocalTime.parse(matcher.group(2)),
                    day(matcher.group(3)),
                    LocalTime.parse(matcher.group(4))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DayOfWeek day(String abbreviation) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(abbreviation)) {
                return day;
            }
        }
        throw new IllegalArgumentException("No day begins with %s.".formatted(abbreviation));
    }

    static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
