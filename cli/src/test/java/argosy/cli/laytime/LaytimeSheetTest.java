package argosy.cli.laytime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.Problem;
import argosy.domain.draft.ProblemList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaytimeSheetTest {
    private static final String FACTS = """
            port,event,from,to,remarks
            Rostov,NOTICE,2026-09-04T10:00,,at roads
            Rostov,SHIFTING,2026-09-04T20:00,2026-09-04T23:00,
            Rostov,WORK,2026-09-05T01:00,,hoses on
            Rostov,WEATHER,2026-09-05T08:00,2026-09-05T14:00,wind
            Rostov,COMPLETED,2026-09-06T10:00,,
            Mersin,NOTICE,2026-09-14T06:00,,
            Mersin,WORK,2026-09-16T06:00,,
            Mersin,SHIP,2026-09-16T12:00,2026-09-16T15:00,pump breakdown
            Mersin,HALF-RATE,2026-09-17T00:00,2026-09-17T04:00,storm
            Mersin,COMPLETED,2026-09-17T12:00,,
            """;
    private static final String TERMS = """
            laytimeHours: 72
            noticeHours: 6
            excepted: SHINC
            weatherPermitting: true
            demurrageUsdPerDay: 12000
            claimDays: 90
            ports:
              Rostov: {zone: Europe/Moscow}
              Mersin: {zone: Europe/Istanbul}
            """;

    @TempDir
    private Path folder = Path.of("");

    /// By hand: Rostov 48 h less 6 notice, 3 shifting, 6 weather = 33; Mersin 78 h less 6 notice, 3 ship = 69,
    /// of which 4 h at half rate: 67; 100 h used of 72.
    @Test
    void tankerTimeSheetByHand() throws IOException {
        LaytimeSheet sheet = sheet(TERMS);
        assertThat(sheet.statements()).hasSize(1);
        assertThat(sheet.statements().getFirst().statement().usedHours()).isCloseTo(100, within(1e-9));
        assertThat(sheet.demurrageUsd()).isCloseTo(28.0 / 24 * 12_000, within(1e-6));
        assertThat(sheet.claimBy()).isEqualTo(Instant.parse("2026-12-16T20:59:00Z"));
        assertThat(LaytimeText.of(sheet)).contains("ASBATANKVOY cl. 7", "claim with all papers by Wed 16 Dec 2026");
    }

    @Test
    void separateAndAveragedPortsAreSettledApart() throws IOException {
        LaytimeSheet separate = sheet(TERMS + "settlement: separate\ndespatchUsdPerDay: 6000\n");
        // Rostov 33 of 72: 39 h saved; Mersin 69 of 72, never on demurrage, so no half rate: 3 h saved
        assertThat(separate.demurrageUsd()).isZero();
        assertThat(separate.despatchUsd()).isCloseTo((39 + 3) / 24.0 * 6_000, within(1e-6));
        LaytimeSheet average = sheet(TERMS + "settlement: average\ndespatchUsdPerDay: 6000\n");
        assertThat(average.despatchUsd()).isCloseTo(separate.despatchUsd(), within(1e-6));
    }

    /// GENCON 1994 cl. 6 (c): notice at 10:00 starts laytime at 13:00; Saturday noon to Monday 08:00 excepted.
    @Test
    void genconNoticeAndWeekendSpan() throws IOException {
        String facts = """
                port,event,from,to,remarks
                Azov,NOTICE,2026-09-04T10:00Z,,
                Azov,WORK,2026-09-04T15:00Z,,
                Azov,COMPLETED,2026-09-07T12:00Z,,
                """;
        String terms = """
                laytimeTPerDay: 3000
                cargoT: 6000
                notice: gencon
                exceptedSpans: ["SAT 12:00-MON 08:00"]
                demurrageUsdPerDay: 9000
                despatchUsdPerDay: 4500
                """;
        LaytimeSheet sheet = sheet(facts, terms);
        // Friday 13:00 to Saturday 12:00 is 23 h, Monday 08:00 to 12:00 is 4 h; 48 h allowed
        assertThat(sheet.statements().getFirst().statement().usedHours()).isCloseTo(27, within(1e-9));
        assertThat(sheet.despatchUsd()).isCloseTo(21.0 / 24 * 4_500, within(1e-6));
    }

    @Test
    void everyProblemIsToldOnceWithItsLine() throws IOException {
        assertThat(problems(FACTS, TERMS.replace("72", "x").replace("excepted", "exepted")))
                .containsExactly("3 TERM-UNKNOWN", "1 NUMBER");
        assertThat(problems(FACTS.replace("WORK,2026-09-05T01:00", "WORK,noon"), TERMS))
                .containsExactly("4 MOMENT", "2 EVENT-MISSING");
        assertThat(problems(FACTS.replace("NOTICE", "NOR"), TERMS)).contains("2 EVENT-UNKNOWN", "7 EVENT-UNKNOWN");
    }

    private LaytimeSheet sheet(String terms) throws IOException {
        return sheet(FACTS, terms);
    }

    private LaytimeSheet sheet(String facts, String terms) throws IOException {
        ProblemList problems = new ProblemList();
        LaytimeSheet sheet = LaytimeSheet.read(write("facts.csv", facts), write("terms.yaml", terms), problems)
                .orElse(null);
        assertThat(problems.errors()).isEmpty();
        return Objects.requireNonNull(sheet);
    }

    private List<String> problems(String facts, String terms) throws IOException {
        ProblemList problems = new ProblemList();
        LaytimeSheet.read(write("facts.csv", facts), write("terms.yaml", terms), problems);
        return problems.errors().stream().map(LaytimeSheetTest::brief).toList();
    }

    private static String brief(Problem problem) {
        return problem.line() + " " + problem.code();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
