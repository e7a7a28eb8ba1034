package argosy.cli.route;

import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.Provenance;
import argosy.domain.draft.DraftRow;
import argosy.domain.draft.DraftTable;
import argosy.domain.draft.NearNames;
import argosy.domain.draft.ProblemList;
import argosy.io.scenario.CsvText;
import argosy.network.passage.WaterLevel;
import argosy.network.passage.WaterLevel.Kind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads water levels: a CSV of `passage,date,draughtM` or `passage,date,levelM`, one reading or forecast a row.
///
/// `draughtM` is the permitted draught; `levelM` is the height above the level that the catalogue's draught is for.
/// A date means 00:00 UTC. All that is wrong goes to the problems with its line.
public final class WaterLevelFile {
    private static final double MOST_M = 50;

    private final List<Passage> passages;
    private final DraftTable table;
    private final ProblemList problems;

    private WaterLevelFile(List<Passage> passages, DraftTable table, ProblemList problems) {
        this.passages = passages;
        this.table = table;
        this.problems = problems;
    }

    public static List<WaterLevel> read(Path file, List<Passage> passages, ProblemList problems) {
        Optional<DraftTable> table = CsvText.read("water-levels", file, problems);
        return table.map(found -> new WaterLevelFile(passages, found, problems).readings())
                .orElse(List.of());
    }

    private List<WaterLevel> readings() {
        boolean isHeaderSound = table.columns().contains("passage")
                && table.columns().contains("date")
                && (table.columns().contains("draughtM") || table.columns().contains("levelM"));
        if (!isHeaderSound) {
            problem(
                    1,
                    "COLUMNS",
                    "columns are %s".formatted(table.columns()),
                    "give passage,date,draughtM or passage,date,levelM");
            return List.of();
        }
        List<WaterLevel> readings = new ArrayList<>();
        for (DraftRow row : table.rows()) {
            WaterLevel reading = reading(row);
            if (reading != null) {
                readings.add(reading);
            }
        }
        return List.copyOf(readings);
    }

    private @Nullable WaterLevel reading(DraftRow row) {
        Optional<Passage> passage = passage(row);
        Optional<Instant> from = RouteDates.parse(cell(row, "date"));
        if (from.isEmpty()) {
            problem(row.line(), "DATE", "%s is not a date".formatted(cell(row, "date")), RouteDates.ADVICE);
        }
        Kind kind = cell(row, "draughtM").isEmpty() ? Kind.LEVEL : Kind.DRAUGHT;
        Optional<Double> metres = metres(row, cell(row, kind == Kind.LEVEL ? "levelM" : "draughtM"));
        if (passage.isEmpty() || from.isEmpty() || metres.isEmpty()) {
            return null;
        }
        if (kind == Kind.LEVEL && passage.get().maxDraughtM() == null) {
            problem(
                    row.line(),
                    "LEVEL-BASE",
                    passage.get().id() + " has no draught a level could move",
                    "give draughtM instead");
            return null;
        }
        Provenance provenance = new Provenance(table.file(), cell(row, "date"), false);
        return new WaterLevel(passage.get().id(), from.get(), kind, metres.get(), provenance);
    }

    private Optional<Passage> passage(DraftRow row) {
        String name = cell(row, "passage");
        Optional<Passage> found = passages.stream()
                .filter(passage -> passage.id().value().equalsIgnoreCase(name))
                .findFirst();
        if (found.isEmpty()) {
            List<String> ids =
                    passages.stream().map(Passage::id).map(PassageId::value).toList();
            problem(
                    row.line(),
                    "PASSAGE-UNKNOWN",
                    "no passage %s".formatted(name),
                    NearNames.advice(name, ids, "known passages are " + String.join(", ", ids)));
        }
        return found;
    }

    private Optional<Double> metres(DraftRow row, String text) {
        try {
            double value = Double.parseDouble(text);
            if (Math.abs(value) <= MOST_M) {
                return Optional.of(value);
            }
        } catch (NumberFormatException e) {
            // falls through to the problem below
        }
        problem(
                row.line(),
                "NUMBER",
                "%s is no length in metres".formatted(text.isEmpty() ? "an empty cell" : text),
                "write metres with a decimal point, such as 3.25");
        return Optional.empty();
    }

    private String cell(DraftRow row, String column) {
        int index = table.columns().indexOf(column);
        return index < 0 ? "" : row.cells().get(index).strip();
    }

    private void problem(int line, String code, String message, String advice) {
        problems.error(table.file(), line, code, message, advice);
    }
}
