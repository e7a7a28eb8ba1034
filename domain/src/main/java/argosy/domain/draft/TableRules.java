package argosy.domain.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Checks what every table must keep to: known columns once each, every required column, one row per key.
final class TableRules {
    private final TableSpec spec;
    private final DraftTable table;
    private final ProblemList problems;

    TableRules(TableSpec spec, DraftTable table, ProblemList problems) {
        this.spec = spec;
        this.table = table;
        this.problems = problems;
    }

    /// Checks the header, then hands over each row whose key is new.
    ///
    /// @param partial true when rows may lean on rows of a catalogue, so that only the key is required
    void each(boolean partial, Consumer<Cells> reader) {
        if (table.isUnreadable() || !checkColumns(partial)) {
            return;
        }
        Map<List<String>, Integer> lines = new HashMap<>();
        for (DraftRow row : table.rows()) {
            Cells cells = new Cells(spec, table, row, problems);
            List<String> key = keyOf(cells);
            Integer first = key.contains("") ? null : lines.putIfAbsent(key, row.line());
            if (first != null) {
                cells.problem(
                        String.join(", ", spec.key()),
                        "DUPLICATE",
                        "%s is already on line %d".formatted(String.join(", ", key), first),
                        "give each row its own, or delete one");
                continue;
            }
            reader.accept(cells);
        }
    }

    private List<String> keyOf(Cells cells) {
        List<String> key = new ArrayList<>();
        for (String column : spec.key()) {
            String part = cells.find(column);
            key.add(part == null ? "" : part);
        }
        return key;
    }

    private boolean checkColumns(boolean partial) {
        List<String> seen = new ArrayList<>();
        for (String column : table.columns()) {
            if (seen.contains(column)) {
                error("COLUMN-TWICE", "column %s occurs twice".formatted(column), "delete one");
            } else if (spec.findColumn(column).isEmpty()) {
                String named = column.isBlank() ? "a column without name" : "unknown column %s".formatted(column);
                error("COLUMN-UNKNOWN", named, NearNames.advice(column, missingColumns(), knownColumns()));
            }
            seen.add(column);
        }
        boolean complete = true;
        for (ColumnSpec column : spec.columns()) {
            boolean needed = partial ? spec.key().contains(column.name()) : column.required();
            if (needed && !table.columns().contains(column.name())) {
                error("COLUMN-MISSING", "no column %s".formatted(column.name()), "add it: " + column.meaning());
                complete = false;
            }
        }
        return complete;
    }

    private List<String> missingColumns() {
        return spec.columnNames().stream()
                .filter(name -> !table.columns().contains(name))
                .toList();
    }

    private String knownColumns() {
        return "known columns are " + String.join(", ", spec.columnNames());
    }

    private void error(String code, String message, String advice) {
        problems.error(table.file(), 1, code, message, advice);
    }
}
