package argosy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `power` and `calibrate`.
class ShipCommandsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private record Run(int exit, String out, String err) {}

    private static Run run(Callable<Integer> command, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Run(exit, out.toString(), err.toString());
    }

    /// The trial of the lead RST27 (meb.com.ua 726): 2,100 kW at 11.7 kn and 3.25 m, deep water.
    @Test
    void theTrialOfTheLeadShip() {
        Run run = run(new PowerCommand(), "--class", "RST27", "--draught", "3.25", "--speeds", "11.7", "--json");
        JsonNode point = MAPPER.readTree(run.out()).get("points").get(0);
        assertThat(point.get("deepKw").asDouble()).isCloseTo(2100, within(0.08 * 2100));
        assertThat(point.get("depthKw").asDouble())
                .isEqualTo(point.get("deepKw").asDouble());
    }

    @Test
    void shallowWaterTakesMorePowerAndWeatherTakesSpeed() {
        Run run = run(
                new PowerCommand(),
                "--class",
                "rst27",
                "--draught",
                "3.6",
                "--depth",
                "6",
                "--speeds",
                "6..12",
                "--beaufort",
                "4",
                "--from",
                "bow",
                "--json");
        JsonNode points = MAPPER.readTree(run.out()).get("points");
        assertThat(points).hasSize(7).allSatisfy(point -> {
            assertThat(point.get("depthKw").asDouble())
                    .isGreaterThan(point.get("deepKw").asDouble());
            assertThat(point.get("weatherKn").asDouble())
                    .isLessThan(point.get("speedKn").asDouble());
        });
        assertThat(run(new PowerCommand(), "--class", "RST27", "--draught", "3.6", "--depth", "6")
                        .out())
                .contains("extrapolated");
    }

    @Test
    void mistakesAreReportedTogether() {
        Run run = run(new PowerCommand(), "--class", "RST27", "--draught", "9", "--depth", "2", "--speeds", "12..6");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--speeds:0: SPEEDS", "--draught:0: RANGE", "--depth:0: RANGE");
    }

    /// A made-up ship that burns 1 t a day more at each knot: the rows go into a scenario as they are.
    @Test
    void aCalibrationWritesRowsForAScenario(@TempDir Path folder) throws IOException {
        StringBuilder noon = new StringBuilder("date,hoursUnderWay,distanceNm,draughtM,fuelT\n");
        for (int day = 1; day <= 20; day++) {
            double speedKn = 8 + day % 5 * 0.6;
            double fuelT = 3.5 + (speedKn - 8) * 1.6 + (day % 3 - 1) * 0.1;
            noon.append("2026-05-%02d,24,%.1f,3.60,%.2f%n".formatted(day, 24 * speedKn, fuelT));
        }
        Path file = Files.writeString(folder.resolve("noon.csv"), noon);
        Path prices = folder.resolve("prices.csv");
        Run run =
                run(new CalibrateCommand(), file.toString(), "--class", "RST27", "--out", prices.toString(), "--json");
        assertThat(run.exit()).isZero();
        JsonNode main = MAPPER.readTree(run.out()).get("mainCalibration");
        assertThat(main.get("low").asDouble()).isLessThan(main.get("value").asDouble());
        assertThat(Files.readAllLines(prices)).hasSize(3).first().isEqualTo("key,value,unit,source,asOf,verified");
        assertThat(Files.readString(prices)).contains("fuel.mainCalibration.RST27,", "fuel.serviceCalibration.RST27,");
    }

    @Test
    void badRowsAreNamedByLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("noon.csv"),
                "date,hoursUnderWay,speedKn,draughtM,fuelT\n2026-01-01,30,10,3,5\n2026-01-01,abc,10,9,\n");
        Run run = run(new CalibrateCommand(), file.toString(), "--class", "RST27");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines().map(line -> line.replace(file.toString(), "noon.csv")))
                .containsExactly(
                        "noon.csv:2: RANGE: hoursUnderWay is 30; give hours since the last report, 0.0 to 25.0",
                        "noon.csv:3: DATE-TWICE: 2026-01-01 stands on line 2 too; remove one of them",
                        "noon.csv:3: NUMBER: hoursUnderWay is abc; give hours since the last report with a decimal"
                                + " point",
                        "noon.csv:3: RANGE: draughtM is 9; give the mean draught in metres, 0.5 to 6.0",
                        "noon.csv:3: NUMBER: fuelT is empty; give all fuel of the day in tonnes with a decimal point");
        Path alike = Files.writeString(
                folder.resolve("alike.csv"),
                "date,hoursUnderWay,speedKn,draughtM,fuelT\nMon,24,10,3,9\nTue,24,10,3,9.2\nWed,24,10,3,9.1\n");
        assertThat(run(new CalibrateCommand(), alike.toString(), "--class", "RST27")
                        .err())
                .contains("FIT")
                .contains("same speed");
    }
}
