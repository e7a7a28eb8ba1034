package argosy.server.broker;

import argosy.domain.Window;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the laycan: `1-5 Oct`, `28 Sep/2 Oct`, `Oct 1-5`, `01-05.10.2026`, `2026-10-01/2026-10-05`.
final class LaycanWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String MONTH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\\p{L}*\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String TO = "\\s*(?:-|–|/|to|до)\\s*";
    private static final String YEAR = "(?:\\s*,?\\s*(20\\d\\d))?";
    private static final String LEAD = "(?:laycan|l/?c|laydays|dates?|лейкен)?\\s*:?\\s*";
    private static final List<String> MONTHS = List.of(
            "jan янв",
            "feb фев",
            "mar мар",
            "apr апр",
            "may май мая",
            "jun июн",
            "jul июл",
            "aug авг",
            "sep сен",
            "oct окт",
            "nov ноя",
            "dec дек");

    private static final Pattern ISO =
            Pattern.compile(LEAD + "(20\\d\\d-\\d\\d-\\d\\d)(?:" + TO + "(20\\d\\d-\\d\\d-\\d\\d))?", FLAGS);
    private static final Pattern TWO_MONTHS =
            Pattern.compile(LEAD + "\\b" + DAY + "\\s*" + MONTH + TO + DAY + "\\s*" + MONTH + YEAR, FLAGS);
    private static final Pattern DAYS_MONTH =
            Pattern.compile(LEAD + "\\b" + DAY + "(?:" + TO + DAY + ")?\\s*" + MONTH + YEAR, FLAGS);
    private static final Pattern MONTH_DAYS =
            Pattern.compile(LEAD + "\\b" + MONTH + "\\s*" + DAY + "(?:" + TO + DAY + ")?(?!\\d)" + YEAR, FLAGS);
    private static final Pattern DOTTED = Pattern.compile(
            LEAD + "\\b(\\d{1,2})(?:\\.(\\d{1,2}))?" + TO + "(\\d{1,2})\\.(\\d{1,2})(?:\\.(20\\d\\d))?\\b", FLAGS);

    private final Window period;

    /// @param period of the scenario, from which a missing year is taken
    LaycanWords(Window period) {
        this.period = period;
    }

    /// First and last day; empty when there is no date, or one that no calendar has.
    Optional<Map<String, String>> take(Scrap scrap) {
        try {
            return find(scrap);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Map<String, String>> find(Scrap scrap) {
        Optional<Matcher> iso = scrap.take(ISO);
        if (iso.isPresent()) {
            LocalDate opens = LocalDate.parse(iso.get().group(1));
            String last = iso.get().group(2);
            return cells(opens, last == null ? opens : LocalDate.parse(last));
        }
        Optional<Matcher> two = scrap.take(TWO_MONTHS);
        if (two.isPresent()) {
            Matcher found = two.get();
            LocalDate cancels = date(month(found.group(4)), found.group(3), found.group(5));
            LocalDate opens = date(month(found.group(2)), found.group(1), String.valueOf(cancels.getYear()));
            return cells(opens.isAfter(cancels) ? opens.minusYears(1) : opens, cancels);
        }
        Optional<Matcher> dotted = scrap.take(DOTTED);
        if (dotted.isPresent()) {
            Matcher found = dotted.get();
            int last = Integer.parseInt(found.group(4));
            int first = found.group(2) == null ? last : Integer.parseInt(found.group(2));
            return cells(date(first, found.group(1), found.group(5)), date(last, found.group(3), found.group(5)));
        }
        Optional<Matcher> days = scrap.take(DAYS_MONTH);
        if (days.isPresent()) {
            Matcher found = days.get();
            return within(month(found.group(3)), found.group(1), found.group(2), found.group(4));
        }
        return scrap.take(MONTH_DAYS)
                .flatMap(found -> within(month(found.group(1)), found.group(2), found.group(3), found.group(4)));
    }

    private Optional<Map<String, String>> within(
            int month, String first, @Nullable String last, @Nullable String year) {
        LocalDate opens = date(month, first, year);
        return cells(opens, last == null ? opens : opens.withDayOfMonth(Integer.parseInt(last)));
    }

    private static Optional<Map<String, String>> cells(LocalDate opens, LocalDate cancels) {
        return cancels.isBefore(opens)
                ? Optional.empty()
                : Optional.of(Map.of("laycanOpens", opens.toString(), "laycanCancels", cancels.toString()));
    }

    /// Without a year the first such day that is not before the period.
    private LocalDate date(int month, String day, @Nullable String year) {
        if (year != null) {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        }
        LocalDate from = period.from().atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate date = LocalDate.of(from.getYear(), month, Integer.parseInt(day));
        return date.isBefore(from.minusDays(7)) ? date.plusYears(1) : date;
    }

    private static int month(String word) {
        String start = word.toLowerCase(Locale.ROOT);
        for (int month = 0; month < MONTHS.size(); month++) {
            if (List.of(MONTHS.get(month).split(" ")).contains(start)) {
                return month + 1;
            }
        }
        throw new DateTimeException("No month: " + word);
    }
}
