package argosy.io.scenario;

import static argosy.io.scenario.ScenarioFolder.CARGOES;
import static argosy.io.scenario.ScenarioFolder.SETTINGS;
import static argosy.io.scenario.ScenarioFolder.VESSELS;
import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.Problem;
import argosy.domain.draft.ProblemList;
import argosy.domain.draft.ScenarioOutcome;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BadInputTest {
    @TempDir
    private Path dir;

    private ScenarioFolder folder;

    @BeforeEach
    void writeAGoodScenario() {
        folder = new ScenarioFolder(dir);
    }

    @Test
    void theGoodScenarioIsGood() {
        assertThat(folder.errors()).isEmpty();
        assertThat(folder.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cargoes.csv  | C2,CONTRACT | C1,CONTRACT       | cargoes.csv:3 DUPLICATE
            cargoes.csv  | 2026-09-05  | 2026-08-31        | cargoes.csv:2 LAYCAN-ORDER
            cargoes.csv  | CND         | Konstanca         | cargoes.csv:2 PORT-UNKNOWN
            cargoes.csv  | 4000,4600   | -4000,4600        | cargoes.csv:2 RANGE
            cargoes.csv  | 4000,4600   | 4000,46000000     | cargoes.csv:2 RANGE
            cargoes.csv  | 4000,4600   | 4700,4600         | cargoes.csv:2 QUANTITY-ORDER
            cargoes.csv  | DIESEL      | DEISEL            | cargoes.csv:2 GRADE-UNKNOWN
            cargoes.csv  | minT        | minimumT          | cargoes.csv:1 COLUMN-UNKNOWN
            cargoes.csv  | freightUsdPerT | freigthUsdPerT | cargoes.csv:1 COLUMN-UNKNOWN
            cargoes.csv  | commitment  | kind              | cargoes.csv:1 COLUMN-MISSING
            cargoes.csv  | minT        | id                | cargoes.csv:1 COLUMN-TWICE
            cargoes.csv  | 2026-09-01  | 2026-09-01T08:00  | cargoes.csv:2 DATE-ZONE
            cargoes.csv  | 2026-09-01  | 01.09.2026        | cargoes.csv:2 DATE
            cargoes.csv  | 2026-09-01  | 2026-09-31        | cargoes.csv:2 DATE
            cargoes.csv  | 2026-09-05  | 2206-09-05        | cargoes.csv:2 DATE-RANGE
            cargoes.csv  | ,72         | ',"72,5"'         | cargoes.csv:2 DECIMAL-COMMA
            cargoes.csv  | ,72         | ',"1,250.5"'      | cargoes.csv:2 DECIMAL-COMMA
            cargoes.csv  | ,72         | ,seventy          | cargoes.csv:2 NUMBER
            cargoes.csv  | ,72         | ,                 | cargoes.csv:2 FREIGHT
            cargoes.csv  | ,72         | ,72,1             | cargoes.csv:2 ROW-LENGTH
            cargoes.csv  | ,72         | ''                | cargoes.csv:2 ROW-LENGTH
            cargoes.csv  | SPOT        | MAYBE             | cargoes.csv:2 CHOICE
            cargoes.csv  | BAK,CND     | BAK,Baku          | cargoes.csv:2 SAME-PORT
            cargoes.csv  | C1,         | '"C1,'            | cargoes.csv:2 QUOTE-OPEN
            vessels.csv  | RST27       | RST-27            | vessels.csv:2 CLASS-UNKNOWN
            vessels.csv  | Astrakhan   | Atlantis          | vessels.csv:2 PORT-UNKNOWN
            vessels.csv  | RU,         | XX,               | vessels.csv:2 COUNTRY
            vessels.csv  | 9.5,10      | 95,10             | vessels.csv:2 RANGE
            vessels.csv  | V2          | ''                | vessels.csv:3 CELL-MISSING
            scenario.yaml| period      | perriod           | scenario.yaml:3 SETTING-UNKNOWN
            scenario.yaml| 2026-12-20  | 2026-07-20        | scenario.yaml:1 PERIOD-ORDER
            scenario.yaml| 'name: '    | 'name: ]'         | scenario.yaml:1 YAML
            """)
    void everyKindOfMistakeIsFoundWhereItIs(String file, String good, String bad, String expected) {
        String original = file.startsWith("s") ? SETTINGS : file.startsWith("v") ? VESSELS : CARGOES;
        folder.with(file, original.replaceFirst(good, bad));

        assertThat(folder.errors()).contains(expected);
    }

    @Test
    void allProblemsAreReportedAtOnceWithAdvice() {
        folder.with("vessels.csv", VESSELS.replace("RST27", "RST72").replace("AZ,BAK", "AZ,Bakuu"))
                .with("cargoes.csv", CARGOES.replace("CND", "Constansa"));

        ScenarioOutcome.Refused refused = (ScenarioOutcome.Refused) folder.read();

        assertThat(refused.errors())
                .extracting(it -> it.code() + " " + it.advice())
                .containsExactly(
                        "CLASS-UNKNOWN did you mean RST27?",
                        "PORT-UNKNOWN did you mean Baku?",
                        "PORT-UNKNOWN did you mean Constanta or Constanța?");
    }

    @Test
    void anEmptyFolderIsSaidSo(@TempDir Path empty) {
        ScenarioOutcome outcome = ScenarioReader.read(empty, ScenarioFolder.CATALOGUE, place -> true);
        assertThat(((ScenarioOutcome.Refused) outcome).errors())
                .extracting(Problem::code)
                .containsExactly("FOLDER-EMPTY");
    }

    @Test
    void aScenarioNeedsAShipAndACargo() {
        folder.with("vessels.csv", VESSELS.lines().findFirst().orElseThrow())
                .with("cargoes.csv", CARGOES.lines().findFirst().orElseThrow());
        assertThat(folder.errors()).containsExactly("vessels.csv:0 NO-VESSEL", "cargoes.csv:0 NO-CARGO");
    }

    @Test
    void aBinaryFileIsNotRead() {
        byte[] noise = new byte[10_000];
        new Random(1).nextBytes(noise);
        folder.with("cargoes.csv", noise);
        assertThat(folder.errors()).singleElement().asString().endsWith("BINARY");
    }

    @Test
    void lettersInAnotherEncodingAreFoundOnTheirLine() {
        folder.with("cargoes.csv", CARGOES.replace("C2", "Цена").getBytes(Charset.forName("windows-1251")));
        assertThat(folder.errors()).contains("cargoes.csv:3 ENCODING");
        folder.with("cargoes.csv", CARGOES.getBytes(StandardCharsets.UTF_16));
        assertThat(folder.errors()).contains("cargoes.csv:1 ENCODING");
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        try (RandomAccessFile huge =
                new RandomAccessFile(dir.resolve("cargoes.csv").toFile(), "rw")) {
            huge.setLength(300L << 20);
        }
        assertThat(folder.errors()).containsExactly("cargoes.csv:0 FILE-SIZE");
    }

    @Test
    void aMillionProblemsAreCountedNotListed() {
        folder.with("cargoes.csv", CARGOES + "C9,SPOT,X,1,2,Q,R,S,T,U\n".repeat(99_000));
        List<Problem> errors = ((ScenarioOutcome.Refused) folder.read()).errors();
        assertThat(errors).hasSize(ProblemList.KEPT + 1);
        assertThat(errors.getLast().code()).isEqualTo("MANY");
    }

    @Test
    void tooManyRowsAreCutOff() {
        folder.with("cargoes.csv", CARGOES + "C9,SPOT,X,1,2,Q,R,S,T,U\n".repeat(100_000));
        assertThat(folder.errors()).anyMatch(it -> it.endsWith("TOO-MANY-ROWS"));
    }

    @Test
    void aBinaryWorkbookOrDocumentIsNotRead() throws IOException {
        for (String name : List.of("book.xlsx", "scenario.json", "scenario.docx")) {
            Path file = dir.resolve(name);
            Files.write(file, new byte[] {'P', 'K', 3, 4, 0, 1, 2, 3});
            ScenarioOutcome outcome = ScenarioReader.read(file, ScenarioFolder.CATALOGUE, place -> true);
            assertThat(((ScenarioOutcome.Refused) outcome).errors())
                    .extracting(Problem::code)
                    .containsAnyOf("XLSX", "BINARY", "FORMAT-UNKNOWN");
        }
    }
}
