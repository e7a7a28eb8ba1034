package argosy.io.plan;

import argosy.domain.RouteLeg;
import argosy.domain.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The plan file: a [Plan] as JSON and back without loss.
///
/// The top level starts with `format`, `formatVersion`, and for scripts `objective`, `bound` (USD) and
/// `gapPercent`; then the plan's own components in their order; last `legs`, the route legs, to which
/// `timedLeg.leg` refers by number.
/// The same plan gives the same bytes.
public final class PlanJson {
    static final String FORMAT = "argosy-plan";
    static final int FORMAT_VERSION = 1;
    private static final int LINE_BREAKS_TO_DEPTH = 5;

    private PlanJson() {}

    public static String write(Plan plan) {
        LegTable table = new LegTable();
        JsonMapper mapper = DomainJson.builder().addModule(table.module()).build();
        ObjectNode document = mapper.createObjectNode();
        document.put("format", FORMAT);
        document.put("formatVersion", FORMAT_VERSION);
        document.put("objective", plan.proof().objectiveUsdCents() / 100.0);
        document.put("bound", plan.proof().boundUsdCents() / 100.0);
        document.put("gapPercent", plan.proof().gapPercent());
        document.setAll((ObjectNode) mapper.valueToTree(plan));
        document.set("legs", DomainJson.mapper().valueToTree(table.legs()));
        return mapper.writer().with(DomainJson.lines(LINE_BREAKS_TO_DEPTH)).writeValueAsString(document) + "\n";
    }

    /// Reads what [#write] wrote.
    ///
    /// Throws [IllegalArgumentException] when it is not a plan file of this version, and
    /// [tools.jackson.core.JacksonException] when it is not JSON or lacks a part. [PlanReader] turns
    /// both into a problem.
    public static Plan read(String json) {
        JsonNode document = DomainJson.mapper().readTree(json);
        checkFormat(document);
        LegTable table = LegTable.of(legs(document.path("legs")));
        JsonMapper mapper = DomainJson.builder().addModule(table.module()).build();
        return mapper.treeToValue(document, Plan.class);
    }

    private static void checkFormat(JsonNode document) {
        String format = document.path("format").asString("");
        int version = document.path("formatVersion").asInt(0);
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("It does not say \"format\": \"%s\".".formatted(FORMAT));
        }
        if (version != FORMAT_VERSION) {
            throw new IllegalArgumentException(
                    "It is of format version %d; this Argosy reads version %d.".formatted(version, FORMAT_VERSION));
        }
    }

    private static List<RouteLeg> legs(JsonNode nodes) {
        if (!(nodes instanceof ArrayNode)) {
            throw new IllegalArgumentException("It has no list of legs.");
        }
        List<RouteLeg> legs = new ArrayList<>();
        for (JsonNode node : nodes) {
            legs.add(DomainJson.mapper().treeToValue(node, RouteLeg.class));
        }
        return legs;
    }
}
