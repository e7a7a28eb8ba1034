package argosy.cli.check;

import argosy.domain.Cargo;
import argosy.domain.Problem;
import argosy.domain.Scenario;
import argosy.domain.draft.ScenarioOutcome;
import argosy.io.scenario.ScenarioHash;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The outcome of a check as one JSON document.
public final class CheckJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private CheckJson() {}

    public static String of(ScenarioOutcome outcome) {
        ObjectNode root = MAPPER.createObjectNode();
        switch (outcome) {
            case ScenarioOutcome.Accepted accepted -> {
                root.put("ok", true);
                root.set("summary", summary(accepted.scenario()));
                root.set("errors", MAPPER.createArrayNode());
            }
            case ScenarioOutcome.Refused refused -> {
                root.put("ok", false);
                root.set("errors", problems(refused.errors()));
            }
        }
        root.set("warnings", problems(outcome.warnings()));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static ObjectNode summary(Scenario scenario) {
        ObjectNode summary = MAPPER.createObjectNode();
        summary.put("name", scenario.name());
        summary.put("from", scenario.period().from().toString());
        summary.put("to", scenario.period().to().toString());
        summary.put("vessels", scenario.vessels().size());
        summary.put("cargoes", scenario.cargoes().size());
        summary.put("maxT", scenario.cargoes().stream().mapToDouble(Cargo::maxT).sum());
        summary.put("disruptions", scenario.disruptions().size());
        summary.put("hash", ScenarioHash.of(scenario));
        return summary;
    }

    private static ArrayNode problems(List<Problem> problems) {
        ArrayNode list = MAPPER.createArrayNode();
        for (Problem problem : problems) {
            ObjectNode node = list.addObject();
            node.put("file", problem.file());
            node.put("line", problem.line());
            node.put("code", problem.code());
            node.put("message", problem.message());
            node.put("advice", problem.advice());
        }
        return list;
    }
}
