package argosy.server;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.server.TestDesk.Actor;
import argosy.server.TestDesk.Answer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@TestInstance(Lifecycle.PER_CLASS)
class PlansTest {
    private final TestDesk desk;
    private final Actor admin;
    private final String scenario;

    PlansTest(@TempDir Path folder) {
        desk = new TestDesk(folder);
        admin = desk.firstAdmin();
        scenario = "/scenarios/" + desk.scenario(admin);
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    /// Waits for the end by the stream of events.
    private String made(String request) {
        Answer started = admin.post(scenario + "/plans", request);
        assertThat(started.status()).isEqualTo(201);
        String plan = "/plans/" + started.text("id");
        List<String> events = admin.get(plan + "/events")
                .body()
                .lines()
                .filter(line -> line.startsWith("event: "))
                .toList();
        assertThat(events.getLast()).isEqualTo("event: finished");
        return plan;
    }

    @Test
    void aPlanIsMadeWatchedExportedAndCompared() {
        String plan = made("{\"timeLimitSeconds\":2,\"seed\":7,\"threads\":1}");
        Answer state = admin.get(plan);
        assertThat(state.text("state")).as(state.body()).isEqualTo("DONE");
        assertThat(admin.get(plan + "/plan.json").json().get("format").asString())
                .isEqualTo("argosy-plan");
        assertThat(admin.get(plan + "/plan.geojson").json().get("features")).isNotEmpty();
        assertThat(admin.get(plan + "/plan.txt").body()).isNotBlank();
        assertThat(admin.get(plan + "/schedule.ics").body()).contains("BEGIN:VEVENT");
        assertThat(admin.get(plan + "/schedule.xlsx").body()).startsWith("PK");
        String whatIf = made("{\"timeLimitSeconds\":2,\"disruptions\":[{\"vesselOut\":\"V09\","
                + "\"from\":\"2026-09-12\",\"to\":\"2026-10-30\",\"reason\":\"thruster\"}]}");
        Answer comparison = admin.get(plan + "/comparison?with=" + whatIf.substring("/plans/".length()));
        assertThat(comparison.status()).isEqualTo(200);
        assertThat(comparison.json().get("scenarioNotes").toString()).contains("V09");
        assertThat(admin.get(plan + "/comparison?with=nothing").status()).isEqualTo(404);
        assertThat(admin.post(plan + "/cancel", "").status()).isEqualTo(409);
        assertThat(admin.get(scenario + "/plans").json().get("plans")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aCargoIsGivenToAnotherShip() {
        String plan = made("{\"timeLimitSeconds\":2,\"seed\":7,\"threads\":1}");
        JsonNode file = admin.get(plan + "/plan.json").json();
        int tried = 0;
        for (JsonNode vessel : file.get("vessels")) {
            for (JsonNode voyage : vessel.get("voyages")) {
                String cargo = voyage.get("cargoes").get(0).asString();
                Answer moves = admin.post(plan + "/moves", "{\"cargo\":\"%s\"}".formatted(cargo));
                assertThat(moves.status()).isEqualTo(200);
                assertThat(moves.json().get("moves"))
                        .hasSize(file.get("vessels").size() - 1);
                JsonNode best = moves.json().get("moves").get(0);
                if (best.get("type").asString().equals("Possible") && tried++ < 2) {
                    accept(plan, file, best);
                }
            }
        }
        assertThat(tried).isPositive();
        assertThat(admin.post(plan + "/moves", "{\"cargo\":\"nothing\"}").status())
                .isEqualTo(404);
        assertThat(admin.post(plan + "/accept", "{\"cargo\":\"C02\",\"vessel\":\"nobody\"}")
                        .status())
                .isEqualTo(409);
    }

    private void accept(String plan, JsonNode file, JsonNode move) {
        Answer accepted = admin.post(
                plan + "/accept",
                "{\"cargo\":\"%s\",\"vessel\":\"%s\"}"
                        .formatted(
                                move.get("cargo").asString(), move.get("vessel").asString()));
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
        JsonNode moved =
                admin.get("/plans/" + accepted.text("id") + "/plan.json").json();
        assertThat(moved.at("/proof/objectiveUsdCents").asLong()
                        - file.at("/proof/objectiveUsdCents").asLong())
                .isEqualTo(move.get("deltaUsdCents").asLong());
    }

    @Test
    void passagesAreToldByDateAlsoWithADisruption() {
        JsonNode plain = admin.get(scenario + "/passages").json();
        assertThat(plain.get("passages")).isNotEmpty();
        String whatIf = made("{\"timeLimitSeconds\":1,\"disruptions\":[{\"close\":\"VDSC\","
                + "\"from\":\"2026-10-05\",\"to\":\"2026-10-16\",\"reason\":\"gate\"}]}");
        JsonNode shut = admin.get(whatIf + "/passages").json();
        assertThat(closures(plain, "VDSC")).isEmpty();
        assertThat(closures(shut, "VDSC")).hasSize(1);
        assertThat(admin.get("/outline").json().get("land")).isNotEmpty();
        assertThat(admin.get("/fairways").status()).isEqualTo(200);
    }

    private static JsonNode closures(JsonNode calendars, String id) {
        for (JsonNode passage : calendars.get("passages")) {
            if (passage.get("id").asString().equals(id)) {
                return passage.get("closures");
            }
        }
        throw new AssertionError("No passage " + id);
    }

    @Test
    void aBrokersTextIsReadButNothingChanges() {
        Answer read = admin.post(
                scenario + "/broker-lines",
                "{\"text\":\"5000 mt gasoil Baku / Yarimca 1-5 Oct USD 62 pmt 2.5 pct ttl\"}");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json().at("/cargoes/0/cells/id").asString()).isEqualTo("C64");
        assertThat(admin.get(scenario).json().get("revision").asInt()).isEqualTo(1);
    }

    @Test
    void aCancelledPlanKeepsItsBest() throws Exception {
        String plan = "/plans/"
                + admin.post(scenario + "/plans", "{\"timeLimitSeconds\":600}").text("id");
        Thread.sleep(3_000);
        assertThat(admin.post(plan + "/cancel", "").status()).isEqualTo(202);
        admin.get(plan + "/events");
        assertThat(admin.get(plan).text("state")).isEqualTo("CANCELLED");
        assertThat(admin.get(plan + "/plan.json").status()).isEqualTo(200);
    }

    @Test
    void disruptionsOfThingsThatAreNotThereAreRefused() {
        Answer answer = admin.post(
                scenario + "/plans",
                "{\"disruptions\":[{\"close\":\"STYX\",\"from\":\"2026-09-12\",\"to\":\"2026-10-30\"}]}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/faults/0/where").asString()).isEqualTo("/disruptions");
    }

    @Test
    void rankAndEstimateAgree() {
        Answer rank = admin.get(scenario + "/rank?cargo=C02");
        assertThat(rank.json().get("outcomes")).hasSize(20);
        Answer estimate = admin.get(scenario + "/estimate?vessel=V01&cargo=C02&speedKn=9");
        assertThat(estimate.json().at("/outcome/type").asString()).isIn("Possible", "Impossible");
        assertThat(admin.get(scenario + "/estimate?vessel=V01&cargo=C99").status())
                .isEqualTo(404);
        assertThat(admin.get(scenario + "/estimate?vessel=V01&cargo=C02&speedKn=x")
                        .status())
                .isEqualTo(422);
    }
}
