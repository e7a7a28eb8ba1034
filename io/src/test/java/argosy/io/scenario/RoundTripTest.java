package argosy.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.Scenario;
import argosy.domain.draft.DraftRow;
import argosy.domain.draft.DraftSetting;
import argosy.domain.draft.DraftTable;
import argosy.domain.draft.ProblemList;
import argosy.domain.draft.ScenarioDraft;
import argosy.domain.draft.ScenarioOutcome;
import argosy.io.catalogue.CatalogueReader;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RoundTripTest {
    private static final int DRAFTS = 60;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", ".xlsx", ".json"})
    void nothingIsLostOnTheWayOutAndIn(String form) {
        for (int seed = 0; seed < DRAFTS; seed++) {
            ScenarioDraft draft = new RandomDrafts(seed).next();
            Path file = folder.resolve("draft" + seed + form);
            assertThat(ScenarioWriter.write(draft, file)).isEmpty();

            ProblemList problems = new ProblemList();
            ScenarioDraft again = DraftReader.read(file, problems);

            assertThat(problems.errors()).as("seed %d", seed).isEmpty();
            assertThat(contentsOf(again)).as("seed %d", seed).isEqualTo(contentsOf(draft));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"copy", "copy.xlsx", "copy.json"})
    void bundledScenarioMeansTheSameInEveryForm(String name) {
        Scenario original = accepted(BundledScenarioTest.FOLDER);
        ScenarioDraft draft = DraftReader.read(BundledScenarioTest.FOLDER, new ProblemList());
        assertThat(ScenarioWriter.write(draft, folder.resolve(name))).isEmpty();

        Scenario copy = accepted(folder.resolve(name));

        assertThat(copy).isEqualTo(original);
        assertThat(ScenarioHash.of(copy)).isEqualTo(ScenarioHash.of(original));
    }

    @Test
    void anExistingFolderIsNotTouched() {
        ScenarioDraft draft = new RandomDrafts(1).next();
        assertThat(ScenarioWriter.write(draft, folder)).get().extracting("code").isEqualTo("TARGET-EXISTS");
    }

    private static Scenario accepted(Path path) {
        ScenarioOutcome outcome = ScenarioReader.read(path, CatalogueReader.bundled(), place -> true);
        assertThat(outcome).as(outcome.toString()).isInstanceOf(ScenarioOutcome.Accepted.class);
        return ((ScenarioOutcome.Accepted) outcome).scenario();
    }

    /// All but files and lines; tables by name, for a folder keeps no order of its own.
    private static List<Object> contentsOf(ScenarioDraft draft) {
        List<DraftSetting> settings = draft.settings().stream()
                .map(it -> new DraftSetting(it.pointer(), it.value(), 0))
                .toList();
        List<DraftTable> tables = draft.tables().stream()
                .map(RoundTripTest::bare)
                .sorted(Comparator.comparing(DraftTable::name))
                .toList();
        return List.of(settings, tables);
    }

    private static DraftTable bare(DraftTable table) {
        List<DraftRow> rows =
                table.rows().stream().map(row -> new DraftRow(0, row.cells())).toList();
        return new DraftTable(table.name(), "", table.columns(), rows);
    }
}
