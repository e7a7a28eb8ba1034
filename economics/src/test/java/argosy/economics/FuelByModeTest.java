package argosy.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.Grade;
import argosy.domain.GradeFamily;
import argosy.domain.GradeId;
import argosy.domain.Provenance;
import argosy.domain.VesselClass;
import argosy.domain.WaterArea;
import argosy.economics.rules.FigureTable;
import argosy.economics.testkit.Catalogues;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class FuelByModeTest {
    private final FigureTable figures = new FigureTable(Catalogues.rules());
    private final FuelModel model = new FuelModel(figures);
    private final VesselClass rst27 = Catalogues.vesselClass("RST27");

    /// IMO Fourth GHG Study table for oil tankers of 5,000 to 9,999 dwt: berth 750 kW boiler and 375 kW
    /// auxiliaries, anchor 150 and 375, at 340 and 195 g/kWh.
    @Test
    void stationaryModesAreThoseOfTheStudy() {
        List<FuelMode> modes = FuelMode.of(model, rst27, 10, 3.6);
        assertThat(mode(modes, "anchor").serviceKgPerH()).isCloseTo(0.195 * 375 + 0.34 * 150, within(1e-9));
        assertThat(mode(modes, "berth").serviceKgPerH()).isCloseTo(0.195 * 375 + 0.34 * 750, within(1e-9));
        assertThat(mode(modes, "under way").tPerDay()).isBetween(8.0, 11.5);
        assertThat(mode(modes, "anchor").tPerDay()).isBetween(2.0, 3.5);
    }

    private static FuelMode mode(List<FuelMode> modes, String name) {
        return modes.stream()
                .filter(mode -> mode.mode().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// RST27 carries two boilers of 2.5 t/h of steam, about 1,700 kW each: enough to hold mazut at 60
    /// degrees in winter.
    @Test
    void twoBoilersHoldMazutInWinter() {
        CargoHeating heating = new CargoHeating(figures);
        double winterKw = heating.holdKw(rst27, 4.2, 60, 5, -5);
        assertThat(winterKw).isBetween(300.0, 2 * 1700.0);
        assertThat(heating.holdKw(rst27, 4.2, 60, 25, 30)).isLessThan(winterKw);
        assertThat(heating.holdKw(rst27, 4.2, 20, 25, 30)).isZero();
        // 5,000 t by 10 K in 48 h: 5e6 kg x 2 kJ x 10 / 172,800 s
        assertThat(heating.raiseKw(5000, 10, 48)).isCloseTo(578.7, within(0.1));
        // 1,000 kW of heat, 80 % efficient, 41 MJ/kg: 3,600 MJ/h / 32.8 MJ/kg
        assertThat(heating.boilerKgPerH(1000)).isCloseTo(109.76, within(0.01));
    }

    /// 2 t a day is what the EU reports leave for heating (docs/economics.md); a light crude needs none.
    @Test
    void heatingFollowsCargoPlaceAndSeason() {
        CargoHeating heating = new CargoHeating(figures);
        Grade mazut = grade("FUEL-OIL", true, 60);
        Instant winter = Instant.parse("2026-02-10T00:00:00Z");
        Instant summer = Instant.parse("2026-08-15T00:00:00Z");
        WaterArea blackSea = new WaterArea("BLACK-SEA");
        double winterKg = heating.kgPerH(rst27, mazut, 4.2, blackSea, winter);
        double summerKg = heating.kgPerH(rst27, mazut, 4.2, blackSea, summer);
        assertThat((winterKg + summerKg) / 2 * 0.024).isBetween(1.0, 2.5);
        assertThat(winterKg).isGreaterThan(1.3 * summerKg);
        assertThat(heating.kgPerH(rst27, mazut, 4.2, new WaterArea("MED-EAST"), winter))
                .isLessThan(winterKg);
        assertThat(heating.kgPerH(rst27, grade("VGO", true, 50), 4.2, blackSea, winter))
                .isLessThan(winterKg);
        assertThat(heating.kgPerH(rst27, grade("CRUDE", false, 25), 4.2, blackSea, winter))
                .isZero();
        assertThat(heating.kgPerH(rst27, mazut, 4.2, new WaterArea("NOWHERE"), winter))
                .isPositive();
    }

    private static Grade grade(String id, boolean heated, double celsius) {
        return new Grade(
                new GradeId(id), id, GradeFamily.DIRTY, 0.95, heated, celsius, new Provenance("test", "2026", false));
    }

    /// A ship made up with an engine 1.25 times and auxiliaries 0.9 times as hungry as the figures say.
    @Test
    void noonReportsOfAHungryShipGiveHerFactors() {
        FuelModel hungry = new FuelModel(new FigureTable(Catalogues.rulesWith("fuel.mainCalibration.RST27", 1.25)));
        Random random = new Random(11);
        List<NoonReport> reports = new ArrayList<>();
        for (int day = 0; day < 40; day++) {
            double hours = day % 8 == 0 ? 3 : 24;
            double speedKn = 8 + 2.5 * random.nextDouble();
            double mainT = hours * hungry.mainKgPerH(rst27, speedKn, 3.6) / 1000;
            double auxiliaryT = 24 * 0.9 * model.auxiliaryKgPerH(rst27) / 1000;
            double fuelT = Math.max(0, mainT + auxiliaryT + 0.1 * random.nextGaussian());
            reports.add(new NoonReport("day " + day, hours, speedKn, 3.6, fuelT));
        }
        NoonCalibration.Result result = new NoonCalibration(Catalogues.rules()).fit(rst27, reports);
        assertThat(result.used()).hasSize(35);
        assertThat(result.mainCalibration().value()).isCloseTo(1.25, within(0.05));
        assertThat(result.mainCalibration().low()).isLessThan(1.25);
        assertThat(result.mainCalibration().high()).isGreaterThan(1.25);
        assertThat(result.serviceCalibration().value()).isCloseTo(0.9, within(0.15));
        assertThat(result.fit().factor().value()).isCloseTo(1, within(1e-6));
        assertThatThrownBy(() -> new NoonReport("1 May", 30, 10, 3.6, 8)).hasMessageContaining("1 May");
    }
}
