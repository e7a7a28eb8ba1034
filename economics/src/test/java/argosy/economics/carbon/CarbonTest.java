package argosy.economics.carbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.FuelGrade;
import argosy.domain.FuelUse;
import argosy.economics.carbon.CarbonIntensity.Rating;
import argosy.economics.rules.FigureTable;
import argosy.economics.testkit.Catalogues;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CarbonTest {
    private final FigureTable figures = new FigureTable(Catalogues.rules());
    private final FuelEu fuelEu = new FuelEu(figures);
    private final CarbonIntensity intensity = new CarbonIntensity(figures);

    /// Limits derived from art. 4: 89.34, 85.69, 77.94, 62.90, 34.64, 18.23 (regulations.csv).
    @ParameterizedTest
    @CsvSource({
        "2025, 89.3368",
        "2029, 89.3368",
        "2030, 85.6904",
        "2035, 77.9418",
        "2040, 62.9004",
        "2045, 34.6408",
        "2050, 18.232"
    })
    void fuelEuLimits(int year, double expected) {
        assertThat(fuelEu.limit(year)).isCloseTo(expected, within(1e-4));
    }

    /// Well-to-wake intensities of annex II, as quoted in the trade: LFO 91.39, MGO 90.77 gCO2e/MJ.
    @ParameterizedTest
    @CsvSource({"VLSFO, 91.39", "MGO, 90.77"})
    void intensityOfOneFuel(FuelGrade grade, double expected) {
        assertThat(fuelEu.balance(List.of(new FuelUse(grade, 100)), 1, 2026).intensity())
                .isCloseTo(expected, within(0.01));
    }

    /// "Approximately 750,000 EUR in 2025" for 12,000 t HFO (91.74) and 1,400 t MDO a year (FuelEU
    /// Maritime Guide, 2024-08-07); the formula gives 801,000. A penalty without the division by
    /// intensity would be ninety times that.
    @Test
    void containerShipOfTheFuelEuGuide() {
        double energyMj = 12_000 * 40_500.0 + 1_400 * 42_700.0;
        double actual = (12_000 * 40_500.0 * 91.74 + 1_400 * 42_700.0 * 90.77) / energyMj;
        double balanceG = (fuelEu.limit(2025) - actual) * energyMj;
        assertThat(fuelEu.penaltyEur(balanceG, actual)).isCloseTo(750_000, Percentage.withPercentage(8));
    }

    @Test
    void halfOfTheEnergyHalfOfThePenalty() {
        List<FuelUse> fuel = List.of(new FuelUse(FuelGrade.VLSFO, 50), new FuelUse(FuelGrade.MGO, 20));
        FuelEu.Balance whole = fuelEu.balance(fuel, 1, 2026);
        assertThat(whole.balanceG()).isNegative();
        assertThat(fuelEu.balance(fuel, 0.5, 2026).penaltyEur()).isCloseTo(whole.penaltyEur() / 2, within(1e-9));
        assertThat(fuelEu.balance(fuel, 0, 2026).penaltyEur()).isZero();
    }

    /// regulations.csv: reference 23.64 at 7,020 dwt, 22.27 at 7,740, 22.04 at 7,875.
    @ParameterizedTest
    @CsvSource({"7020, 23.64", "7740, 22.27", "7875, 22.04"})
    void referenceLine(double deadweightT, double expected) {
        assertThat(intensity.reference(deadweightT)).isCloseTo(expected, within(0.006));
    }

    @ParameterizedTest
    @CsvSource({"0.82, A", "0.93, B", "0.94, C", "1.08, C", "1.10, D", "1.28, D", "1.29, E"})
    void ratings(double ratio, Rating expected) {
        assertThat(intensity.rating(ratio)).isEqualTo(expected);
    }

    /// RST27 of the EU reports: 46.3 kg/nm of fuel is about 146 kg CO2 a mile, 20.8 g per dwt and mile:
    /// rated C in 2023.
    @Test
    void medianRst27() {
        CarbonIntensity.Year year = intensity.year(146, 7022, 1000, 2023);
        assertThat(year.attained()).isCloseTo(20.79, within(0.01));
        assertThat(year.required()).isCloseTo(23.64 * 0.95, within(0.01));
        assertThat(year.rating()).isEqualTo(Rating.B);
        assertThat(intensity.year(146, 7022, 1000, 2026).rating()).isEqualTo(Rating.C);
    }

    /// The EU reports print EIV 14.83 for RST27 (7,022 dwt, 2 x 1,200 kW): service speed 11.0 kn.
    /// Reference line 16.18 at 7,020 dwt, 15.43 at 7,740, 15.30 at 7,875 (regulations.csv).
    @Test
    void efficiencyOfTheDesign() {
        EfficiencyIndex index = new EfficiencyIndex(figures);
        assertThat(index.estimatedIndex(2400, 7022, 11.0)).isCloseTo(14.83, within(0.01));
        assertThat(index.reference(7020)).isCloseTo(16.18, within(0.01));
        assertThat(index.reference(7740)).isCloseTo(15.43, within(0.01));
        assertThat(index.reference(7875)).isCloseTo(15.30, within(0.01));
    }

    @Test
    void whatIsLeftKeepsTheRating() {
        double leftT = intensity.co2LeftT(Rating.C, 1500, 10_000, 10_000, 7022, 2026);
        assertThat(intensity.year(1500 + leftT, 7022, 20_000, 2026).ratio()).isCloseTo(1.08, within(1e-12));
    }
}
