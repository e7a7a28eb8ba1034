package argosy.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.Figure;
import argosy.domain.Machinery;
import argosy.domain.RuleBook;
import argosy.domain.VesselClass;
import argosy.economics.rules.FigureTable;
import argosy.economics.testkit.Catalogues;
import argosy.economics.testkit.Voyages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FuelModelTest {
    private final FuelModel model = new FuelModel(new FigureTable(Catalogues.rules()));

    /// Pinned voyage of RISE-Maritime/cetos (ghg4_voyage_case_general_cargo.csv): 15,000 dwt general
    /// cargo ship, 5,000 kW, 18 kn at 8.5 m; 200 nm at 16 kn at each of 8.5 and 7.0 m; exponent 2/3,
    /// weather 0.867, cut-off at 7 %.
    @Test
    void generalCargoShipOfTheFourthGreenhouseGasStudy() {
        FuelModel ghg4 = new FuelModel(new FigureTable(with(List.of(
                new Figure("fuel.draughtExponent", 2.0 / 3, "-", Voyages.INVENTED),
                new Figure("fuel.weatherEta", 0.867, "-", Voyages.INVENTED)))));
        VesselClass ship = with(new Machinery(5000, 18, 8.5, 520, 720, 370, 900, 150, 0, 175, 185, 320));
        double hours = 200.0 / 16;
        double seaKg = hours * (ghg4.mainKgPerH(ship, 16, 8.5) + ghg4.mainKgPerH(ship, 16, 7.0));
        assertThat(seaKg).isCloseTo(18252.857, within(0.01));
        assertThat(ghg4.mainKgPerH(ship, 6, 8.5)).isZero();
        assertThat(2 * hours * ghg4.seaServiceKgPerH(ship, false)).isCloseTo(2405, within(1e-6));
    }

    @Test
    void consumptionPerKilowattIsLeastNearFourFifthsLoad() {
        assertThat(model.loadFactor(0.78)).isLessThan(model.loadFactor(0.70)).isLessThan(model.loadFactor(0.86));
    }

    @Test
    void fullSpeedTakesFullPower() {
        VesselClass rst27 = Catalogues.vesselClass("RST27");
        double speedKn = model.fullSpeedKn(rst27, 4.2);
        assertThat(model.mainPowerKw(rst27, speedKn, 4.2)).isCloseTo(2400, within(1e-6));
        assertThat(speedKn).isBetween(10.0, 11.5);
    }

    private static RuleBook with(List<Figure> more) {
        RuleBook rules = Catalogues.rules();
        List<Figure> figures = new ArrayList<>(rules.figures());
        figures.addAll(more);
        return new RuleBook(figures, rules.tariffs());
    }

    private static VesselClass with(Machinery machinery) {
        VesselClass like = Catalogues.vesselClass("19619");
        return new VesselClass(
                like.id(),
                like.name(),
                like.loaM(),
                like.beamM(),
                like.depthM(),
                null,
                like.maxDraughtM(),
                like.hydrostatics(),
                like.lightshipT(),
                like.consumablesT(),
                like.cargoVolumeM3(),
                like.segregations(),
                like.pumpRateM3PerH(),
                like.grossTonnage(),
                like.netTonnage(),
                like.iceClass(),
                like.doubleHull(),
                machinery,
                like.provenance());
    }
}
