package argosy.io.scenario;

import argosy.domain.draft.ColumnSpec;
import argosy.domain.draft.TableSpec;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Builds the JSON Schema of the scenario format out of the same columns the validator goes by.
final class ScenarioSchema {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String MOMENT =
            "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}(:?\\d{2})?))?$";
    private static final Set<String> OWN = Set.of("vessels", "cargoes", "off-hires");

    private ScenarioSchema() {}

    static String text() {
        ObjectNode root = object();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:argosy:scenario:1");
        root.put("title", "Argosy scenario");
        root.put("description", "A scenario as one JSON document, and scenario.yaml of a scenario folder.");
        root.put("type", "object");
        root.put("additionalProperties", false);
        ObjectNode properties = root.putObject("properties");
        properties.set("$schema", typed("string", "where this schema lies"));
        settings(properties);
        properties.set("prices", prices());
        properties.set("disruptions", disruptions());
        properties.set("tables", tables());
        root.putArray("required").add("period");
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void settings(ObjectNode properties) {
        ObjectNode period = typed("object", "what is planned");
        for (ColumnSpec setting : TableSpec.settings().columns()) {
            if (setting.name().startsWith("period/")) {
                ObjectNode under =
                        (ObjectNode) period.optional("properties").orElseGet(() -> period.putObject("properties"));
                under.set(setting.name().substring("period/".length()), cell(setting, true));
            } else {
                properties.set(setting.name(), cell(setting, true));
            }
        }
        period.put("additionalProperties", false);
        period.putArray("required").add("from").add("to");
        properties.set("period", period);
    }

    private static ObjectNode prices() {
        ObjectNode prices = typed("object", "figures of the catalogue that take other values, by key");
        prices.set("additionalProperties", object().put("type", "number"));
        return prices;
    }

    private static ObjectNode disruptions() {
        ObjectNode list = typed("array", TableSpec.disruptions().meaning());
        ObjectNode item = row(TableSpec.disruptions(), List.of());
        ArrayNode kinds = item.putArray("oneOf");
        for (String kind : List.of("close", "draught", "figure", "vesselOut")) {
            ArrayNode required = kinds.addObject().putArray("required").add(kind);
            switch (kind) {
                case "figure" -> required.add("value");
                case "draught" -> required.add("draughtM").add("from").add("to");
                default -> required.add("from").add("to");
            }
        }
        list.set("items", item);
        return list;
    }

    private static ObjectNode tables() {
        ObjectNode tables = typed("object", "the tables, each as a list of rows; not in scenario.yaml");
        ObjectNode properties = tables.putObject("properties");
        for (TableSpec spec : TableSpec.all()) {
            boolean own = OWN.contains(spec.name());
            List<String> required = own
                    ? spec.columns().stream()
                            .filter(ColumnSpec::required)
                            .map(ColumnSpec::name)
                            .toList()
                    : spec.key();
            ObjectNode rows = object().put("type", "array");
            rows.set("items", row(spec, required));
            ObjectNode empty = object().put("type", "object");
            empty.putArray("required").add("columns");
            ObjectNode table = object().put("description", spec.meaning());
            table.putArray("oneOf").add(rows).add(empty);
            properties.set(spec.name(), table);
        }
        tables.put("additionalProperties", false);
        tables.putArray("required").add("vessels").add("cargoes");
        return tables;
    }

    private static ObjectNode row(TableSpec spec, List<String> required) {
        ObjectNode row = object().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = row.putObject("properties");
        spec.columns().forEach(column -> properties.set(column.name(), cell(column, required.contains(column.name()))));
        if (!required.isEmpty()) {
            ArrayNode names = row.putArray("required");
            required.forEach(names::add);
        }
        return row;
    }

    private static ObjectNode cell(ColumnSpec column, boolean required) {
        String unit = column.unit().isEmpty() ? "" : ", " + column.unit();
        ObjectNode cell = object().put("description", column.meaning() + unit);
        switch (column.type()) {
            case NUMBER -> bounds(types(cell, "number", required), column);
            case INTEGER -> bounds(types(cell, "integer", required), column);
            case LIMIT -> {
                ArrayNode either = cell.putArray("anyOf");
                either.add(bounds(types(object(), "number", false), column));
                either.addObject().put("const", "none");
            }
            case BOOLEAN ->
                cell.putArray("enum")
                        .add(true)
                        .add(false)
                        .add("true")
                        .add("false")
                        .addNull();
            case FROM, TO -> types(cell, "string", required).put("pattern", MOMENT);
            case DATE -> types(cell, "string", required).put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
            case MONTH_DAY -> types(cell, "string", required).put("pattern", "^(\\d{2}-\\d{2}|none)$");
            case TEXT, LIST -> types(cell, "string", required);
        }
        cell.putArray("examples").add(column.example());
        return cell;
    }

    private static ObjectNode types(ObjectNode cell, String type, boolean required) {
        if (required) {
            return cell.put("type", type);
        }
        cell.putArray("type").add(type).add("null");
        return cell;
    }

    private static ObjectNode bounds(ObjectNode cell, ColumnSpec column) {
        return column.isBounded() ? cell.put("minimum", column.min()).put("maximum", column.max()) : cell;
    }

    private static ObjectNode typed(String type, String description) {
        return object().put("type", type).put("description", description);
    }

    private static ObjectNode object() {
        return MAPPER.createObjectNode();
    }
}
