package argosy.economics.hull;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/// Lead RST27 on the measured mile: 11.7 kn at 87.5 % of 2 x 1,200 kW, 3.2 m forward and 3.3 m aft
/// (meb.com.ua 726).
final class SisterTrialTest {
    @Test
    void trialPowerOfRst27() {
        // displacement at 3.25 m from the deadweight scale
        HullForm hull = new HullForm(138.5, 16.6, 3.2, 3.3, 6900, 0.5, 0.996, 0.975, 0, 0, 2, 12, 1.5, -10);
        HoltropResistance resistance = HoltropResistance.of1984(hull, Water.SEA_15C, 11.7 * Water.MS_PER_KN);
        double effectiveKw = resistance.effectiveW(11.7 * Water.MS_PER_KN) / 1000;
        // the overall efficiency of figures.csv, which this trial sets
        assertThat(effectiveKw / 0.50).isCloseTo(2100, Percentage.withPercentage(8));
    }
}
