package argosy.server;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.server.TestDesk.Actor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tries every operation as everybody.
class AccessTest {
    private static final List<String> RANKS = List.of("VIEWER", "PLANNER", "ADMIN");

    @Test
    void eachOperationAdmitsWhomTheContractNamesAndNobodyElse(@TempDir Path folder) {
        try (TestDesk desk = new TestDesk(folder)) {
            Actor admin = desk.firstAdmin();
            String workspace = desk.workspace(admin);
            String scenario = desk.scenario(admin);
            Map<String, Actor> members = Map.of(
                    "VIEWER", desk.member(admin, workspace, "vera", "VIEWER"),
                    "PLANNER", desk.member(admin, workspace, "pavel", "PLANNER"),
                    "ADMIN", desk.member(admin, workspace, "anna", "ADMIN"));
            String other =
                    admin.post("/workspaces", "{\"name\":\"Other desk\"}").text("id");
            Actor stranger = desk.member(admin, other, "ivan", "ADMIN");
            String plan = admin.post("/scenarios/" + scenario + "/plans", "{\"iterations\":1,\"timeLimitSeconds\":0.1}")
                    .text("id");
            for (Contract.Operation operation : desk.contract.operations()) {
                Try attempt = new Try(desk, operation, path(operation, workspace, scenario, plan));
                attempt.asNobody();
                attempt.asStranger(stranger);
                members.forEach(attempt::asMember);
            }
        }
    }

    /// Other ids than those in use stand for members, keys and revisions: nothing is really changed.
    private static String path(Contract.Operation operation, String workspace, String scenario, String plan) {
        return operation
                .template()
                .replace("{workspace}", workspace)
                .replace("{scenario}", scenario)
                .replace("{plan}", plan)
                .replaceAll("\\{\\w+}", "0");
    }

    private record Try(TestDesk desk, Contract.Operation operation, String path) {
        /// Bodies are wrong on purpose: whoever is admitted is refused by what comes after the guard.
        private int as(Actor actor) {
            boolean body = operation.node().has("requestBody");
            return actor.call(operation.method(), path, body ? "{\"unknown\":1}" : null, null)
                    .status();
        }

        private boolean skip() {
            // Ending the session would end the test; it is tried elsewhere.
            return operation.id().equals("signOut") || operation.id().equals("watchPlan");
        }

        void asNobody() {
            int status = as(desk.nobody());
            if (operation.access().equals("PUBLIC")) {
                assertThat(status).as(operation.id()).isNotIn(401, 403, 404);
            } else {
                assertThat(status).as(operation.id() + " as nobody").isEqualTo(401);
            }
        }

        void asStranger(Actor stranger) {
            if (RANKS.contains(operation.access())) {
                assertThat(as(stranger))
                        .as(operation.id() + " from another workspace")
                        .isEqualTo(404);
            }
        }

        void asMember(String role, Actor member) {
            if (skip() || operation.access().equals("PUBLIC")) {
                return;
            }
            boolean enough = RANKS.indexOf(role) >= RANKS.indexOf(operation.access());
            int status = as(member);
            if (!enough) {
                assertThat(status).as(operation.id() + " as " + role).isEqualTo(403);
            } else if (!operation.id().equals("createWorkspace")) {
                assertThat(status).as(operation.id() + " as " + role).isNotIn(401, 403);
            }
        }
    }
}
