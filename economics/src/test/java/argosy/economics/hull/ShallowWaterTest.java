package argosy.economics.hull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cases of the project's engineering notes: RST27 (16.6 m x 3.6 m, about 7,620 m3), evaluated by others.
final class ShallowWaterTest {
    private static final double MIDSHIP_M2 = 16.6 * 3.6 * 0.995;

    @ParameterizedTest
    @CsvSource({"20, 0.012", "8, 0.112"})
    void lackenbyAtTenKnots(double depthM, double expected) {
        assertThat(ShallowWater.lackenbySpeedLoss(MIDSHIP_M2, depthM, 10 * Water.MS_PER_KN))
                .isCloseTo(expected, within(0.001));
    }

    /// Coarse Schlichting table: no loss at depth Froude numbers to 0.4, 1 % at 0.6, 4 % at 0.8, 14 % at
    /// 1.0; the first step is the wave part of it.
    @ParameterizedTest
    @CsvSource({"0.4, 0.00", "0.6, 0.004", "0.8, 0.04", "1.0, 0.127"})
    void schlichtingFirstStep(double froude, double loss) {
        double speedMs = 5;
        double depthM = speedMs * speedMs / (froude * froude) / Water.GRAVITY;
        assertThat(1 - ShallowWater.schlichtingSpeedRatio(depthM, speedMs)).isCloseTo(loss, within(0.006));
    }

    /// 10 km/h in 5.0 m at 3.6 m: Barrass open 0.27 m, ICORELS 0.17 m.
    @Test
    void squatOfRst27InTheCanal() {
        assertThat(Squat.barrassOpenM(0.93, 10 / 1.852)).isCloseTo(0.27, within(0.005));
        assertThat(Squat.icorelsM(7640, 137, 5.0, 10 / 3.6)).isCloseTo(0.17, within(0.005));
        double draughtM = Squat.deepestDraughtM(4.0, 0.1, 0.93, 10 / 1.852, 0.2);
        assertThat(Squat.underKeelClearanceM(4.0, 0.1, draughtM, Squat.barrassOpenM(0.93, 10 / 1.852), 0))
                .isCloseTo(0.2, within(1e-12));
        assertThat(Squat.barrassConfinedM(0.93, 5)).isEqualTo(2 * Squat.barrassOpenM(0.93, 5));
        assertThatThrownBy(() -> Squat.icorelsM(7640, 137, 5.0, 7.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ravenVanishesInDeepWaterAndGrowsAsItShoals() {
        assertThat(ShallowWater.ravenViscousFactor(3.6, 1000)).isCloseTo(1, within(1e-4));
        assertThat(ShallowWater.ravenViscousFactor(3.6, 7.2)).isCloseTo(1 + 0.57 * Math.pow(0.5, 1.79), within(1e-12));
        double previous = 1;
        for (double depthM = 60; depthM > 4; depthM -= 1) {
            double factor = ShallowWater.ravenSinkageFactor(7620, 138, 2280, depthM, 4.5);
            assertThat(factor).isGreaterThanOrEqualTo(previous).isLessThanOrEqualTo(Math.pow(1.05, 2.0 / 3) + 1e-12);
            previous = factor;
        }
    }

    /// Kwon: CB 0.65 at Fn 0.26 has CU 0.854; KCS in sea state 5 keeps 0.929 of its speed (0.932
    /// published).
    @Test
    void kwonSpeedFactor() {
        assertThat(KwonWeather.speedFactor(0.65, 0.26, true)).isCloseTo(0.854, within(0.001));
    }

    @Test
    void headSeasCostMostAndWorseWeatherMore() {
        double previous = 0;
        for (int wind = 1; wind <= 8; wind++) {
            double head = KwonWeather.speedLoss(0.85, 0.13, true, KwonWeather.Direction.HEAD, wind, 7600);
            assertThat(head).isGreaterThan(previous);
            for (KwonWeather.Direction direction : KwonWeather.Direction.values()) {
                assertThat(KwonWeather.speedLoss(0.85, 0.13, true, direction, wind, 7600))
                        .isBetween(0.0, head);
            }
            previous = head;
        }
    }
}
