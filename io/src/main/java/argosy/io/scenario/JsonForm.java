package argosy.io.scenario;

import argosy.domain.draft.DraftRow;
import argosy.domain.draft.DraftSetting;
import argosy.domain.draft.DraftTable;
import argosy.domain.draft.ProblemList;
import argosy.domain.draft.ScenarioDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A scenario as one JSON document: settings at the top, tables under `tables`, one row a line.
final class JsonForm {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final String TABLES = "/tables/";

    private JsonForm() {}

    static ScenarioDraft read(String file, String text, ProblemList problems) {
        List<DraftSetting> all = SettingsText.readJson(file, text, problems);
        Map<String, List<DraftSetting>> byTable = new LinkedHashMap<>();
        List<DraftSetting> settings = new ArrayList<>();
        for (DraftSetting setting : all) {
            if (setting.pointer().startsWith(TABLES)) {
                String name = Pointers.names(setting.pointer()).get(1);
                byTable.computeIfAbsent(name, it -> new ArrayList<>()).add(setting);
            } else if (!setting.pointer().equals("/$schema")) {
                settings.add(setting);
            }
        }
        List<DraftTable> tables = new ArrayList<>();
        byTable.forEach((name, cells) -> tables.add(table(name, file, cells, problems)));
        return new ScenarioDraft(file, settings, tables);
    }

    private static DraftTable table(String name, String file, List<DraftSetting> cells, ProblemList problems) {
        List<String> columns = new ArrayList<>();
        Map<String, Map<String, DraftSetting>> rows = new LinkedHashMap<>();
        for (DraftSetting cell : cells) {
            List<String> names = Pointers.names(cell.pointer());
            if (names.size() == 4 && names.get(2).equals("columns")) {
                columns.add(cell.value());
            } else if (names.size() == 4) {
                if (!columns.contains(names.get(3))) {
                    columns.add(names.get(3));
                }
                rows.computeIfAbsent(names.get(2), it -> new LinkedHashMap<>()).put(names.get(3), cell);
            } else {
                problems.error(
                        file,
                        cell.line(),
                        "TABLE-SHAPE",
                        "%s is no cell of a table".formatted(cell.pointer()),
                        "write a table as a list of objects with one value a column");
            }
        }
        List<DraftRow> draftRows = rows.values().stream()
                .map(row -> row(row, columns))
                .filter(row -> !row.cells().stream().allMatch(String::isBlank))
                .toList();
        return new DraftTable(name, file, columns, draftRows);
    }

    private static DraftRow row(Map<String, DraftSetting> row, List<String> columns) {
        int line = row.values().iterator().next().line();
        List<String> cells = columns.stream()
                .map(column -> row.containsKey(column) ? row.get(column).value() : "")
                .toList();
        return new DraftRow(line, cells);
    }

    static String write(ScenarioDraft draft) {
        List<String> parts = new ArrayList<>();
        SettingsTree.of(draft.settings())
                .forEachEntry((name, value) -> parts.add("  %s: %s".formatted(quoted(name), text(value))));
        if (!draft.tables().isEmpty()) {
            parts.add(draft.tables().stream()
                    .map(JsonForm::table)
                    .collect(Collectors.joining(",\n", "  \"tables\": {\n", "\n  }")));
        }
        return parts.stream().collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static String table(DraftTable table) {
        if (table.rows().isEmpty()) {
            ArrayNode columns = NODES.arrayNode();
            table.columns().forEach(columns::add);
            ObjectNode empty = NODES.objectNode();
            empty.set("columns", columns);
            return "    %s: %s".formatted(quoted(table.name()), text(empty));
        }
        return table.rows().stream()
                .map(row -> "      " + text(row(table, row)))
                .collect(Collectors.joining(",\n", "    %s: [\n".formatted(quoted(table.name())), "\n    ]"));
    }

    private static ObjectNode row(DraftTable table, DraftRow row) {
        ObjectNode object = NODES.objectNode();
        for (int i = 0; i < table.columns().size(); i++) {
            String column = table.columns().get(i);
            object.set(column, cell(table.name(), column, row.cells().get(i)));
        }
        return object;
    }

    private static JsonNode cell(String table, String column, String text) {
        if (text.isEmpty()) {
            return NODES.nullNode();
        }
        return CellNumbers.isNumber(table, column, text)
                ? NODES.numberNode(new BigDecimal(text))
                : NODES.stringNode(text);
    }

    private static String quoted(String name) {
        return text(NODES.stringNode(name));
    }

    private static String text(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }
}
