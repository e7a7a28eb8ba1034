package argosy.server.book;

import argosy.server.http.Refusal;
import argosy.server.http.Refusal.Fault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Small changes of a scenario document: cells set, rows added or removed, settings set.
public final class RowEdits {
    private RowEdits() {}

    /// One change.
    ///
    /// @param table  null for the settings at the top of the document
    /// @param row    value of the row's `id`, `key` or, without these, its 1-based number; null to add a row
    /// @param cells  new values; null as a value empties the cell
    /// @param remove true to take the row out
    public record Edit(
            @Nullable String table,
            @Nullable String row,
            @Nullable ObjectNode cells,
            boolean remove) {}

    /// Changes `document` in place, or refuses all edits with every fault.
    public static void apply(ObjectNode document, List<Edit> edits) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            String fault = apply(document, edits.get(i));
            if (fault != null) {
                faults.add(new Fault("/edits/" + i, "EDIT", fault, "look at the newest revision"));
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }

    /// What is wrong with it; null when it was done.
    private static @Nullable String apply(ObjectNode document, Edit edit) {
        String table = edit.table();
        ObjectNode cells = edit.cells();
        if (table == null) {
            if (cells == null || edit.remove() || edit.row() != null || cells.has("tables")) {
                return "names no table; a change of settings needs cells and nothing else";
            }
            set(document, cells);
            return null;
        }
        ArrayNode rows = rows(document, table);
        String row = edit.row();
        if (row == null) {
            if (cells == null || edit.remove()) {
                return "names no row; a new row needs cells";
            }
            set(rows.addObject(), cells);
            return null;
        }
        int index = index(rows, row);
        if (index < 0) {
            return "table " + table + " has no row " + row;
        }
        if (edit.remove()) {
            rows.remove(index);
        } else if (cells != null && rows.get(index) instanceof ObjectNode found) {
            set(found, cells);
        } else {
            return "has neither cells nor remove";
        }
        return null;
    }

    /// The rows of a table; an absent or empty one becomes a list.
    private static ArrayNode rows(ObjectNode document, String table) {
        ObjectNode tables = document.get("tables") instanceof ObjectNode found ? found : document.putObject("tables");
        return tables.get(table) instanceof ArrayNode rows ? rows : tables.putArray(table);
    }

    private static int index(ArrayNode rows, String name) {
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            JsonNode key = row.has("id") ? row.get("id") : row.get("key");
            if (name.equals(key == null ? String.valueOf(i + 1) : key.asString(""))) {
                return i;
            }
        }
        return -1;
    }

    private static void set(ObjectNode row, ObjectNode cells) {
        for (String name : List.copyOf(cells.propertyNames())) {
            row.set(name, cells.get(name));
        }
    }
}
