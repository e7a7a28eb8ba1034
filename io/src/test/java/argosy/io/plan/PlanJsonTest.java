package argosy.io.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import argosy.domain.Passage;
import argosy.domain.plan.Plan;
import argosy.io.catalogue.CatalogueReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PlanJsonTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nothingIsLostOnTheWayOutAndIn(long seed) {
        Plan plan = SamplePlan.of(seed, (int) (seed % 6), (int) (3 * seed));
        String json = PlanJson.write(plan);
        Plan read = PlanJson.read(json);
        assertThat(read).isEqualTo(plan);
        assertThat(PlanJson.write(read)).isEqualTo(json);
    }

    @Test
    void scriptsFindTheAnswerOnTop() {
        Plan plan = SamplePlan.of(1, 4, 20);
        JsonNode json = DomainJson.mapper().readTree(PlanJson.write(plan));
        assertThat(json.propertyNames()).startsWith("format", "formatVersion", "objective", "bound", "gapPercent");
        assertThat(json.path("objective").asDouble()).isEqualTo(plan.proof().objectiveUsdCents() / 100.0);
        assertThat(json.path("bound").asDouble()).isEqualTo(plan.proof().boundUsdCents() / 100.0);
        assertThat(json.path("gapPercent").asDouble()).isEqualTo(plan.proof().gapPercent());
    }

    @Test
    void twentyShipsAndSixtyCargoesStaySmall() {
        Plan plan = PlanThinner.thin(SamplePlan.of(1, 20, 60), PlanWriter.LINE_TOLERANCE_M);
        assertThat(PlanJson.write(plan).getBytes(StandardCharsets.UTF_8).length).isLessThan(5_000_000);
    }

    @Test
    void anotherFormatOrVersionIsRefused() {
        String json = PlanJson.write(SamplePlan.of(1, 1, 1));
        assertThatThrownBy(() -> PlanJson.read(json.replace("argosy-plan", "other")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("argosy-plan");
        assertThatThrownBy(() -> PlanJson.read(json.replace("\"formatVersion\" : 1", "\"formatVersion\" : 9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("version 9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "{}",
                "{\"format\":\"argosy-plan\",\"formatVersion\":1,\"legs\":[]}",
                "{\"a\":"
            })
    void damagedFilesAreProblemsNotFaults(String text, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("plan.json"), text);
        assertThat(PlanReader.read(file)).isInstanceOf(PlanFile.Unreadable.class);
        assertThat(PlanReader.read(folder)).isInstanceOf(PlanFile.Unreadable.class);
    }

    @Test
    void everyTruncationIsAProblem(@TempDir Path folder) throws Exception {
        String json = PlanJson.write(SamplePlan.of(3, 2, 6));
        for (int share = 1; share < 20; share++) {
            Path file = Files.writeString(folder.resolve("plan.json"), json.substring(0, json.length() * share / 20));
            assertThat(PlanReader.read(file)).isInstanceOf(PlanFile.Unreadable.class);
        }
    }

    @Test
    void aMissingOrBinaryFileIsAProblem(@TempDir Path folder) throws Exception {
        assertThat(PlanReader.read(folder.resolve("none.json"))).isInstanceOf(PlanFile.Unreadable.class);
        Path binary = Files.write(folder.resolve("plan.json"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThat(PlanReader.read(binary)).isInstanceOf(PlanFile.Unreadable.class);
    }

    @Test
    void aWrittenFolderReadsBack(@TempDir Path folder) {
        Plan plan = SamplePlan.of(2, 5, 20);
        assertThat(PlanWriter.writeAll(plan, folder.resolve("a/b"))).hasSize(3).allMatch(Files::isRegularFile);
        assertThat(PlanReader.read(folder.resolve("a/b")))
                .isEqualTo(new PlanFile.Read(PlanThinner.thin(plan, PlanWriter.LINE_TOLERANCE_M)));
    }

    @Test
    void everyPassageOfTheCatalogueSurvives() {
        for (Passage passage : CatalogueReader.bundled().passages()) {
            String text = DomainJson.text(passage);
            assertThat(DomainJson.mapper().readValue(text, Passage.class)).isEqualTo(passage);
        }
    }
}
