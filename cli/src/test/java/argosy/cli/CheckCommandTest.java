package argosy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CheckCommandTest {
    private static final String BUNDLED =
            Path.of("scenarios", "caspian-med-2026").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path dir;

    @Test
    void theBundledScenarioIsFit() {
        assertThat(run(new CheckCommand(), BUNDLED)).isZero();
        assertThat(out.toString()).contains("Caspian to the Mediterranean, autumn 2026", "ships     20", "Fit to plan");
        assertThat(err.toString()).contains("warning: ").contains("CARGO-NO-SHIP");
    }

    @Test
    void jsonIsOneDocument() {
        assertThat(run(new CheckCommand(), "--json", BUNDLED)).isZero();
        JsonNode root = new JsonMapper().readTree(out.toString());
        assertThat(root.get("ok").asBoolean()).isTrue();
        assertThat(root.get("summary").get("vessels").asInt()).isEqualTo(20);
        assertThat(root.get("summary").get("hash").asString()).hasSize(64);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aBadScenarioEndsWithTwoAndAllItsProblems() throws IOException {
        Files.writeString(dir.resolve("vessels.csv"), "id,flag\nV1,XX\n");
        assertThat(run(new CheckCommand(), dir.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains(dir.resolve("vessels.csv") + ":1: COLUMN-MISSING: no column class; add it: ")
                .contains(dir + ":0: FILE-MISSING: there is no scenario.yaml; ")
                .contains("Not fit to plan");
        assertThat(run(new CheckCommand(), "--json", dir.toString())).isEqualTo(2);
        JsonNode root = new JsonMapper().readTree(out.toString());
        assertThat(root.get("ok").asBoolean()).isFalse();
        assertThat(root.get("errors").size()).isGreaterThan(5);
    }

    @Test
    void convertedScenariosAreAsFit() {
        for (String name : new String[] {"copy.xlsx", "copy.json", "copy"}) {
            String copy = dir.resolve(name).toString();
            assertThat(run(new ConvertCommand(), BUNDLED, copy)).isZero();
            assertThat(run(new CheckCommand(), copy)).isZero();
        }
        assertThat(run(new ConvertCommand(), BUNDLED, dir.resolve("copy").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("TARGET-EXISTS");
    }

    private int run(Object command, String... args) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }
}
