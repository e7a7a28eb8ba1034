package argosy.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.draft.ProblemList;
import argosy.domain.draft.ScenarioDraft;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScenarioSchemaTest {
    private static final Path FILE = Path.of("..", "docs", "schema", "scenario.schema.json");

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ScenarioSchema.text(), InputFormat.JSON);

    /// Run with `-Dargosy.rewrite=true` after a column has changed.
    @Test
    void theFileSaysWhatTheValidatorGoesBy() throws IOException {
        if (Boolean.getBoolean("argosy.rewrite")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, ScenarioSchema.text());
        }
        assertThat(Files.readString(FILE)).isEqualTo(ScenarioSchema.text());
    }

    @Test
    void bundledScenarioKeepsToTheSchema() throws IOException {
        String json = bundled();
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        String yaml = Files.readString(BundledScenarioTest.FOLDER.resolve("scenario.yaml"));
        assertThat(schema.validate(yaml, InputFormat.YAML)).isEmpty();
        assertThat(yaml).startsWith("# yaml-language-server: $schema=../../docs/schema/scenario.schema.json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "maxT":7200                  | "maxT":-1
            "maxT":7200                  | "maxT":"7,200"
            "commitment"                 | "comitment"
            "from":"2026-08-15"          | "from":"15.08.2026"
            "laycanOpens":"2026-08-18"   | "laycanOpens":"2026-08-18T10:00"
            "vessels"                    | "ships"
            "period"                     | "season"
            """)
    void brokenScenariosAreToldSo(String good, String bad) {
        String json = bundled();
        List<Error> errors = schema.validate(json.replace(good, bad), InputFormat.JSON);
        assertThat(json).contains(good);
        assertThat(errors).isNotEmpty();
    }

    @Test
    void disruptionsSayOneThing() {
        String start = "period: {from: 2026-08-15, to: 2026-12-20}\ndisruptions:\n";
        String good = start + "  - {close: VDSC, from: 2026-10-01, to: 2026-10-02}\n";
        assertThat(schema.validate(good, InputFormat.YAML)).isEmpty();
        assertThat(schema.validate(good.replace("close: VDSC, ", ""), InputFormat.YAML))
                .isNotEmpty();
        assertThat(schema.validate(good.replace("close", "draught"), InputFormat.YAML))
                .isNotEmpty();
    }

    private static String bundled() {
        ScenarioDraft draft = DraftReader.read(BundledScenarioTest.FOLDER, new ProblemList());
        return JsonForm.write(draft);
    }
}
