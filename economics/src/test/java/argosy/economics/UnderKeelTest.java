package argosy.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.VesselClass;
import argosy.economics.testkit.Catalogues;
import org.junit.jupiter.api.Test;

final class UnderKeelTest {
    private final VesselClass rst27 = Catalogues.vesselClass("RST27");

    /// RST27 at 10 km/h in 5.0 m, drawing 3.6 m: 0.27 m by Barrass, 0.17 m by ICORELS (evaluated by others).
    @Test
    void squatIsTheGreaterOfTwo() {
        UnderKeel open = UnderKeel.of(rst27, 3.6, 5.3996, 5.0, false);
        assertThat(open.squatM()).isCloseTo(0.27, within(0.01));
        assertThat(open.clearanceM()).isCloseTo(1.13, within(0.01));
        assertThat(UnderKeel.of(rst27, 3.6, 5.3996, 5.0, true).squatM()).isCloseTo(0.54, within(0.02));
    }

    @Test
    void theSafeSpeedLeavesWhatWasAskedAndNoMore() {
        double safeKn = UnderKeel.safeSpeedKn(rst27, 3.6, 4.6, false, 0.3, 12);
        assertThat(UnderKeel.of(rst27, 3.6, safeKn, 4.6, false).clearanceM()).isGreaterThanOrEqualTo(0.3);
        assertThat(UnderKeel.of(rst27, 3.6, safeKn + 0.1, 4.6, false).clearanceM())
                .isLessThan(0.3);
        assertThat(UnderKeel.safeSpeedKn(rst27, 3.6, 3.8, false, 0.3, 12)).isZero();
    }

    /// Half the trim, and half the beam times the tangent of the heel: 8.3 m x tan 1 degree = 0.145 m.
    @Test
    void trimAndHeelAddToTheDraught() {
        assertThat(LoadingCondition.keelAllowanceM(rst27, -0.3, 1)).isCloseTo(0.15 + 0.1449, within(0.0005));
        assertThatThrownBy(() -> LoadingCondition.keelAllowanceM(rst27, 0, 20)).hasMessageContaining("15");
    }
}
