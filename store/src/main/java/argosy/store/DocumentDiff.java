package argosy.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What changed between two scenario documents, row by row and cell by cell.
///
/// A list of objects is a table wherever it stands; its rows are matched by `id` or `key` where these are unique, else
/// by their contents.
/// The order of rows does not count.
public final class DocumentDiff {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> KEYS = List.of("id", "key");

    private DocumentDiff() {}

    /// One difference. Values are JSON texts.
    ///
    /// @param table  name of the list, or empty for what is not in one
    /// @param row    id of the row; outside tables the path of the object it is in, empty at the top
    /// @param cell   name of the field; null when the whole row came or went
    /// @param before null when it was not there
    /// @param after  null when it is no longer there
    public record Change(
            String table,
            String row,
            @Nullable String cell,
            @Nullable String before,
            @Nullable String after) {}

    /// Both documents must be JSON objects.
    public static List<Change> between(String before, String after) {
        JsonNode from = JSON.readTree(before);
        JsonNode to = JSON.readTree(after);
        List<Change> changes = new ArrayList<>();
        properties("", from, to, changes);
        return List.copyOf(changes);
    }

    private static void properties(String row, JsonNode from, JsonNode to, List<Change> changes) {
        for (String name : names(from, to)) {
            JsonNode was = from.get(name);
            JsonNode is = to.get(name);
            if (isObject(was) && isObject(is)) {
                properties(row.isEmpty() ? name : row + "/" + name, was, is, changes);
            } else if (isTable(was) && isTable(is)) {
                rows(name, was, is, changes);
            } else if (!same(was, is)) {
                changes.add(new Change("", row, name, text(was), text(is)));
            }
        }
    }

    private static boolean isObject(@Nullable JsonNode node) {
        return node != null && node.isObject();
    }

    private static void rows(String table, JsonNode was, JsonNode is, List<Change> changes) {
        String key = KEYS.stream()
                .filter(name -> isUnique(was, name) && isUnique(is, name))
                .findFirst()
                .orElse(null);
        Map<String, JsonNode> before = byKey(was, key);
        Map<String, JsonNode> after = byKey(is, key);
        Set<String> all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        for (String row : all) {
            JsonNode old = before.get(row);
            JsonNode now = after.get(row);
            String name = key == null ? "" : row;
            if (old != null && now != null) {
                cells(table, name, old, now, changes);
            } else {
                changes.add(new Change(table, name, null, text(old), text(now)));
            }
        }
    }

    private static void cells(String table, String row, JsonNode was, JsonNode is, List<Change> changes) {
        for (String cell : names(was, is)) {
            if (!same(was.get(cell), is.get(cell))) {
                changes.add(new Change(table, row, cell, text(was.get(cell)), text(is.get(cell))));
            }
        }
    }

    /// Rows without a key are told apart by contents and, where these repeat, by count.
    private static Map<String, JsonNode> byKey(JsonNode table, @Nullable String key) {
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        for (JsonNode row : table) {
            String name = key == null ? row.toString() : row.get(key).asString();
            int repeat = 1;
            while (rows.containsKey(name)) {
                name = row + "#" + ++repeat;
            }
            rows.put(name, row);
        }
        return rows;
    }

    private static boolean isUnique(JsonNode table, String key) {
        Set<String> seen = new LinkedHashSet<>();
        for (JsonNode row : table) {
            JsonNode value = row.get(key);
            if (value == null || !value.isString() || !seen.add(value.asString())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTable(@Nullable JsonNode node) {
        if (node == null || !node.isArray()) {
            return false;
        }
        for (JsonNode row : node) {
            if (!row.isObject()) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> names(JsonNode one, JsonNode other) {
        Set<String> names = new LinkedHashSet<>(one.propertyNames());
        names.addAll(other.propertyNames());
        return names;
    }

    private static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        return one == null ? other == null : one.equals(other);
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null ? null : node.toString();
    }
}
