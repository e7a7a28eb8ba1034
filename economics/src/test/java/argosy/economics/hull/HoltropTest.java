package argosy.economics.hull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import argosy.economics.testkit.Catalogues;
import argosy.economics.testkit.Csv;
import java.nio.file.Path;
import java.util.HashMap;
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
        Map<String, Double> computed = computed();
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

    private static Map<String, Double> computed() {
        HoltropResistance resistance = HoltropResistance.of1982(EXAMPLE, Water.SEA_15C, SPEED_MS);
        WaveResistance wave = new WaveResistance(EXAMPLE);
        Map<String, Double> values = new HashMap<>();
        values.put("Fn", resistance.froude());
        values.put("S", EXAMPLE.wettedSurfaceM2());
        values.put("one_plus_k1", resistance.formFactor());
        values.put("LR", EXAMPLE.runLengthM());
        values.put("c12", HoltropResistance.c12(EXAMPLE));
        values.put("c13", HoltropResistance.c13(EXAMPLE));
        values.put("CF", resistance.friction());
        values.put("RF", resistance.frictionN() / 1000);
        values.put("RAPP", resistance.appendageN() / 1000);
        values.put("c7", wave.c7());
        values.put("iE", wave.entranceDeg());
        values.put("c1", wave.c1());
        values.put("c3", wave.c3());
        values.put("c2", wave.c2());
        values.put("c5", wave.c5());
        values.put("m1", wave.m1());
        values.put("c15", wave.c15());
        values.put("m2", wave.m2(resistance.froude()));
        values.put("lambda", wave.lambda());
        values.put("RW", resistance.waveN() / 1000);
        values.put("PB", HoltropResistance.bulbEmergence(EXAMPLE));
        values.put("Fni", HoltropResistance.bulbFroude(EXAMPLE, SPEED_MS));
        values.put("RB", resistance.bulbN() / 1000);
        values.put("FnT", HoltropResistance.transomFroude(EXAMPLE, SPEED_MS));
        values.put("RTR", resistance.transomN() / 1000);
        values.put("c4", HoltropResistance.c4(EXAMPLE));
        values.put("CA", resistance.correlation());
        values.put("RA", resistance.correlationN() / 1000);
        values.put("Rtotal", resistance.totalN() / 1000);
        values.put("PE", resistance.effectiveW(SPEED_MS) / 1000);
        addPropulsion(values, resistance);
        return values;
    }

    private static void addPropulsion(Map<String, Double> values, HoltropResistance resistance) {
        HoltropPropulsion first = HoltropPropulsion.singleScrew1982(EXAMPLE, PROPELLER, resistance, 0.7);
        double thrustN = resistance.totalN() / (1 - first.thrustDeduction());
        double area = HoltropPropulsion.bladeAreaRatio(EXAMPLE, PROPELLER, Water.SEA_15C, thrustN);
        HoltropPropulsion factors = HoltropPropulsion.singleScrew1982(EXAMPLE, PROPELLER, resistance, area);
        values.put("CV", HoltropPropulsion.viscous(EXAMPLE, resistance));
        values.put("c9", HoltropPropulsion.c9(EXAMPLE, PROPELLER));
        values.put("c11", HoltropPropulsion.c11(EXAMPLE, PROPELLER));
        values.put("CP1", HoltropPropulsion.cp1(EXAMPLE));
        values.put("w", factors.wake());
        values.put("c10", HoltropPropulsion.c10(EXAMPLE));
        values.put("t", factors.thrustDeduction());
        values.put("Thrust", thrustN / 1000);
        values.put("AE_AO", area);
        values.put("etaR", factors.rotative());
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
        HullForm correlation = new HullForm(218.75, 32.25, 13.57, 13.57, deepM3, 0, 0.99, 0.91, 25.09, 5.43, 0, 0, 1, 0);
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
        double revised = HoltropResistance.of1984(EXAMPLE, Water.SEA_15C, SPEED_MS).totalN();
        assertThat(List.of(revised / old)).allSatisfy(ratio -> assertThat(ratio).isBetween(0.93, 1.07));
    }
}
