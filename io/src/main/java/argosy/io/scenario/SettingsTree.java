package argosy.io.scenario;

import argosy.domain.draft.DraftSetting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Builds the tree that flat settings describe. Children named 0, 1, 2 … make a list.
final class SettingsTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SettingsTree() {}

    static ObjectNode of(List<DraftSetting> settings) {
        ObjectNode root = NODES.objectNode();
        children("", settings).forEach((name, under) -> root.set(name, node("/" + Pointers.escape(name), under)));
        return root;
    }

    private static JsonNode node(String pointer, List<DraftSetting> settings) {
        DraftSetting first = settings.getFirst();
        if (first.pointer().equals(pointer)) {
            return scalar(first);
        }
        Map<String, List<DraftSetting>> children = children(pointer, settings);
        if (isList(new ArrayList<>(children.keySet()))) {
            ArrayNode list = NODES.arrayNode();
            children.forEach((name, under) -> list.add(node(pointer + "/" + name, under)));
            return list;
        }
        ObjectNode object = NODES.objectNode();
        children.forEach((name, under) -> object.set(name, node(pointer + "/" + Pointers.escape(name), under)));
        return object;
    }

    private static Map<String, List<DraftSetting>> children(String pointer, List<DraftSetting> settings) {
        int depth = pointer.isEmpty() ? 0 : Pointers.names(pointer).size();
        Map<String, List<DraftSetting>> children = new LinkedHashMap<>();
        for (DraftSetting setting : settings) {
            String name = Pointers.names(setting.pointer()).get(depth);
            children.computeIfAbsent(name, it -> new ArrayList<>()).add(setting);
        }
        return children;
    }

    private static boolean isList(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).equals(Integer.toString(i))) {
                return false;
            }
        }
        return true;
    }

    private static JsonNode scalar(DraftSetting setting) {
        if (setting.value().isEmpty()) {
            return NODES.nullNode();
        }
        return CellNumbers.isNumber(setting.pointer(), setting.value())
                ? NODES.numberNode(new BigDecimal(setting.value()))
                : NODES.stringNode(setting.value());
    }
}
