package argosy.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.Catalogue;
import argosy.domain.Commitment;
import argosy.domain.Problem;
import argosy.domain.Scenario;
import argosy.domain.draft.ScenarioOutcome;
import argosy.io.catalogue.CatalogueReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class BundledScenarioTest {
    static final Path FOLDER = Path.of("..", "scenarios", "caspian-med-2026");

    private static final Catalogue CATALOGUE = CatalogueReader.bundled();

    @Test
    void bundledScenarioIsAcceptedAndWarnsOnlyOfWhatIsThereOnPurpose() {
        ScenarioOutcome outcome = ScenarioReader.read(FOLDER, CATALOGUE, place -> true);

        assertThat(outcome).as(outcome.toString()).isInstanceOf(ScenarioOutcome.Accepted.class);
        assertThat(outcome.warnings()).extracting(Problem::code).containsOnly("CARGO-NO-SHIP");
        assertThat(outcome.warnings()).hasSize(2);
    }

    @Test
    void bundledScenarioIsTheReferenceTrade() {
        Scenario scenario =
                ((ScenarioOutcome.Accepted) ScenarioReader.read(FOLDER, CATALOGUE, place -> true)).scenario();

        assertThat(scenario.vessels()).hasSize(20);
        assertThat(scenario.cargoes()).hasSizeBetween(58, 66);
        assertThat(scenario.cargoes())
                .filteredOn(cargo -> cargo.commitment() == Commitment.CONTRACT)
                .allSatisfy(cargo -> assertThat(cargo.reletUsd()).isNotNull())
                .hasSizeBetween(17, 22);
        assertThat(scenario.vessels())
                .extracting(vessel -> vessel.classId().value())
                .contains("RST27", "RST27M", "LACHIN", "RST22M", "19614", "RST26");
        assertThat(scenario.vessels())
                .filteredOn(vessel -> !vessel.offHires().isEmpty())
                .hasSize(1);
    }
}
