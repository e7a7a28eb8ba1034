package argosy.io.scenario;

import static argosy.io.scenario.ScenarioFolder.CARGOES;
import static argosy.io.scenario.ScenarioFolder.SETTINGS;
import static argosy.io.scenario.ScenarioFolder.VESSELS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScenarioHashTest {
    @TempDir
    private Path dir;

    @Test
    void theHashIsThatOfTheMeaningNotOfTheFile() {
        ScenarioFolder folder = new ScenarioFolder(dir);
        String hash = ScenarioHash.of(folder.scenario());
        assertThat(hash).matches("[0-9a-f]{64}");

        folder.with("cargoes.csv", CARGOES.replace("BAK,CND", "Baku,Constanța").replace("\n", "\r\n"));
        assertThat(ScenarioHash.of(folder.scenario())).isEqualTo(hash);

        folder.with("cargoes.csv", CARGOES.replace(",72", ",72.01"));
        assertThat(ScenarioHash.of(folder.scenario())).isNotEqualTo(hash);

        folder.with("cargoes.csv", CARGOES).with("scenario.yaml", SETTINGS + "prices:\n  bunker.MGO.usdPerT: 800\n");
        assertThat(ScenarioHash.of(folder.scenario())).isNotEqualTo(hash);
    }

    @Test
    void permitsHaveNoOrder() {
        ScenarioFolder folder = new ScenarioFolder(dir);
        folder.with("vessels.csv", VESSELS.replace("RU-INLAND", "RU-INLAND;A;B;C;D"));
        String hash = ScenarioHash.of(folder.scenario());
        folder.with("vessels.csv", VESSELS.replace("RU-INLAND", "D;C;B;A;RU-INLAND"));
        assertThat(ScenarioHash.of(folder.scenario())).isEqualTo(hash);
        assertThat(ScenarioHash.canonicalJson(folder.scenario()))
                .contains("[\"A\",\"B\",\"C\",\"D\",\"RU-INLAND\"]")
                .contains("\"usdPerT\":72.0");
    }
}
