package argosy.netbuild;

import argosy.domain.GeoPoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A data file: comma-separated, first line names the columns, double quotes around fields with commas.
///
/// @param file for messages
/// @param rows one map per line, from column to text
record Table(Path file, List<Map<String, String>> rows) {

    static Table read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> columns = fields(lines.getFirst());
            List<Map<String, String>> rows = new ArrayList<>();
            for (int k = 1; k < lines.size(); k++) {
                if (!lines.get(k).isBlank()) {
                    rows.add(row(file, k + 1, columns, fields(lines.get(k))));
                }
            }
            return new Table(file, rows);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Map<String, String> row(Path file, int line, List<String> columns, List<String> fields) {
        if (fields.size() != columns.size()) {
            throw new DataProblem("%s:%d: COLUMNS: %d fields where the heading has %d; quote fields that hold commas."
                    .formatted(file, line, fields.size(), columns.size()));
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int c = 0; c < columns.size(); c++) {
            row.put(columns.get(c), fields.get(c));
        }
        row.put("", file + ":" + line);
        return row;
    }

    static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int k = 0; k < line.length(); k++) {
            char c = line.charAt(k);
            if (c == '"' && quoted && k + 1 < line.length() && line.charAt(k + 1) == '"') {
                field.append('"');
                k++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
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
        List<String> parts = fields(word);
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
