package argosy.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.Disruption;
import argosy.domain.PassageId;
import argosy.domain.Problem;
import argosy.domain.Scenario;
import argosy.domain.Window;
import argosy.domain.draft.ScenarioOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DisruptionReaderTest {
    private static final Scenario BUNDLED = ((ScenarioOutcome.Accepted)
                    ScenarioReader.read(BundledScenarioTest.FOLDER, ScenarioFolder.CATALOGUE, place -> true))
            .scenario();

    @TempDir
    private Path dir;

    @Test
    void everyExampleThatShipsIsGood() throws IOException {
        try (Stream<Path> files = Files.list(BundledScenarioTest.FOLDER.resolve("disruptions"))) {
            List<Path> examples = files.toList();
            assertThat(examples).hasSizeGreaterThanOrEqualTo(5).allSatisfy(file -> {
                DisruptionReading reading = DisruptionReader.read(file, BUNDLED);
                assertThat(reading.problems()).isEmpty();
                assertThat(reading.disruptions()).isNotEmpty();
            });
        }
    }

    @Test
    void theLockOutageClosesTheCanal() {
        Path file = BundledScenarioTest.FOLDER.resolve("disruptions").resolve("canal-lock-outage.yaml");
        assertThat(DisruptionReader.read(file, BUNDLED).disruptions())
                .containsExactly(new Disruption.PassageClosed(
                        new PassageId("VDSC"),
                        new Window(Instant.parse("2026-10-05T00:00:00Z"), Instant.parse("2026-10-16T23:59:00Z")),
                        "lock gate repair (invented)"));
    }

    @Test
    void mistakesAreReportedWithTheirLine() throws IOException {
        Path file = Files.writeString(dir.resolve("bad.yaml"), """
                disruption:
                  - close: VDSC
                disruptions:
                  - close: VDSC
                    from: 2026-10-05T10:00
                    to: 2026-10-09
                """);
        assertThat(DisruptionReader.read(file, BUNDLED).problems())
                .extracting(it -> it.line() + " " + it.code())
                .containsExactly("2 SETTING-UNKNOWN", "4 DATE-ZONE");
        assertThat(DisruptionReader.read(dir.resolve("none.yaml"), BUNDLED).problems())
                .extracting(Problem::code)
                .contains("FILE-UNREADABLE");
        Path empty = Files.writeString(dir.resolve("empty.yaml"), "");
        assertThat(DisruptionReader.read(empty, BUNDLED).problems())
                .extracting(Problem::code)
                .containsExactly("NO-DISRUPTION");
    }
}
