package argosy.economics.hull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import argosy.economics.testkit.Catalogues;
import argosy.economics.testkit.Csv;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// Worked example of Holtrop and Mennen 1982 and component cases of the US EPA's ship power model.
final class HoltropTest {
    private static final double SPEED_MS = 25 * Water.MS_PER_KN;
    private static final HullForm EXAMPLE =
            new HullForm(205, 32, 10, 10, 37500, -0.75, 0.98, 0.75, 20, 4, 16, 50, 1.5, 10);
    private static final Propeller PROPELLER = new Propeller(8, 4, 0.2, 1.0);

    @Test
    void everyPrintedNumberOfTheWorkedExample() {
        Optional<Path> file = Catalogues.shared("reference/engineering/holtrop1982_worked_example.csv");
        assumeTrue(file.isPresent(), "skipped: no shared/reference/engineering beside the checkout");
        Map<String, Double> computed = HoltropTable.singleScrew1982(EXAMPLE, PROPELLER, Water.SEA_15C, SPEED_MS);
        SoftAssertions softly = new SoftAssertions();
        int seen = 0;
        for (Map<String, String> row : Csv.read(file.orElseThrow())) {
            if (!"output".equals(row.get("kind"))) {
                continue;
            }
            String symbol = Objects.requireNonNull(row.get("symbol"));
            double expected = Csv.number(row, "value");
            softly.assertThat(computed).containsKey(symbol);
            // RB is printed with two digits
            double bar = symbol.equals("RB") ? 0.02 : 0.002;
            softly.assertThat(computed.getOrDefault(symbol, Double.NaN))
                    .as(symbol)
                    .isCloseTo(expected, within(Math.abs(expected) * bar + 1e-9));
            seen++;
        }
        softly.assertAll();
        assertThat(seen).isGreaterThan(35);
    }

    /// holtrop_component_cases.csv: form factor 1984 1.275601, surface 10,746.28 m2, CA 0.0003356088.
    @Test
    void componentsOfAPanamaxBulkCarrier() {
        HullForm form = new HullForm(218.75, 32.25, 13.57, 13.57, 80097, 0, 0.99, 0.9, 0, 0, 0, 0, 1, 0);
        double cm = 80097 / (218.75 * 32.25 * 13.57) / 0.81;
        assertThat(HoltropResistance.formFactor1984(withMidship(form, cm))).isCloseTo(1.275601, within(1.3e-5));
        double volumeM3 = 0.81 * 218.75 * 32.25 * 12.48;
        HullForm surface = new HullForm(218.75, 32.25, 12.48, 12.48, volumeM3, 0, 0.99, 0.91, 32.02, 0, 0, 0, 1, 0);
        assertThat(surface.wettedSurfaceM2()).isCloseTo(10746.28, within(0.1));
        double deepM3 = 0.81 * 218.75 * 32.25 * 13.57;
        HullForm correlation =
                new HullForm(218.75, 32.25, 13.57, 13.57, deepM3, 0, 0.99, 0.91, 25.09, 5.43, 0, 0, 1, 0);
        assertThat(HoltropResistance.correlation(correlation)).isCloseTo(0.0003356088, within(3.4e-9));
    }

    private static HullForm withMidship(HullForm hull, double midship) {
        return new HullForm(
                hull.lengthM(),
                hull.beamM(),
                hull.draughtForeM(),
                hull.draughtAftM(),
                hull.volumeM3(),
                hull.lcbPercent(),
                midship,
                hull.waterplane(),
                hull.bulbAreaM2(),
                hull.bulbHeightM(),
                hull.transomAreaM2(),
                hull.appendageAreaM2(),
                hull.appendageFactor(),
                hull.sternShape());
    }

    @Test
    void veryFullHullsStayFinite() {
        for (double volumeM3 = 7000; volumeM3 < 7950; volumeM3 += 50) {
            HullForm river = new HullForm(138, 16.6, 3.6, 3.6, volumeM3, 1.5, 0.996, 0.97, 0, 0, 0, 30, 1.6, -10);
            HoltropResistance resistance = HoltropResistance.of1984(river, Water.SEA_15C, 10 * Water.MS_PER_KN);
            assertThat(resistance.totalN()).isBetween(50_000.0, 400_000.0);
            assertThat(HoltropResistance.formFactor1982(river)).isBetween(1.0, 1.6);
        }
    }

    @Test
    void theTwoEditionsAgreeOnTheExampleWithinFivePercent() {
        double old = HoltropResistance.of1982(EXAMPLE, Water.SEA_15C, SPEED_MS).totalN();
        double revised =
                HoltropResistance.of1984(EXAMPLE, Water.SEA_15C, SPEED_MS).totalN();
        assertThat(List.of(revised / old)).allSatisfy(ratio -> assertThat(ratio).isBetween(0.93, 1.07));
    }
}
