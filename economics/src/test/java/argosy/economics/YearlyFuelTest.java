package argosy.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import argosy.domain.VesselClass;
import argosy.economics.rules.FigureTable;
import argosy.economics.testkit.Catalogues;
import argosy.economics.testkit.Csv;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/// Outside truth: EU MRV yearly reports of small tankers, 2018 to 2021.
final class YearlyFuelTest {
    private static final Percentage BAR = Percentage.withPercentage(10);

    private final IntakeCalculator intake = new IntakeCalculator(Catalogues.rules());
    private final YearlyFuel yearlyFuel = new YearlyFuel(new FuelModel(new FigureTable(Catalogues.rules())), intake);
    private final YearlyFuel.Habit habit = new YearlyFuel.Habit(10, 0.3, 0.62, 1.02);

    @Test
    void fleetMedianOfRst27() {
        Optional<Path> file = Catalogues.shared("reference/engineering/mrv_small_tankers_2018_2022.csv");
        assumeTrue(file.isPresent(), "skipped: no shared/reference/engineering beside the checkout");
        List<Double> reported = new ArrayList<>();
        List<Double> predicted = new ArrayList<>();
        VesselClass rst27 = Catalogues.vesselClass("RST27");
        for (Map<String, String> row : Csv.read(file.orElseThrow())) {
            if ("RST27".equals(row.get("design_class")) && "ok".equals(row.get("quality"))) {
                double berthShare = Csv.number(row, "co2_at_berth_t") / Csv.number(row, "co2_t");
                reported.add(Csv.number(row, "fuel_kg_per_nm") * (1 - berthShare));
                predicted.add(yearlyFuel.kgPerNm(rst27, year(row), habit));
            }
        }
        assertThat(reported).hasSizeGreaterThan(25);
        assertThat(median(predicted)).isCloseTo(median(reported), BAR);
    }

    private static YearlyFuel.Year year(Map<String, String> row) {
        return new YearlyFuel.Year(
                Csv.number(row, "distance_nm"), Csv.number(row, "hours_at_sea"), Csv.number(row, "avg_cargo_t"));
    }

    /// The published RST27M median: 37 kg/nm at 6 t a day at sea, so 6.76 kn on average (ship-designs.csv).
    @Test
    void fleetMedianOfRst27M() {
        double kgPerNm =
                yearlyFuel.kgPerNm(Catalogues.vesselClass("RST27M"), new YearlyFuel.Year(6760, 1000, 3050), habit);
        assertThat(kgPerNm).isCloseTo(37, BAR);
    }

    /// Lachin 2020: 505.5 t, 13,937 nm, 1,801 h at sea, 11.88 g/t nm (eu-mrv-river-sea-tankers.csv).
    @Test
    void lachin2020() {
        double kgPerNm =
                yearlyFuel.kgPerNm(Catalogues.vesselClass("LACHIN"), new YearlyFuel.Year(13_937, 1801, 3053), habit);
        assertThat(kgPerNm).isCloseTo(36.27, BAR);
    }

    /// About a third of the fuel does not depend on speed: the share the reports show by regression over
    /// hours.
    @Test
    void aThirdDoesNotDependOnSpeed() {
        VesselClass rst27 = Catalogues.vesselClass("RST27");
        YearlyFuel.Year year = new YearlyFuel.Year(7130, 1000, 3190);
        FuelModel model = new FuelModel(new FigureTable(Catalogues.rules()));
        double independentKg = 713 * model.seaServiceKgPerH(rst27, false)
                + 287 * model.idleKgPerH(rst27)
                + 713 * 0.3 * (model.seaServiceKgPerH(rst27, true) - model.seaServiceKgPerH(rst27, false));
        assertThat(independentKg / (7130 * yearlyFuel.kgPerNm(rst27, year, habit)))
                .isBetween(0.25, 0.40);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
