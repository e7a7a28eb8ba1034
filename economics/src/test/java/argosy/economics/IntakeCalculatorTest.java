package argosy.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.VesselClass;
import argosy.domain.plan.Intake;
import argosy.economics.testkit.Catalogues;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class IntakeCalculatorTest {
    private final IntakeCalculator calculator = new IntakeCalculator(Catalogues.rules());

    static List<String> classes() {
        return Catalogues.vesselClassIds();
    }

    /// Published deadweights: RST27 as built (portnews.ru 239044) and by contract (rus-shipping.ru 6424),
    /// RST27M (portnews.ru 257750), RST22M (palmali.com.tr 1024), RST25 (meb.com.ua 726), RST26
    /// (meb.com.ua 439), 19614 (newsnn.ru 83563), Lachin (azernews.az 146070).
    @ParameterizedTest
    @CsvSource({
        "RST27, 3.60, 1.000, 5420",
        "RST27, 4.20, 1.025, 7022",
        "RST27, 3.60, 1.000, 5378",
        "RST27, 4.20, 1.025, 6980",
        "RST27M, 3.60, 1.000, 5342",
        "RST27M, 4.60, 1.025, 7871",
        "RST22M, 3.60, 1.000, 4700",
        "RST22M, 4.60, 1.025, 7050",
        "RST25, 4.175, 1.025, 6610",
        "RST26, 3.60, 1.000, 2820",
        "RST26, 4.784, 1.025, 4600",
        "19614, 3.73, 1.025, 5530",
        "LACHIN, 3.60, 1.000, 5455",
    })
    void publishedDeadweightsComeOutWithinOnePercent(String id, double draughtM, double density, double expectedT) {
        assertThat(calculator.deadweightT(Catalogues.vesselClass(id), draughtM, density))
                .isCloseTo(expectedT, Percentage.withPercentage(1));
    }

    @Test
    void theShallowestPassageBinds() {
        Intake intake = calculator.intake(
                Catalogues.vesselClass("RST27"),
                Catalogues.grade("FUEL-OIL"),
                List.of(new DraughtAt("VDSC", 3.60, 1.0), new DraughtAt("DON-LOW", 3.35, 1.0)),
                7000);
        assertThat(intake.binding().what()).isEqualTo("DON-LOW");
        assertThat(intake.tonnes()).isBetween(4500.0, 4750.0);
        // 10 cm over a waterplane of about 2,285 m2 in fresh water
        assertThat(intake.binding().tonnesPer10Cm()).isCloseTo(228, within(8.0));
        assertThat(intake.limits()).extracting(Intake.Bound::cargoT).isSorted();
    }

    @Test
    void lightCargoFillsTheTanksBeforeTheLoadLine() {
        Intake intake =
                calculator.intake(Catalogues.vesselClass("RST27"), Catalogues.grade("NAPHTHA"), List.of(), 9000);
        assertThat(intake.binding().what()).isEqualTo("cargo tanks");
        assertThat(intake.tonnes()).isCloseTo(8100 * 0.98 * 0.71, within(1.0));
    }

    @Test
    void theOfferBindsWhenSmall() {
        Intake intake = calculator.intake(Catalogues.vesselClass("RST27"), Catalogues.grade("DIESEL"), List.of(), 3000);
        assertThat(intake.binding().what()).isEqualTo("cargo on offer");
        assertThat(intake.tonnes()).isEqualTo(3000);
    }

    @Test
    void theLoadLineHoldsInFreshWaterAtADeeperDraught() {
        VesselClass rst27 = Catalogues.vesselClass("RST27");
        // FWA = displacement / (40 TPC) in mm (ICLL 1966 reg. 40): 9,302 t, 23.4 t/cm -> 99 mm
        assertThat(calculator.freshWaterAllowanceM(rst27)).isCloseTo(0.099, within(0.003));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void draughtAndCargoAreInverse(String id) {
        VesselClass vesselClass = Catalogues.vesselClass(id);
        for (double draughtM = 1.5; draughtM < vesselClass.maxDraughtM() + 0.3; draughtM += 0.05) {
            double cargoT = calculator.cargoAtDraughtT(vesselClass, draughtM, 1.013);
            if (cargoT > 0) {
                assertThat(calculator.draughtM(vesselClass, cargoT, 1.013)).isCloseTo(draughtM, within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void moreDraughtLiftsMoreAndNeverLosesTheHull(String id) {
        VesselClass vesselClass = Catalogues.vesselClass(id);
        HullVolume hull = new HullVolume(vesselClass);
        double boxM2 = vesselClass.loaM() * vesselClass.beamM();
        double previousM3 = 0;
        for (double draughtM = 0.05; draughtM < vesselClass.maxDraughtM() + 0.5; draughtM += 0.05) {
            double volumeM3 = hull.volumeM3(draughtM);
            assertThat(volumeM3).isGreaterThan(previousM3).isLessThan(boxM2 * draughtM);
            previousM3 = volumeM3;
        }
    }
}
