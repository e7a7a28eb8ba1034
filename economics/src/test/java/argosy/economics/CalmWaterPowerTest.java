package argosy.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.VesselClass;
import argosy.economics.hull.KwonWeather;
import argosy.economics.rules.FigureTable;
import argosy.economics.testkit.Catalogues;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

final class CalmWaterPowerTest {
    private final CalmWaterPower power = new CalmWaterPower(new FigureTable(Catalogues.rules()));
    private final VesselClass rst27 = Catalogues.vesselClass("RST27");

    /// Lead RST27 on the measured mile: 11.7 kn at 87.5 % of 2 x 1,200 kW, 3.2 m forward, 3.3 m aft
    /// (meb.com.ua 726).
    @Test
    void trialOfTheLeadShip() {
        assertThat(power.powerKw(rst27, 3.25, 11.7)).isCloseTo(2100, Percentage.withPercentage(8));
        assertThat(power.speedKn(rst27, 3.25, 2100)).isCloseTo(11.7, Percentage.withPercentage(3));
    }

    /// Published speeds: Volgoneft 11 kn with 2 x 736 kW (Wikipedia, Volgoneft-212), no load stated;
    /// RST27 11 kn in operation, 85 % of full power and 15 % sea margin (portnews.ru 239044).
    @Test
    void publishedServiceSpeeds() {
        VesselClass volgoneft = Catalogues.vesselClass("VOLGONEFT-550A");
        assertThat(power.speedKn(volgoneft, 3.62, 1472)).isCloseTo(11, Percentage.withPercentage(8));
        assertThat(power.speedKn(rst27, 4.2, 0.85 * 2400 / 1.15)).isCloseTo(11, Percentage.withPercentage(8));
    }

    @Test
    void weatherTakesSpeedAndTheTwoSpeedSearchesAgree() {
        assertThat(power.weatherSpeedKn(rst27, 3.6, 10, KwonWeather.Direction.HEAD, 4))
                .isBetween(7.0, 9.7);
        assertThat(power.weatherSpeedKn(rst27, 3.6, 10, KwonWeather.Direction.FOLLOWING, 4))
                .isGreaterThan(power.weatherSpeedKn(rst27, 3.6, 10, KwonWeather.Direction.HEAD, 4));
        assertThat(power.weatherSpeedKn(rst27, 3.6, 10, KwonWeather.Direction.HEAD, 0))
                .isEqualTo(10);
        assertThat(power.speedKn(rst27, 3.6, 1200, 500)).isCloseTo(power.speedKn(rst27, 3.6, 1200), within(0.01));
        assertThat(power.speedKn(rst27, 3.6, 1200, 6)).isLessThan(power.speedKn(rst27, 3.6, 1200) - 0.3);
    }

    @Test
    void shallowWaterAsksForMore() {
        double deepKw = power.powerKw(rst27, 3.6, 10);
        assertThat(power.powerKw(rst27, 3.6, 10, 500)).isCloseTo(deepKw, within(1.0));
        assertThat(power.powerKw(rst27, 3.6, 10, 8) / deepKw).isBetween(1.05, 1.35);
    }
}
