package argosy.server;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;

/// JSON texts near a schema: mostly of its shape, often wrong in one place, sometimes broken altogether.
final class JsonInvention {
    private static final List<String> WORDS = List.of(
            "C02",
            "V01",
            "BAK",
            "1",
            "0",
            "-1",
            "99999999999999999999",
            "2026-09-01",
            "2026-09-01T00:00:00Z",
            "",
            " ",
            "../../etc/passwd",
            "%00",
            "null",
            "'; DROP TABLE scenario; --",
            "<script>",
            "é漢\uD83D\uDEA2",
            "a".repeat(300),
            "44.9,48.0",
            "91,181",
            "NaN",
            "Infinity",
            "1e400",
            "cargoes",
            "tables",
            "id",
            "ADMIN",
            "r1",
            ".",
            "..",
            "\u0000x");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1.5",
            "1e308",
            "9223372036854775808",
            "[]",
            "{}",
            "[[[[]]]]",
            "\"\"",
            "{\"id\":{\"id\":[]}}",
            "[1,\"a\",null]",
            "\"2026-13-45\"",
            "{\"tables\":{\"cargoes\":[{\"id\":null}]}}",
            "{\"tables\":{\"cargoes\":7,\"x\":[]}}",
            "{\"tables\":[]}",
            "{\"tables\":{\"vessels\":[1,2]}}",
            "{\"disruptions\":{\"a\":1},\"tables\":{}}",
            "{\"period\":[1],\"name\":{\"x\":2}}");

    private final Contract contract;
    private final SplittableRandom random;

    JsonInvention(Contract contract, SplittableRandom random) {
        this.contract = contract;
        this.random = random;
    }

    String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /// One part of a path: no slash, not empty, no way up.
    String name() {
        String name = word().replace("/", "").strip();
        return name.isEmpty() || name.startsWith(".") ? "x" : name;
    }

    /// Fit for a header.
    String ascii() {
        return word().replaceAll("[^ -~]", "?") + "\"";
    }

    String body(JsonNode schema) {
        String text = value(schema, 0);
        return switch (random.nextInt(12)) {
            case 0 -> text.substring(0, random.nextInt(text.length() + 1));
            case 1 -> text + text;
            case 2 -> "[".repeat(5_000);
            case 3 -> "";
            default -> text;
        };
    }

    private String value(JsonNode reference, int depth) {
        if (depth > 6 || random.nextInt(9) == 0) {
            return VALUES.get(random.nextInt(VALUES.size()));
        }
        JsonNode schema = contract.resolve(reference);
        if (schema.has("enum")) {
            return schema.get("enum")
                    .get(random.nextInt(schema.get("enum").size()))
                    .toString();
        }
        String type = schema.has("type") ? schema.get("type").asString("string") : "object";
        return switch (type) {
            case "object" -> object(schema, depth);
            case "array" -> "[" + value(schema.get("items"), depth + 1) + "]";
            case "integer" -> String.valueOf(random.nextInt(-2, 40));
            case "number" -> String.valueOf(random.nextDouble(-5, 60));
            case "boolean" -> String.valueOf(random.nextBoolean());
            default -> "\"" + word().replace("\\", "").replace("\u0000", "\\u0000") + "\"";
        };
    }

    private String object(JsonNode schema, int depth) {
        StringBuilder text = new StringBuilder("{");
        JsonNode properties = schema.get("properties");
        if (properties == null) {
            return VALUES.get(random.nextInt(VALUES.size()));
        }
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            if (property.getKey().equals("timeLimitSeconds")
                    || property.getKey().equals("iterations")) {
                continue;
            }
            if (random.nextInt(6) > 0) {
                text.append(text.length() > 1 ? "," : "")
                        .append('"')
                        .append(property.getKey())
                        .append("\":")
                        .append(value(property.getValue(), depth + 1));
            }
        }
        return text.append('}').toString();
    }
}
