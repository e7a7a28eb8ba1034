package argosy.server;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.server.TestDesk.Actor;
import argosy.server.TestDesk.Answer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@TestInstance(Lifecycle.PER_CLASS)
class ScenariosTest {
    private final TestDesk desk;
    private final Actor admin;

    ScenariosTest(@TempDir Path folder) {
        desk = new TestDesk(folder);
        admin = desk.firstAdmin();
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    private String branch() {
        return "/scenarios/"
                + admin.post("/scenarios/" + desk.scenario(admin) + "/branch", "{\"name\":\"try\",\"revision\":1}")
                        .text("id");
    }

    private static String edit(String cells) {
        return "{\"reason\":\"charterer called\",\"edits\":[{\"table\":\"cargoes\",\"row\":\"C02\",\"cells\":" + cells
                + "}]}";
    }

    @Test
    void theBundledScenarioIsThereAndFit() {
        JsonNode check = admin.get(branch() + "/problems").json();
        assertThat(check.get("fit").asBoolean()).isTrue();
    }

    @Test
    void aCellIsChangedAndTheDiffShowsIt() {
        String scenario = branch();
        Answer got = admin.get(scenario);
        assertThat(got.header("etag")).contains("\"r1\"");
        Answer edited = admin.call("PATCH", scenario, edit("{\"minT\":4201}"), "\"r1\"");
        assertThat(edited.status()).isEqualTo(200);
        assertThat(edited.header("etag")).contains("\"r2\"");
        JsonNode change = admin.get(scenario + "/diff").json().at("/changes/0");
        assertThat(change.toString())
                .startsWith("{\"table\":\"cargoes\",\"row\":\"C02\",\"cell\":\"minT\",\"before\":")
                .endsWith(",\"after\":4201}");
        assertThat(admin.get(scenario + "/revisions")
                        .json()
                        .at("/revisions/0/reason")
                        .asString())
                .isEqualTo("charterer called");
    }

    @Test
    void aChangeFromAnOldRevisionIsRefused() {
        String scenario = branch();
        admin.call("PATCH", scenario, edit("{\"minT\":4201}"), "\"r1\"");
        Answer late = admin.call("PATCH", scenario, edit("{\"minT\":4300}"), "\"r1\"");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.header("etag")).contains("\"r2\"");
        assertThat(admin.call("PATCH", scenario, edit("{\"minT\":4300}"), null).status())
                .isEqualTo(428);
    }

    @Test
    void aWrongCellIsKeptAndNamed() {
        String scenario = branch();
        admin.call("PATCH", scenario, edit("{\"loadPort\":\"Atlantis\"}"), "\"r1\"");
        JsonNode check = admin.get(scenario + "/problems").json();
        assertThat(check.get("fit").asBoolean()).isFalse();
        JsonNode problem = check.at("/problems/0");
        assertThat(problem.get("table").asString()).isEqualTo("cargoes");
        assertThat(problem.get("row").asString()).isEqualTo("C02");
        assertThat(problem.get("column").asString()).isEqualTo("loadPort");
        assertThat(admin.get(scenario + "/rank?cargo=C02").status()).isEqualTo(422);
        assertThat(admin.get(scenario + "/laycans.ics").status()).isEqualTo(422);
    }

    @Test
    void rowsComeAndGoAndUndoBringsThemBack() {
        String scenario = branch();
        String remove = "{\"edits\":[{\"table\":\"cargoes\",\"row\":\"C02\",\"remove\":true}]}";
        assertThat(admin.call("PATCH", scenario, remove, "\"r1\"").status()).isEqualTo(200);
        assertThat(admin.call("PATCH", scenario, remove, "\"r2\"").status()).isEqualTo(422);
        assertThat(admin.call("POST", scenario + "/undo", "{}", "\"r2\"").status())
                .isEqualTo(200);
        JsonNode diff = admin.get(scenario + "/diff?from=1&to=3").json();
        assertThat(diff.get("changes")).isEmpty();
        assertThat(admin.call("POST", scenario + "/undo", "{}", "\"r3\"").status())
                .isEqualTo(409);
        String restore = "{\"revision\":2,\"reason\":\"after all\"}";
        assertThat(admin.call("POST", scenario + "/restore", restore, "\"r3\"").status())
                .isEqualTo(200);
        assertThat(admin.get(scenario + "/revisions/4").json().get("restores").asInt())
                .isEqualTo(2);
    }

    @Test
    void whatWasReadCanBeWrittenBackUnchanged() {
        String scenario = branch();
        JsonNode document = admin.get(scenario).json().get("document");
        Answer put = admin.call("PUT", scenario, "{\"document\":" + document + "}", "\"r1\"");
        assertThat(put.status()).isEqualTo(200);
        assertThat(admin.get(scenario + "/diff").json().get("changes")).isEmpty();
        String create = "{\"name\":\"copy\",\"document\":" + document + "}";
        assertThat(admin.post("/workspaces/" + desk.workspace(admin) + "/scenarios", create)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aDeletedScenarioIsGone() {
        String scenario = branch();
        assertThat(admin.call("DELETE", scenario, null, "\"r7\"").status()).isEqualTo(412);
        assertThat(admin.call("DELETE", scenario, null, "\"r1\"").status()).isEqualTo(204);
        assertThat(admin.get(scenario).status()).isEqualTo(404);
    }

    @Test
    void laycansAreACalendar() {
        String scenario = branch();
        admin.call(
                "PATCH",
                scenario,
                edit("{\"laycanOpens\":\"2026-09-03T06:00Z\",\"laycanCancels\":\"2026-09-07\"}"),
                "\"r1\"");
        String calendar = admin.get(scenario + "/laycans.ics").body();
        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(calendar).contains("UID:C02.laycan@", "DTSTART:20260903T060000Z");
        assertThat(calendar.lines().toList())
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void routesAndDistancesAreFoundByName() {
        Answer route = admin.post(
                "/routes",
                "{\"from\":\"BAK\",\"to\":\"44.9,48.0\",\"class\":\"RST27\",\"departs\":\"2026-09-01T00:00:00Z\"}");
        assertThat(route.text("status")).isEqualTo("FOUND");
        Answer unknown = admin.post("/routes", "{\"from\":\"Atlantis\",\"to\":\"BAK\"}");
        assertThat(unknown.json().at("/faults/0/where").asString()).isEqualTo("/from");
        Answer distances = admin.post("/distances", "{\"pairs\":[{\"from\":\"BAK\",\"to\":\"ASF\"}]}");
        assertThat(distances.json().at("/distances/0/routedNm").asDouble()).isPositive();
    }
}
