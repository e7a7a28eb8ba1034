package argosy.economics.hull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// wageningen_bseries_checks.csv: independent evaluation of the published polynomials.
final class BSeriesTest {
    @ParameterizedTest
    @CsvSource({
        "4, 0.55, 0.8, 0.5,  0.171268, 0.0237353, 0.57421",
        "4, 0.70, 1.0, 0.6,  0.225553, 0.0372697, 0.57791",
        "4, 0.40, 0.7, 0.3,  0.199922, 0.0229514, 0.4159",
        "5, 0.50, 0.9, 0.4,  0.270037, 0.0381022, 0.45118",
        "3, 0.50, 0.7, 0.35, 0.169931, 0.0200613, 0.47185",
    })
    void published(int blades, double area, double pitch, double advance, double kt, double kq, double efficiency) {
        BSeries propeller = new BSeries(blades, area, pitch);
        assertThat(propeller.thrust(advance)).isCloseTo(kt, within(1e-6));
        assertThat(propeller.torque(advance)).isCloseTo(kq, within(1e-6));
        assertThat(propeller.efficiency(advance)).isCloseTo(efficiency, within(1e-5));
    }

    /// Propeller of the Holtrop and Mennen 1982 example: KT 0.188 at J 0.7185 needs P/D 1.038, KQ 0.03342.
    @Test
    void propellerOfTheWorkedExample() {
        BSeries propeller = new BSeries(4, 0.7393, 1.038);
        assertThat(propeller.thrust(0.7185)).isCloseTo(0.188, within(5e-4));
        assertThat(propeller.torque(0.7185)).isCloseTo(0.03342, within(5e-5));
    }
}
