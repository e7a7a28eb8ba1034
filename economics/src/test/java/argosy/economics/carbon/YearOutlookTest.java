package argosy.economics.carbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.ComplianceBook.YearSoFar;
import argosy.domain.VesselId;
import argosy.economics.rules.FigureTable;
import argosy.economics.testkit.Catalogues;
import argosy.economics.testkit.Voyages;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class YearOutlookTest {
    private final CarbonIntensity intensity = new CarbonIntensity(new FigureTable(Catalogues.rules()));

    /// By hand: 7,000 dwt; 2,000 t over 14,000 nm so far is 20.41; ten days with 100 t and 500 nm to 21 December
    /// leave ten days, so that the year ends with 2,200 t over 15,000 nm, 20.95. Required in 2026: 5247 x
    /// 7000^-0.610 x 0.89 = 21.08, so C begins at 0.93 of it, 19.6, and ends at 22.8.
    @Test
    void yearEndByHand() {
        YearOutlook outlook = YearOutlook.of(
                intensity,
                new YearSoFar(new VesselId("V1"), 2026, 2_000, 14_000, Voyages.INVENTED),
                7_000,
                100,
                500,
                Instant.parse("2026-12-12T00:00:00Z"),
                Instant.parse("2026-12-22T00:00:00Z"));
        assertThat(outlook.soFar().attained()).isCloseTo(20.408, within(0.001));
        assertThat(outlook.daysLeft()).isCloseTo(10, within(1e-9));
        assertThat(outlook.atYearEnd().attained()).isCloseTo(20.952, within(0.001));
        assertThat(outlook.atYearEnd().rating()).isEqualTo(CarbonIntensity.Rating.C);
        double allowedT = 1.08 * outlook.atYearEnd().required() * 7_000 * 15_000 / 1e6;
        assertThat(outlook.co2LeftT()).isCloseTo(allowedT - 2_100, within(1e-6));
    }

    /// MEPC.338(76): 5, 7, 9 and 11 % off the reference line of MEPC.353(78).
    @Test
    void requiredFallsByTheYear() {
        double reference = 5247 * Math.pow(57_000, -0.610);
        assertThat(intensity.required(57_000, 2023)).isCloseTo(reference * 0.95, within(1e-6));
        assertThat(intensity.required(57_000, 2024)).isCloseTo(reference * 0.93, within(1e-6));
        assertThat(intensity.required(57_000, 2025)).isCloseTo(reference * 0.91, within(1e-6));
        assertThat(intensity.required(57_000, 2026)).isCloseTo(reference * 0.89, within(1e-6));
    }
}
