package argosy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.Catalogue;
import argosy.io.catalogue.CatalogueReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IntakeCommandTest {
    private static final Catalogue CATALOGUE = CatalogueReader.bundled();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private record Run(int exit, String out, String err) {
        JsonNode json() {
            return MAPPER.readTree(out);
        }
    }

    private static Run run(String... arguments) {
        Clock clock = Clock.fixed(Instant.parse("2026-05-10T09:30:00Z"), ZoneOffset.UTC);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = new CommandLine(new IntakeCommand(() -> CATALOGUE, RegionWaters::new, clock))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Run(exit, out.toString(), err.toString());
    }

    private static double tonnes(String... more) {
        return run(more).json().get("answer").get("intake").get("tonnes").asDouble();
    }

    /// Published deadweights (portnews.ru 239044): 5,420 t at 3.60 m in fresh water; consumables taken off.
    @Test
    void atThePublishedRiverDraughtSheLiftsThePublishedDeadweightLessConsumables(@TempDir Path folder)
            throws IOException {
        Path levels =
                Files.writeString(folder.resolve("levels.csv"), "passage,date,draughtM\nDON-LOW,2026-05-12,3.6\n");
        double liftedT = tonnes(
                "Baku",
                "Augusta",
                "--class",
                "RST27",
                "--grade",
                "FUEL-OIL",
                "--depart",
                "2026-05-10",
                "--consumables",
                "0",
                "--water-levels",
                levels.toString(),
                "--json");
        assertThat(liftedT).isCloseTo(5420, within(54.2));
    }

    @Test
    void theBindingPassageIsNamedWithItsDateAndTonnesPerTenCentimetres() {
        Run run = run("Baku", "Augusta", "--class", "RST27", "--grade", "FUEL-OIL", "--depart", "2026-05-10");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("She lifts 4,991 t. DON-LOW binds at 3.50 m on 14 May 2026: 10 cm more would add 229 t.")
                .contains("her fresh water allowance is 99 mm");
    }

    @Test
    void trimHeelConsumablesAndOfferTakeOffWhatTheyShould() {
        String[] base = {"Baku", "Augusta", "--class", "RST27", "--grade", "FUEL-OIL", "--json"};
        double baseT = tonnes(base);
        double perCmT = 22.9;
        assertThat(baseT - tonnes(with(base, "--trim", "0.2"))).isCloseTo(10 * perCmT, within(2.0));
        assertThat(baseT - tonnes(with(base, "--heel", "0.5"))).isCloseTo(7.24 * perCmT, within(2.0));
        assertThat(baseT - tonnes(with(base, "--consumables", "300"))).isCloseTo(100, within(0.01));
        assertThat(tonnes(with(base, "--offered", "3000"))).isEqualTo(3000);
        assertThat(tonnes(with(base, "--density", "0.5", "--filling", "0.9"))).isCloseTo(8100 * 0.9 * 0.5, within(1.0));
    }

    /// About twelve hours a day of sailing burn some tonnes before the Don: she may lift about as much more.
    @Test
    void burntFuelIsCountedOnlyWhenAsked() {
        String[] base = {"Baku", "Augusta", "--class", "RST27", "--grade", "FUEL-OIL", "--json"};
        assertThat(tonnes(with(base, "--burn-off")) - tonnes(base)).isBetween(15.0, 60.0);
    }

    @Test
    void theCurveHasOnePointADayAndFallsWithTheWater() {
        JsonNode curve = run(
                        "Baku",
                        "Augusta",
                        "--class",
                        "RST27",
                        "--grade",
                        "FUEL-OIL",
                        "--json",
                        "--curve",
                        "2026-05-01..2026-09-30")
                .json()
                .get("curve");
        assertThat(curve).hasSize(153);
        assertThat(curve.get(0).get("tonnes").asDouble())
                .isGreaterThan(curve.get(152).get("tonnes").asDouble());
        assertThat(curve.get(0).get("binding").asString()).isEqualTo("DON-LOW");
    }

    @Test
    void everyMistakeIsReported() {
        assertThat(run("Baku", "Augusta", "--grade", "FUEL-OIL").err()).contains("CLASS-MISSING");
        Run run = run("Baku", "Augusta", "--class", "RST27", "--grade", "FUELOIL", "--heel", "40", "--filling", "2");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("GRADE-UNKNOWN")
                .contains("did you mean FUEL-OIL")
                .contains("--heel:0: RANGE")
                .contains("--filling:0: RANGE");
        assertThat(run("Baku", "Augusta", "--class", "RST27", "--grade", "CRUDE", "--curve", "2026-05-01")
                        .err())
                .contains("--curve:0: DATES");
    }

    private static String[] with(String[] base, String... more) {
        String[] all = java.util.Arrays.copyOf(base, base.length + more.length);
        System.arraycopy(more, 0, all, base.length, more.length);
        return all;
    }
}
