package argosy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.Catalogue;
import argosy.domain.Figure;
import argosy.domain.RuleBook;
import argosy.io.catalogue.CatalogueReader;
import argosy.network.Waters;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTest {
    private static final Catalogue CATALOGUE = CatalogueReader.bundled();

    private record Run(int exit, String out) {}

    private static Run run(Catalogue catalogue, String... arguments) {
        StringWriter out = new StringWriter();
        int exit = new CommandLine(new ValidateCommand(() -> catalogue, Waters::bundled))
                .setOut(new PrintWriter(out))
                .execute(arguments);
        return new Run(exit, out.toString());
    }

    @Test
    void everyBarHoldsAndTheKeptReportIsTheOneOfToday() throws IOException {
        Run run = run(CATALOGUE, "--markdown");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .as("run ./argosy validate --markdown > docs/validation.md")
                .isEqualToNormalizingNewlines(Files.readString(Path.of("docs/validation.md")));
    }

    @Test
    void aBarThatIsMissedIsNamedAndEndsTheCommandWithThree() {
        List<Figure> figures = CATALOGUE.rules().figures().stream()
                .map(figure -> figure.key().equals("straits.rescue.goldFrancPerNt")
                        ? new Figure(figure.key(), 0.2, figure.unit(), figure.provenance())
                        : figure)
                .toList();
        Catalogue wrong = new Catalogue(
                CATALOGUE.vesselClasses(),
                CATALOGUE.ports(),
                CATALOGUE.grades(),
                CATALOGUE.passages(),
                new RuleBook(figures, CATALOGUE.rules().tariffs()));
        Run run = run(wrong, "--json");
        assertThat(run.exit()).isEqualTo(3);
        JsonNode root = JsonMapper.builder().build().readTree(run.out());
        assertThat(root.get("allHold").asBoolean()).isFalse();
        assertThat(root.get("missed"))
                .isNotEmpty()
                .allMatch(row -> row.get("kind").asString().equals("STRAITS"));
    }
}
