package argosy.cli.distances;

import argosy.domain.GeoPoint;
import argosy.domain.Problem;
import argosy.network.DistanceService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Pairs of positions read from a file, and what is wrong with it.
public final class DistanceTable {
    private static final List<String> POSITIONS = List.of("fromLat", "fromLon", "toLat", "toLon");

    private final String file;
    private final List<String> lines;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private record Row(String text, GeoPoint from, GeoPoint to) {}

    private DistanceTable(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /// Reads all lines of a file; look at [#problems] before asking for answers.
    public static DistanceTable read(String file, List<String> lines) {
        DistanceTable table = new DistanceTable(file, lines);
        if (lines.isEmpty()) {
            table.problem(1, "EMPTY", "the file is empty", "start with a line that names the columns");
            return table;
        }
        List<String> columns = CsvLine.fields(lines.getFirst().replace("\ufeff", ""));
        int[] at = POSITIONS.stream().mapToInt(columns::indexOf).toArray();
        for (int k = 0; k < at.length; k++) {
            if (at[k] < 0) {
                table.problem(1, "COLUMN", "no column " + POSITIONS.get(k), "name the columns " + POSITIONS);
            }
        }
        if (!table.problems.isEmpty()) {
            return table;
        }
        for (int k = 1; k < lines.size(); k++) {
            if (!lines.get(k).isBlank()) {
                table.row(k, columns, at);
            }
        }
        return table;
    }

    /// Everything wrong, in file order; empty when the table can be answered.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void problem(int line, String code, String message, String advice) {
        problems.add(new Problem(file, line, code, message, advice));
    }

    private void row(int k, List<String> columns, int[] at) {
        List<String> fields = CsvLine.fields(lines.get(k));
        if (fields.size() != columns.size()) {
            problem(
                    k + 1,
                    "FIELDS",
                    "%d fields under %d columns".formatted(fields.size(), columns.size()),
                    "quote fields that hold commas");
            return;
        }
        double[] value = new double[4];
        boolean good = true;
        for (int p = 0; p < 4; p++) {
            good &= number(k, p, fields.get(at[p]), value);
        }
        if (good) {
            rows.add(new Row(lines.get(k), new GeoPoint(value[0], value[1]), new GeoPoint(value[2], value[3])));
        }
    }

    private boolean number(int k, int p, String text, double[] value) {
        double limit = p % 2 == 0 ? 90 : 180;
        try {
            value[p] = Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            value[p] = Double.NaN;
        }
        if (!(Math.abs(value[p]) <= limit)) {
            problem(
                    k + 1,
                    "POSITION",
                    "%s holds '%s'".formatted(POSITIONS.get(p), text),
                    "write decimal degrees between -%.0f and %.0f, with a point".formatted(limit, limit));
            return false;
        }
        return true;
    }

    /// The lines of the answer: every column that came in, then `routedNm,status,micros`.
    public List<String> answer(DistanceService service) {
        List<String> out = new ArrayList<>();
        out.add(lines.getFirst().replace("\ufeff", "") + ",routedNm,status,micros");
        for (Row row : rows) {
            long start = System.nanoTime();
            DistanceService.Answer answer = service.distance(row.from(), row.to());
            long micros = (System.nanoTime() - start) / 1000;
            String routed = answer.status() == DistanceService.Status.OK
                    ? String.format(Locale.ROOT, "%.2f", answer.routedNm())
                    : "";
            out.add("%s,%s,%s,%d".formatted(row.text(), routed, answer.status(), micros));
        }
        return out;
    }
}
