package argosy.cli.distances;

import argosy.domain.GeoPoint;
import argosy.domain.Problem;
import argosy.domain.draft.DraftRow;
import argosy.domain.draft.DraftTable;
import argosy.domain.draft.ProblemList;
import argosy.io.scenario.CsvText;
import argosy.network.DistanceService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Pairs of positions read from a file, and what is wrong with it.
public final class DistanceTable {
    private static final List<String> POSITIONS = List.of("fromLat", "fromLon", "toLat", "toLon");

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private List<String> columns = List.of();

    private record Row(List<String> cells, GeoPoint from, GeoPoint to) {}

    private DistanceTable(String file) {
        this.file = file;
    }

    /// Reads all lines of a file; look at [#problems] before asking for answers.
    public static DistanceTable read(String file, List<String> lines) {
        DistanceTable table = new DistanceTable(file);
        if (lines.isEmpty()) {
            table.problem(1, "EMPTY", "the file is empty", "start with a line that names the columns");
            return table;
        }
        ProblemList found = new ProblemList();
        Optional<DraftTable> read =
                CsvText.read("distances", file, String.join("\n", lines).replace("\ufeff", ""), found);
        table.problems.addAll(found.errors());
        if (read.isEmpty()) {
            return table;
        }
        table.columns = read.get().columns();
        int[] at = POSITIONS.stream().mapToInt(table.columns::indexOf).toArray();
        for (int k = 0; k < at.length; k++) {
            if (at[k] < 0) {
                table.problem(1, "COLUMN", "no column " + POSITIONS.get(k), "name the columns " + POSITIONS);
            }
        }
        if (table.problems.isEmpty()) {
            read.get().rows().forEach(row -> table.row(row, at));
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

    private void row(DraftRow row, int[] at) {
        double[] value = new double[4];
        boolean good = true;
        for (int p = 0; p < 4; p++) {
            good &= number(row.line(), p, row.cells().get(at[p]), value);
        }
        if (good) {
            rows.add(new Row(row.cells(), new GeoPoint(value[0], value[1]), new GeoPoint(value[2], value[3])));
        }
    }

    private boolean number(int line, int p, String text, double[] value) {
        double limit = p % 2 == 0 ? 90 : 180;
        try {
            value[p] = Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            value[p] = Double.NaN;
        }
        if (!(Math.abs(value[p]) <= limit)) {
            problem(
                    line,
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
        out.add(CsvText.line(columns) + ",routedNm,status,micros");
        for (Row row : rows) {
            long start = System.nanoTime();
            DistanceService.Answer answer = service.distance(row.from(), row.to());
            long micros = (System.nanoTime() - start) / 1000;
            String routed = answer.status() == DistanceService.Status.OK
                    ? String.format(Locale.ROOT, "%.2f", answer.routedNm())
                    : "";
            out.add("%s,%s,%s,%d".formatted(CsvText.line(row.cells()), routed, answer.status(), micros));
        }
        return out;
    }
}
