package argosy.cli.ship;

import argosy.domain.VesselClass;
import argosy.domain.draft.DraftRow;
import argosy.domain.draft.DraftTable;
import argosy.domain.draft.NearNames;
import argosy.domain.draft.ProblemList;
import argosy.economics.NoonReport;
import argosy.io.scenario.CsvText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Reads noon reports: a CSV of `date,hoursUnderWay,draughtM,fuelT` and `speedKn` or `distanceNm`, one day a row.
///
/// `beaufort` may be given; other columns are passed over with a warning. All that is wrong goes to the
/// problems with its line.
public final class NoonFile {
    private static final long MOST_BYTES = 32L << 20;
    private static final double MOST_KN = 25;
    private static final double MOST_T = 200;
    private static final double MOST_HOURS = 25;
    private static final List<String> NEEDED = List.of("date", "hoursUnderWay", "draughtM", "fuelT");
    private static final List<String> KNOWN =
            List.of("date", "hoursUnderWay", "draughtM", "fuelT", "speedKn", "distanceNm", "beaufort");

    private final DraftTable table;
    private final VesselClass vesselClass;
    private final ProblemList problems;
    private final Map<String, Integer> lineOfDate = new HashMap<>();

    private NoonFile(DraftTable table, VesselClass vesselClass, ProblemList problems) {
        this.table = table;
        this.vesselClass = vesselClass;
        this.problems = problems;
    }

    /// A report and where it stands.
    ///
    /// @param beaufort zero when not given
    public record Row(int line, NoonReport report, double beaufort) {}

    public static List<Row> read(Path file, VesselClass vesselClass, ProblemList problems) {
        return text(file, problems)
                .flatMap(text -> CsvText.read("noon", file.toString(), text, problems))
                .map(table -> new NoonFile(table, vesselClass, problems).rows())
                .orElse(List.of());
    }

    private static Optional<String> text(Path file, ProblemList problems) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                problems.error(
                        file.toString(), 0, "FILE-SIZE", "the file is over 32 MB", "check that it is the right file");
                return Optional.empty();
            }
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            String message =
                    "cannot be read as UTF-8 text (%s)".formatted(e.getClass().getSimpleName());
            problems.error(file.toString(), 0, "FILE-UNREADABLE", message, "check that it exists and may be read");
            return Optional.empty();
        }
    }

    private List<Row> rows() {
        if (!checkColumns()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        table.rows().forEach(row -> read(row).ifPresent(rows::add));
        return List.copyOf(rows);
    }

    private boolean checkColumns() {
        boolean sound = true;
        for (String column : NEEDED) {
            if (!table.columns().contains(column)) {
                String advice = NearNames.advice(
                        column, table.columns(), "give date,hoursUnderWay,draughtM,fuelT and speedKn or distanceNm");
                problem(1, "COLUMN", "no column " + column, advice);
                sound = false;
            }
        }
        if (!table.columns().contains("speedKn") && !table.columns().contains("distanceNm")) {
            problem(1, "COLUMN", "neither a column speedKn nor distanceNm", "give one of them");
            sound = false;
        }
        table.columns().stream()
                .filter(column -> !KNOWN.contains(column))
                .forEach(column -> problems.warn(
                        table.file(),
                        1,
                        "COLUMN-UNKNOWN",
                        "column %s is passed over".formatted(column),
                        "known are " + KNOWN));
        return sound;
    }

    private Optional<Row> read(DraftRow row) {
        String date = cell(row, "date");
        Integer earlier = date.isEmpty() ? null : lineOfDate.putIfAbsent(date, row.line());
        if (date.isEmpty()) {
            problem(row.line(), "DATE", "no date", "write when the day ended, such as 2026-05-10");
        } else if (earlier != null) {
            problem(
                    row.line(),
                    "DATE-TWICE",
                    "%s stands on line %d too".formatted(date, earlier),
                    "remove one of them");
        }
        OptionalDouble hours = number(row, "hoursUnderWay", 0, MOST_HOURS, "hours since the last report");
        OptionalDouble draughtM = number(row, "draughtM", 0.5, vesselClass.depthM(), "the mean draught in metres");
        OptionalDouble fuelT = number(row, "fuelT", 0, MOST_T, "all fuel of the day in tonnes");
        OptionalDouble speedKn = speed(row, hours);
        OptionalDouble beaufort = cell(row, "beaufort").isEmpty()
                ? OptionalDouble.of(0)
                : number(row, "beaufort", 0, 12, "the wind force");
        boolean sound = !date.isEmpty()
                && earlier == null
                && hours.isPresent()
                && draughtM.isPresent()
                && fuelT.isPresent()
                && speedKn.isPresent()
                && beaufort.isPresent();
        if (!sound) {
            return Optional.empty();
        }
        NoonReport report = new NoonReport(
                date, hours.getAsDouble(), speedKn.getAsDouble(), draughtM.getAsDouble(), fuelT.getAsDouble());
        return Optional.of(new Row(row.line(), report, beaufort.getAsDouble()));
    }

    /// From the speed, or else from the distance over the hours.
    private OptionalDouble speed(DraftRow row, OptionalDouble hours) {
        if (!cell(row, "speedKn").isEmpty() || !table.columns().contains("distanceNm")) {
            return number(row, "speedKn", 0, MOST_KN, "the mean speed under way in knots");
        }
        OptionalDouble distanceNm = number(row, "distanceNm", 0, MOST_KN * MOST_HOURS, "miles since the last report");
        if (distanceNm.isEmpty() || hours.isEmpty()) {
            return OptionalDouble.empty();
        }
        double knots = hours.getAsDouble() == 0 ? 0 : distanceNm.getAsDouble() / hours.getAsDouble();
        if (knots > MOST_KN) {
            problem(
                    row.line(),
                    "SPEED",
                    "%s nm in %s h is %.1f kn".formatted(distanceNm.getAsDouble(), hours.getAsDouble(), knots),
                    "check both");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(knots);
    }

    private OptionalDouble number(DraftRow row, String column, double least, double most, String what) {
        String text = cell(row, column);
        try {
            double value = Double.parseDouble(text);
            if (value >= least && value <= most) {
                return OptionalDouble.of(value);
            }
            problem(
                    row.line(),
                    "RANGE",
                    "%s is %s".formatted(column, text),
                    "give %s, %s to %s".formatted(what, least, most));
        } catch (NumberFormatException e) {
            problem(
                    row.line(),
                    "NUMBER",
                    "%s is %s".formatted(column, text.isEmpty() ? "empty" : text),
                    "give %s with a decimal point".formatted(what));
        }
        return OptionalDouble.empty();
    }

    private String cell(DraftRow row, String column) {
        int index = table.columns().indexOf(column);
        return index < 0 ? "" : row.cells().get(index).strip();
    }

    private void problem(int line, String code, String message, String advice) {
        problems.error(table.file(), line, code, message, advice);
    }
}
