package argosy.server;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.server.TestDesk.Actor;
import argosy.server.TestDesk.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Inputs drawn from the contract's schemas, right and wrong, on loopback and bounded: none may be a fault of ours, and
/// every answer must keep to the contract.
class FuzzTest {
    private static final int ROUNDS = 14;

    @Test
    void noInputIsAFaultOfOurs(@TempDir Path folder) {
        try (TestDesk desk = new TestDesk(folder)) {
            Actor admin = desk.firstAdmin();
            String workspace = desk.workspace(admin);
            String scenario = desk.scenario(admin);
            Actor planner = desk.member(admin, workspace, "pavel", "PLANNER");
            for (Contract.Operation operation : desk.contract.operations()) {
                for (int round = 0; round < ROUNDS; round++) {
                    String path = operation
                            .template()
                            .replace("{workspace}", workspace)
                            .replace("{scenario}", scenario);
                    call(desk, operation, path, round, round % 3 == 0 ? admin : planner);
                }
            }
        }
    }

    private static void call(TestDesk desk, Contract.Operation operation, String path, int round, Actor actor) {
        // These end the sessions of the test, make heavy work or are meant to slow callers down.
        if (List.of("signOut", "changePassword", "deleteScenario", "watchPlan").contains(operation.id())) {
            return;
        }
        SplittableRandom random = new SplittableRandom(operation.id().hashCode() * 31L + round);
        JsonInvention invention = new JsonInvention(desk.contract, random);
        JsonNode schema = desk.contract.bodySchema(operation);
        String body = schema == null ? null : invention.body(schema);
        String filled = path;
        while (filled.contains("{")) {
            filled = filled.replaceFirst("\\{\\w+}", encoded(invention.name()));
        }
        String query = query(operation, invention, random);
        String ifMatch = random.nextInt(3) == 0 ? invention.ascii() : "\"r" + random.nextInt(4) + "\"";
        Answer answer = actor.call(
                operation.method(),
                filled + query,
                body,
                operation.node().toString().contains("If-Match") ? ifMatch : null);
        assertThat(answer.status())
                .as("%s %s %s", operation.id(), filled + query, body)
                .isLessThan(500);
    }

    private static String query(Contract.Operation operation, JsonInvention invention, SplittableRandom random) {
        StringBuilder query = new StringBuilder();
        JsonNode parameters = operation.node().get("parameters");
        for (JsonNode parameter : parameters == null ? List.<JsonNode>of() : parameters) {
            if (parameter.get("in").asString().equals("query") && random.nextInt(5) > 0) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.get("name").asString())
                        .append('=')
                        .append(encoded(invention.word()));
            }
        }
        return query.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
