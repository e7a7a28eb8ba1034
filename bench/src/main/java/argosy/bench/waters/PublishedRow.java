package argosy.bench.waters;

import argosy.domain.GeoPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One printed distance.
///
/// @param set   `regional` or `world`
/// @param route the way the print names; empty for the usual one
record PublishedRow(GeoPoint from, GeoPoint to, double nm, String set, String route) {
    static List<PublishedRow> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> columns = fields(lines.getFirst());
        List<PublishedRow> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> row = fields(line);
            rows.add(new PublishedRow(
                    new GeoPoint(number(row, columns, "fromLat"), number(row, columns, "fromLon")),
                    new GeoPoint(number(row, columns, "toLat"), number(row, columns, "toLon")),
                    number(row, columns, "nauticalMiles"),
                    row.get(columns.indexOf("set")),
                    row.get(columns.indexOf("route"))));
        }
        return rows;
    }

    private static double number(List<String> row, List<String> columns, String column) {
        return Double.parseDouble(row.get(columns.indexOf(column)));
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int k = 0; k < line.length(); k++) {
            char c = line.charAt(k);
            if (c == '"') {
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
}
