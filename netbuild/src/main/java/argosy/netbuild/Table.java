package argosy.netbuild;

import argosy.domain.GeoPoint;
import argosy.domain.Problem;
import argosy.domain.draft.DraftRow;
import argosy.domain.draft.DraftTable;
import argosy.domain.draft.ProblemList;
import argosy.io.scenario.CsvText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A data file: comma-separated, first line names the columns, double quotes around fields with commas.
///
/// @param file for messages
/// @param rows one map per line, from column to text
record Table(Path file, List<Map<String, String>> rows) {

    /// The whole file; stops at what no row can be read without. `argosy check-waters` lists every mistake at once.
    static Table read(Path file) {
        ProblemList problems = new ProblemList();
        Optional<DraftTable> table = CsvText.read(String.valueOf(file.getFileName()), file, problems);
        if (problems.hasErrors() || table.isEmpty()) {
            throw new DataProblem(problems.errors().stream().map(Problem::text).collect(Collectors.joining("\n")));
        }
        return new Table(
                file,
                table.get().rows().stream()
                        .map(row -> row(file, table.get().columns(), row))
                        .toList());
    }

    private static Map<String, String> row(Path file, List<String> columns, DraftRow cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int c = 0; c < columns.size(); c++) {
            row.put(columns.get(c), cells.cells().get(c));
        }
        row.put("", file + ":" + cells.line());
        return row;
    }

    /// Text of a column that must be there and not blank.
    static String text(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null || value.isBlank()) {
            throw new DataProblem("%s: MISSING: column %s is empty; fill it in.".formatted(row.get(""), column));
        }
        return value.strip();
    }

    /// A line of points: `lat,lon lat,lon …` in degrees.
    static List<GeoPoint> line(Map<String, String> row, String column, int least) {
        List<GeoPoint> points = new ArrayList<>();
        for (String word : text(row, column).split("\\s+", -1)) {
            points.add(point(row, word));
        }
        if (points.size() < least) {
            throw new DataProblem(
                    "%s: POINTS: %s has %d points; it needs %d.".formatted(row.get(""), column, points.size(), least));
        }
        return points;
    }

    private static GeoPoint point(Map<String, String> row, String word) {
        List<String> parts = List.of(word.split(",", -1));
        try {
            return new GeoPoint(Double.parseDouble(parts.getFirst()), Double.parseDouble(parts.getLast()));
        } catch (IllegalArgumentException problem) {
            throw new DataProblem(
                    "%s: POSITION: %s is no position; write lat,lon in degrees.".formatted(row.get(""), word));
        }
    }

    static double number(Map<String, String> row, String column) {
        try {
            return Double.parseDouble(text(row, column));
        } catch (NumberFormatException problem) {
            throw new DataProblem("%s: NUMBER: column %s holds %s; write a plain number."
                    .formatted(row.get(""), column, row.get(column)));
        }
    }
}
