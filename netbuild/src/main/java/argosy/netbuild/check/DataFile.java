package argosy.netbuild.check;

import argosy.domain.GeoPoint;
import argosy.domain.draft.DraftRow;
import argosy.domain.draft.DraftTable;
import argosy.domain.draft.NearNames;
import argosy.domain.draft.ProblemList;
import argosy.io.scenario.CsvText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// One data file with its problems. Cells that cannot be read are reported once and then left out.
final class DataFile {
    private final DraftTable table;
    private final ProblemList problems;

    private DataFile(DraftTable table, ProblemList problems) {
        this.table = table;
        this.problems = problems;
    }

    /// The file with these columns, or nothing when it cannot be read at all.
    static Optional<DataFile> read(Path file, List<String> columns, ProblemList problems) {
        return CsvText.read(String.valueOf(file.getFileName()), file, problems)
                .map(table -> new DataFile(table, problems))
                .filter(it -> it.hasColumns(columns));
    }

    private boolean hasColumns(List<String> columns) {
        for (String column : table.columns()) {
            if (!columns.contains(column)) {
                String advice = NearNames.advice(column, columns, "columns are " + String.join(",", columns));
                problems.error(table.file(), 1, "COLUMN-UNKNOWN", "unknown column %s".formatted(column), advice);
            }
        }
        boolean complete = true;
        for (String column : columns) {
            boolean missing = !table.columns().contains(column) && !column.equals("expectedNm");
            if (missing) {
                problems.error(
                        table.file(),
                        1,
                        "COLUMN-MISSING",
                        "no column %s".formatted(column),
                        "columns are " + String.join(",", columns));
            }
            complete &= !missing;
        }
        return complete;
    }

    List<Row> rows() {
        return table.rows().stream().map(Row::new).toList();
    }

    /// Each value of a column once; a second one is a problem.
    void unique(String column) {
        Map<String, Integer> lines = new HashMap<>();
        for (Row row : rows()) {
            Integer first = lines.putIfAbsent(row.cell(column), row.line());
            if (first != null && !row.cell(column).isEmpty()) {
                row.problem("DUPLICATE", "%s is already on line %d".formatted(row.cell(column), first), "rename one");
            }
        }
    }

    /// A row of the file.
    final class Row {
        private final DraftRow row;

        private Row(DraftRow row) {
            this.row = row;
        }

        int line() {
            return row.line();
        }

        String cell(String column) {
            int index = table.columns().indexOf(column);
            return index < 0 ? "" : row.cells().get(index).strip();
        }

        void problem(String code, String message, String advice) {
            problems.error(table.file(), row.line(), code, message, advice);
        }

        void warn(String code, String message, String advice) {
            problems.warn(table.file(), row.line(), code, message, advice);
        }

        void filled(String... columns) {
            for (String column : columns) {
                if (cell(column).isEmpty()) {
                    problem("MISSING", "column %s is empty".formatted(column), "fill it in");
                }
            }
        }

        /// A number above zero; empty when the cell is, or is wrong.
        OptionalDouble positive(String column) {
            OptionalDouble number = number(column);
            if (number.isPresent() && number.getAsDouble() <= 0) {
                problem("RANGE", "%s is %s".formatted(column, cell(column)), "give a number above zero");
                return OptionalDouble.empty();
            }
            return number;
        }

        OptionalDouble number(String column) {
            if (cell(column).isEmpty()) {
                return OptionalDouble.empty();
            }
            try {
                double value = Double.parseDouble(cell(column));
                if (Double.isFinite(value)) {
                    return OptionalDouble.of(value);
                }
            } catch (NumberFormatException e) {
                // reported below
            }
            problem("NUMBER", "%s holds %s".formatted(column, cell(column)), "write a plain number with a point");
            return OptionalDouble.empty();
        }

        void oneOf(String column, List<String> choices) {
            if (!choices.contains(cell(column).toLowerCase(Locale.ROOT))) {
                problem(
                        "CHOICE",
                        "%s is %s".formatted(column, cell(column).isEmpty() ? "empty" : cell(column)),
                        "write one of " + String.join(", ", choices));
            }
        }

        /// Points of a line; none when any of them is wrong or there are too few.
        List<GeoPoint> points(String column, int least) {
            List<GeoPoint> points = new ArrayList<>();
            String text = cell(column);
            int wrong = 0;
            for (String word : text.isEmpty() ? new String[0] : text.split("\\s+", -1)) {
                Optional<GeoPoint> point = point(word);
                point.ifPresent(points::add);
                if (point.isEmpty() && wrong++ == 0) {
                    problem(
                            "POSITION",
                            "%s of %s is no position".formatted(word, column),
                            "write lat,lon in degrees, latitude first, such as 45.32,36.60");
                }
            }
            if (wrong == 0 && points.size() < least) {
                problem("POINTS", "%s has %d points".formatted(column, points.size()), "it needs " + least);
            }
            return wrong == 0 && points.size() >= least ? points : List.of();
        }

        private static Optional<GeoPoint> point(String word) {
            String[] parts = word.split(",", -1);
            try {
                double latDeg = Double.parseDouble(parts[0]);
                double lonDeg = Double.parseDouble(parts[parts.length - 1]);
                boolean good = parts.length == 2 && Math.abs(latDeg) <= 90 && Math.abs(lonDeg) <= 180;
                return good ? Optional.of(new GeoPoint(latDeg, lonDeg)) : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
