package argosy.cli.generate;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.cli.generate.ScenarioGenerator.Wish;
import argosy.domain.Catalogue;
import argosy.domain.draft.DraftRow;
import argosy.domain.draft.DraftTable;
import argosy.domain.draft.ScenarioDraft;
import argosy.domain.draft.ScenarioOutcome;
import argosy.io.catalogue.CatalogueReader;
import argosy.io.scenario.ScenarioReader;
import argosy.io.scenario.ScenarioWriter;
import argosy.network.Waters;
import argosy.network.passage.Ways;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioGeneratorTest {
    private static final Catalogue CATALOGUE = CatalogueReader.bundled();
    private static final ScenarioGenerator GENERATOR = new ScenarioGenerator(CATALOGUE, Ways.of(Waters.bundled()));

    private static Wish wish(int ships, int cargoes, long seed) {
        return new Wish(ships, cargoes, seed, LocalDate.of(2026, 1, 1), 365);
    }

    @Test
    void theSameSeedGivesTheSameScenario() {
        assertThat(GENERATOR.generate(wish(7, 40, 3))).isEqualTo(GENERATOR.generate(wish(7, 40, 3)));
        assertThat(GENERATOR.generate(wish(7, 40, 3)).tables())
                .isNotEqualTo(GENERATOR.generate(wish(7, 40, 4)).tables());
    }

    @Test
    void aLargerScenarioBeginsLikeTheSmaller() {
        List<DraftRow> few = rows(GENERATOR.generate(wish(3, 10, 5)), "cargoes");
        List<DraftRow> many = rows(GENERATOR.generate(wish(9, 30, 5)), "cargoes");
        assertThat(many).hasSize(30).startsWith(few.toArray(DraftRow[]::new));
    }

    private static List<DraftRow> rows(ScenarioDraft draft, String table) {
        return draft.findTable(table).map(DraftTable::rows).orElseThrow();
    }

    @Test
    void whatIsGeneratedIsAcceptedWithoutAnyWarning(@TempDir Path folder) {
        for (long seed = 1; seed <= 5; seed++) {
            Path out = folder.resolve("s" + seed);
            assertThat(ScenarioWriter.write(GENERATOR.generate(wish(40, 200, seed)), out))
                    .isEmpty();
            assertThat(ScenarioReader.read(out, CATALOGUE, place -> true))
                    .isInstanceOfSatisfying(ScenarioOutcome.Accepted.class, accepted -> {
                        assertThat(accepted.warnings()).isEmpty();
                        assertThat(accepted.scenario().vessels()).hasSize(40);
                        assertThat(accepted.scenario().cargoes()).hasSize(200);
                    });
        }
    }
}
