package argosy.server;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.server.TestDesk.Actor;
import argosy.server.TestDesk.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The server over the waters that it is shipped with; every answer is held against the contract as everywhere.
@TestInstance(Lifecycle.PER_CLASS)
class RealWatersTest {
    private final TestDesk desk;
    private final Actor admin;
    private final String scenario;

    RealWatersTest(@TempDir Path folder) {
        desk = TestDesk.overRealWaters(folder);
        admin = desk.firstAdmin();
        scenario = "/scenarios/" + desk.scenario(admin);
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    private Answer route(String departs) {
        return admin.post(
                "/routes",
                "{\"from\":\"Baku\",\"to\":\"Augusta\",\"class\":\"RST27\",\"departs\":\"%s\"}".formatted(departs));
    }

    @Test
    void theWayToTheMediterraneanIsOpenInMay() {
        JsonNode found = route("2026-05-10T00:00:00Z").json();
        assertThat(found.get("status").asString()).isEqualTo("FOUND");
        assertThat(strings(found.get("passages"))).contains("VDSC", "BOSPHORUS", "DARDANELLES");
        assertThat(found.get("distanceNm").asDouble()).isBetween(1_900.0, 2_700.0);
    }

    @Test
    void theShipsForACargoDifferInMoneyAndTheRestHaveRules() {
        JsonNode outcomes = admin.get(scenario + "/rank?cargo=C27").json().get("outcomes");
        List<Long> earned = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        outcomes.forEach(outcome -> {
            if (outcome.get("type").asString().equals("Possible")) {
                earned.add(outcome.at("/estimate/tcePerDayUsdCents").asLong());
            } else {
                rules.add(outcome.get("rule").asString());
            }
        });
        assertThat(earned).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(rules).isNotEmpty().doesNotContain("");
    }

    @Test
    void everyPassageOfThePlanIsDrawn() {
        JsonNode fairways = admin.get("/fairways").json();
        List<String> drawn = new ArrayList<>();
        fairways.get("features")
                .forEach(feature -> drawn.add(feature.at("/properties/passage").asString()));
        assertThat(drawn).contains("VDSC", "VCSSC", "DON-LOW", "LVOLGA", "BOSPHORUS", "DARDANELLES");
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(item -> strings.add(item.asString()));
        return strings;
    }
}
