package argosy.server.http;

import argosy.server.http.Refusal.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A JSON object read field by field; every fault is kept and reported at once by [#check()].
public final class JsonBody {
    private static final int DEPTH = 40;
    private static final int MOST_FAULTS = 50;
    /// Strict: no duplicate names, nothing after the end, bounded depth.
    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxNumberLength(60)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ObjectNode object;
    private final String pointer;
    private final List<Fault> faults;
    private final Set<String> known = new HashSet<>();

    private JsonBody(ObjectNode object, String pointer, List<Fault> faults) {
        this.object = object;
        this.pointer = pointer;
        this.faults = faults;
    }

    /// Refuses anything but one JSON object.
    public static JsonBody of(String text) {
        return new JsonBody(object(text), "", new ArrayList<>());
    }

    /// Refuses anything but one JSON object.
    public static ObjectNode object(String text) {
        JsonNode node;
        try {
            node = STRICT.readTree(text);
        } catch (JacksonException e) {
            throw Refusal.of(400, "MALFORMED", "The body is not JSON: " + e.getOriginalMessage());
        }
        if (!(node instanceof ObjectNode object)) {
            throw Refusal.of(400, "MALFORMED", "The body must be a JSON object.");
        }
        return object;
    }

    public String text(String name, int maxLength) {
        Optional<String> text = findText(name, maxLength);
        if (text.isEmpty() && absent(name)) {
            fault(name, "MISSING", "is missing", "give a text");
        }
        return text.orElse("");
    }

    public Optional<String> findText(String name, int maxLength) {
        JsonNode value = find(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isString()) {
            fault(name, "TYPE", "is not a text", "give a text");
            return Optional.empty();
        }
        String text = value.asString().strip();
        if (text.isEmpty() || text.length() > maxLength || text.chars().anyMatch(Character::isISOControl)) {
            fault(name, "TEXT", "is empty, too long or has control characters", "1 to " + maxLength + " characters");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /// A secret, taken as it is.
    public String secret(String name, int minLength, int maxLength) {
        JsonNode value = find(name);
        if (value == null || !value.isString()) {
            fault(name, "MISSING", "is missing or not a text", "give a text");
            return "";
        }
        String text = value.asString();
        if (text.length() < minLength || text.length() > maxLength) {
            fault(name, "LENGTH", "is too short or too long", minLength + " to " + maxLength + " characters");
        }
        return text;
    }

    /// A secret, taken as it is; empty when absent.
    public Optional<String> findSecret(String name, int minLength, int maxLength) {
        known.add(name);
        return absent(name) ? Optional.empty() : Optional.of(secret(name, minLength, maxLength));
    }

    public Optional<Double> findNumber(String name, double min, double max) {
        JsonNode value = find(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isNumber() || !(value.asDouble() >= min && value.asDouble() <= max)) {
            fault(name, "NUMBER", "is not a number from " + min + " to " + max, "give such a number");
            return Optional.empty();
        }
        return Optional.of(value.asDouble());
    }

    public Optional<Long> findWhole(String name, long min, long max) {
        JsonNode value = find(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() < min || value.asLong() > max) {
            fault(name, "WHOLE", "is not a whole number from " + min + " to " + max, "give such a number");
            return Optional.empty();
        }
        return Optional.of(value.asLong());
    }

    public int whole(String name, int min, int max) {
        Optional<Long> value = findWhole(name, min, max);
        if (value.isEmpty() && absent(name)) {
            fault(name, "MISSING", "is missing", "give a whole number");
        }
        return value.map(Long::intValue).orElse(min);
    }

    public <E extends Enum<E>> Optional<E> findChoice(String name, Class<E> choices) {
        Optional<String> text = findText(name, 40);
        for (E choice : choices.getEnumConstants()) {
            if (text.isPresent() && choice.name().equalsIgnoreCase(text.get())) {
                return Optional.of(choice);
            }
        }
        if (text.isPresent()) {
            fault(name, "CHOICE", "is none of the choices", "one of " + List.of(choices.getEnumConstants()));
        }
        return Optional.empty();
    }

    /// The texts of a list; none when absent.
    public List<String> texts(String name, int maxItems, int maxLength) {
        JsonNode value = find(name);
        List<String> texts = new ArrayList<>();
        if (value == null) {
            return texts;
        }
        boolean sound = value.isArray() && value.size() <= maxItems;
        for (int i = 0; sound && i < value.size(); i++) {
            JsonNode item = value.get(i);
            sound = item.isString()
                    && !item.asString().isBlank()
                    && item.asString().length() <= maxLength;
            texts.add(item.asString(""));
        }
        if (!sound) {
            fault(name, "LIST", "is not a list of texts", "at most " + maxItems + " texts");
            return List.of();
        }
        return texts;
    }

    /// The objects of a list; none when absent. Faults in them are reported by this body's [#check()].
    public List<JsonBody> objects(String name, int maxItems) {
        JsonNode value = find(name);
        List<JsonBody> objects = new ArrayList<>();
        if (value == null) {
            return objects;
        }
        if (!value.isArray() || value.size() > maxItems) {
            fault(name, "LIST", "is not a list of objects", "at most " + maxItems + " objects");
            return objects;
        }
        for (int i = 0; i < value.size(); i++) {
            if (value.get(i) instanceof ObjectNode item) {
                objects.add(new JsonBody(item, pointer + "/" + name + "/" + i, faults));
            } else {
                fault(name + "/" + i, "TYPE", "is not an object", "give an object");
            }
        }
        return objects;
    }

    /// The list of objects there as it is; an empty one when absent.
    public ArrayNode findArray(String name, int maxItems) {
        JsonNode value = find(name);
        if (value instanceof ArrayNode list
                && list.size() <= maxItems
                && list.valueStream().allMatch(JsonNode::isObject)) {
            return list;
        }
        if (value != null) {
            fault(name, "LIST", "is not a list of objects", "at most " + maxItems + " objects");
        }
        return JsonNodeFactory.instance.arrayNode();
    }

    /// True when it is given at all.
    public boolean has(String name) {
        return !absent(name);
    }

    /// The object there; null when absent.
    public @Nullable ObjectNode findObject(String name) {
        JsonNode value = find(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof ObjectNode found)) {
            fault(name, "TYPE", "is not an object", "give an object");
            return null;
        }
        return found;
    }

    public boolean flag(String name) {
        JsonNode value = find(name);
        if (value != null && !value.isBoolean()) {
            fault(name, "TYPE", "is not true or false", "give true or false");
        }
        return value != null && value.asBoolean(false);
    }

    public void fault(String name, String code, String message, String advice) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(pointer + "/" + shortened(name), code, message, advice));
        }
    }

    /// Refuses the request when anything was wrong, names nobody knows included.
    public void check() {
        checkNames();
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }

    /// Notes names that nobody asked for; for objects inside a body, whose [#check()] reports them.
    public void checkNames() {
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                fault(name, "UNKNOWN", "is not known here", "leave it out");
            }
        }
    }

    private static String shortened(String name) {
        return name.length() <= 80 ? name : name.substring(0, 80) + "…";
    }

    private boolean absent(String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull();
    }

    private @Nullable JsonNode find(String name) {
        known.add(name);
        return absent(name) ? null : object.get(name);
    }
}
