package argosy.domain.draft;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the cells of one row as values.
///
/// A cell that cannot be read becomes a problem and a harmless placeholder, so that one pass finds everything; who
/// builds a record asks [#isSound] first.
final class Cells {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([ ,'\\u00A0\\u202F]\\d{3})+(\\.\\d+)?");
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private final TableSpec spec;
    private final DraftTable table;
    private final DraftRow row;
    private final ProblemList problems;
    private final Set<String> wrong = new HashSet<>();

    Cells(TableSpec spec, DraftTable table, DraftRow row, ProblemList problems) {
        this.spec = spec;
        this.table = table;
        this.row = row;
        this.problems = problems;
    }

    /// False once any cell asked for could not be read.
    boolean isSound() {
        return wrong.isEmpty();
    }

    /// True when none of these cells, asked for before, has a problem.
    boolean areGood(String... columns) {
        return Arrays.stream(columns).noneMatch(wrong::contains);
    }

    /// The cell, stripped; null when empty or when there is no such column.
    @Nullable
    String find(String column) {
        int index = table.columns().indexOf(spec.getColumn(column).name());
        String text = index < 0 ? "" : row.cells().get(index).strip();
        return text.isEmpty() ? null : text;
    }

    boolean has(String column) {
        return find(column) != null;
    }

    /// The cell, or `fallback` when empty; a problem when there is neither.
    String text(String column, @Nullable String fallback) {
        String text = find(column);
        if (text == null) {
            text = fallback;
        }
        return text == null ? missing(column, "") : text;
    }

    @Nullable
    String optionalText(String column, @Nullable String fallback) {
        String text = find(column);
        return text == null ? fallback : isNone(text) ? null : text;
    }

    double number(String column, @Nullable Double fallback) {
        String text = find(column);
        if (text != null) {
            return parse(column, text);
        }
        return fallback == null ? missing(column, 0.0) : fallback;
    }

    @Nullable
    Double optionalNumber(String column, @Nullable Double fallback) {
        String text = find(column);
        if (text == null) {
            return fallback;
        }
        return isNone(text) ? null : Double.valueOf(parse(column, text));
    }

    int integer(String column, @Nullable Integer fallback) {
        String text = find(column);
        if (text == null) {
            return fallback == null ? missing(column, 0) : fallback;
        }
        double value = parse(column, text);
        if (value != Math.rint(value)) {
            problem(column, "NUMBER", "%s is not a whole number".formatted(text), "write a whole number");
        }
        return (int) value;
    }

    boolean truth(String column, boolean fallback) {
        String text = find(column);
        return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
            case "" -> fallback;
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> {
                problem(column, "TRUTH", "%s is neither true nor false".formatted(text), "write true or false");
                yield fallback;
            }
        };
    }

    List<String> list(String column, List<String> fallback) {
        String text = find(column);
        if (text == null) {
            return fallback;
        }
        return isNone(text)
                ? List.of()
                : Arrays.stream(text.split(";"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /// One of the names of an enum, in any case.
    <E extends Enum<E>> E choice(String column, Class<E> choices, @Nullable E fallback) {
        String text = find(column);
        E[] constants = choices.getEnumConstants();
        if (text == null) {
            return fallback == null ? missing(column, constants[0]) : fallback;
        }
        for (E constant : constants) {
            if (constant.name().equalsIgnoreCase(text.replace('-', '_'))) {
                return constant;
            }
        }
        List<String> names = Arrays.stream(constants).map(Enum::name).toList();
        problem(column, "CHOICE", "%s is not one of %s".formatted(text, String.join(", ", names)), "write one of them");
        return constants[0];
    }

    Instant moment(String column, @Nullable Instant fallback) {
        String text = find(column);
        if (text == null) {
            return fallback == null ? missing(column, Instant.EPOCH) : fallback;
        }
        return switch (Moments.read(text, spec.getColumn(column).type() == ColumnType.TO)) {
            case Moments.Moment moment -> moment.instant();
            case Moments.Wrong wrong -> {
                problem(column, wrong.code(), wrong.message(), wrong.advice());
                yield Instant.EPOCH;
            }
        };
    }

    LocalDate date(String column) {
        String text = text(column, null);
        try {
            return has(column) ? LocalDate.parse(text) : LocalDate.EPOCH;
        } catch (DateTimeException e) {
            problem(column, "DATE", "%s is not a date".formatted(text), "write it as 2026-04-01");
            return LocalDate.EPOCH;
        }
    }

    @Nullable
    MonthDay monthDay(String column, @Nullable MonthDay fallback) {
        String text = find(column);
        if (text == null) {
            return fallback;
        }
        try {
            return isNone(text) ? null : MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            problem(column, "DATE", "%s is not a day of the year".formatted(text), "write it as 04-01");
            return null;
        }
    }

    ZoneId zone(String column, ZoneId fallback) {
        String text = find(column);
        try {
            return text == null ? fallback : ZoneId.of(text);
        } catch (DateTimeException e) {
            problem(column, "ZONE", "%s is not a time zone".formatted(text), "write it as Europe/Moscow");
            return fallback;
        }
    }

    /// An ISO 3166-1 alpha-2 code.
    String country(String column, @Nullable String fallback) {
        String text = text(column, fallback);
        if (has(column) && !COUNTRIES.contains(text)) {
            problem(column, "COUNTRY", "%s is not a country code".formatted(text), "write it as AZ (ISO 3166-1)");
        }
        return text;
    }

    /// Records what is wrong with a cell of this row.
    void problem(String column, String code, String message, String advice) {
        wrong.add(column);
        problems.error(table.file(), row.line(), code, "%s: %s".formatted(column, message), advice);
    }

    /// Records something about a cell that does not stop the plan.
    void warn(String column, String code, String message, String advice) {
        problems.warn(table.file(), row.line(), code, "%s: %s".formatted(column, message), advice);
    }

    private double parse(String column, String text) {
        if (!NUMBER.matcher(text).matches()) {
            notANumber(column, text);
            return 0;
        }
        double value = Double.parseDouble(text);
        ColumnSpec cell = spec.getColumn(column);
        if (!(value >= cell.min() && value <= cell.max())) {
            String unit = cell.unit().isEmpty() ? "" : " " + cell.unit();
            problem(
                    column,
                    "RANGE",
                    "%s is not between %s and %s%s".formatted(text, plain(cell.min()), plain(cell.max()), unit),
                    "check the sign, the unit and the decimal point");
            return Math.clamp(0.0, cell.min(), cell.max());
        }
        return value;
    }

    private void notANumber(String column, String text) {
        if (GROUPED.matcher(text).matches()) {
            String plain = text.replaceAll("[ ,'\\u00A0\\u202F]", "");
            problem(
                    column,
                    "DECIMAL-COMMA",
                    "%s can be read in two ways".formatted(text),
                    "write %s, or use a decimal point".formatted(plain));
        } else if (DECIMAL_COMMA.matcher(text).matches()) {
            problem(
                    column,
                    "DECIMAL-COMMA",
                    "%s has a decimal comma".formatted(text),
                    "write %s".formatted(text.replace(',', '.')));
        } else {
            problem(column, "NUMBER", "%s is not a number".formatted(text), "write digits and a decimal point only");
        }
    }

    private <T> T missing(String column, T placeholder) {
        String example = spec.getColumn(column).example();
        problem(column, "CELL-MISSING", "is empty", "fill it in, such as %s".formatted(example));
        return placeholder;
    }

    private static boolean isNone(String text) {
        return text.equalsIgnoreCase("none");
    }

    static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? "%d".formatted((long) value) : "" + value;
    }
}
