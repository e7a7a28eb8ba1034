package argosy.io.scenario;

import argosy.domain.Catalogue;
import argosy.domain.Problem;
import argosy.domain.Scenario;
import argosy.domain.draft.ScenarioOutcome;
import argosy.io.catalogue.CatalogueReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A small good scenario on disk, to be spoilt by tests.
final class ScenarioFolder {
    static final Catalogue CATALOGUE = CatalogueReader.bundled();
    static final String SETTINGS = """
            name: Small
            period:
              from: 2026-08-15
              to: 2026-12-20
            """;
    static final String VESSELS = """
            id,class,flag,openPort,ladenSpeedKn,ballastSpeedKn,opexUsdPerDay,hullValueUsd,permits,lastGrade
            V1,RST27,RU,Astrakhan,9.5,10,3600,6500000,RU-INLAND,DIESEL
            V2,LACHIN,AZ,BAK,9.5,10,3700,8500000,,CRUDE
            """;
    static final String CARGOES = """
            id,commitment,grade,minT,maxT,loadPort,dischargePort,laycanOpens,laycanCancels,freightUsdPerT
            C1,SPOT,DIESEL,4000,4600,BAK,CND,2026-09-01,2026-09-05,72
            C2,CONTRACT,CRUDE,6000,7000,AAU,BAK,2026-09-10T06:00+05:00,2026-09-12T18:00Z,14
            """;

    private final Path folder;

    ScenarioFolder(Path folder) {
        this.folder = folder;
        with("scenario.yaml", SETTINGS).with("vessels.csv", VESSELS).with("cargoes.csv", CARGOES);
    }

    ScenarioFolder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    ScenarioFolder with(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ScenarioOutcome read() {
        return ScenarioReader.read(folder, CATALOGUE, place -> place.latDeg() < 60);
    }

    Scenario scenario() {
        return switch (read()) {
            case ScenarioOutcome.Accepted accepted -> accepted.scenario();
            case ScenarioOutcome.Refused refused -> throw new AssertionError(refused.errors());
        };
    }

    /// Errors as `file:line CODE`, without the folder.
    List<String> errors() {
        return switch (read()) {
            case ScenarioOutcome.Accepted accepted -> List.of();
            case ScenarioOutcome.Refused refused -> shortOf(refused.errors());
        };
    }

    List<String> warnings() {
        return shortOf(read().warnings());
    }

    private List<String> shortOf(List<Problem> problems) {
        return problems.stream()
                .map(it -> "%s:%d %s".formatted(it.file().replace(folder + "/", ""), it.line(), it.code()))
                .toList();
    }
}
