package argosy.economics;

import argosy.domain.Figure;
import argosy.domain.Provenance;
import argosy.domain.RuleBook;
import argosy.domain.VesselClass;
import argosy.economics.noon.NoonFit;
import argosy.economics.rules.FigureTable;
import java.util.ArrayList;
import java.util.List;

/// Fits the fuel model of a class to one ship's noon reports.
///
/// Reported fuel = main engine of the model + constant a day, where `fuel.mainCalibration.CLASS` scales the
/// engine's power. Because consumption per kWh falls and rises with load, that factor does not scale fuel
/// evenly: it is found by repeating an ordinary least squares fit until its slope is one.
public final class NoonCalibration {
    private static final double KG_PER_T = 1000;
    private static final double FEWEST_HOURS = 6;
    private static final double HOURS_A_DAY = 24;
    private static final int MOST_ROUNDS = 50;
    private static final double CLOSE_ENOUGH = 1e-9;

    private final RuleBook rules;

    public NoonCalibration(RuleBook rules) {
        this.rules = rules;
    }

    /// What the reports say.
    ///
    /// @param mainCalibration  for `fuel.mainCalibration.CLASS`
    /// @param serviceCalibration for `fuel.serviceCalibration.CLASS`: what is burnt a day besides the main
    ///                         engine, over what the model's auxiliaries burn under way
    /// @param fit              the last fit, slope one: its residuals and what it explains
    /// @param residualsT       reported less fitted, in the order of the reports used
    /// @param used             reports with six hours under way and more
    public record Result(
            NoonFit.Interval mainCalibration,
            NoonFit.Interval serviceCalibration,
            NoonFit fit,
            List<Double> residualsT,
            List<NoonReport> used) {
        public Result {
            residualsT = List.copyOf(residualsT);
            used = List.copyOf(used);
        }
    }

    /// Days mostly in port (less than six hours under way) tell nothing about the engine and are left out.
    ///
    /// Throws with fewer than three days under way, or when all are alike.
    public Result fit(VesselClass vesselClass, List<NoonReport> reports) {
        List<NoonReport> used = reports.stream()
                .filter(report -> report.hoursUnderWay() >= FEWEST_HOURS)
                .toList();
        double calibration = new FigureTable(rules).getOr(key(vesselClass), 1);
        NoonFit fit = NoonFit.of(days(vesselClass, used, calibration));
        for (int round = 0; round < MOST_ROUNDS && Math.abs(fit.factor().value() - 1) > CLOSE_ENOUGH; round++) {
            if (!(fit.factor().value() > 0)) {
                throw new IllegalArgumentException("Fuel does not rise with speed in these reports.");
            }
            calibration *= fit.factor().value();
            fit = NoonFit.of(days(vesselClass, used, calibration));
        }
        double serviceT = HOURS_A_DAY * new FuelModel(new FigureTable(rules)).auxiliaryKgPerH(vesselClass) / KG_PER_T;
        return new Result(
                fit.factor().times(calibration / fit.factor().value()),
                fit.constantT().times(1 / serviceT),
                fit,
                residuals(days(vesselClass, used, calibration), fit),
                used);
    }

    private static String key(VesselClass vesselClass) {
        return "fuel.mainCalibration." + vesselClass.id();
    }

    private List<NoonFit.Day> days(VesselClass vesselClass, List<NoonReport> reports, double calibration) {
        List<Figure> figures = new ArrayList<>(rules.figures());
        Provenance trial = new Provenance("noon reports", "", false);
        figures.add(new Figure(key(vesselClass), calibration, "-", trial));
        FuelModel model = new FuelModel(new FigureTable(new RuleBook(figures, rules.tariffs())));
        return reports.stream()
                .map(report -> new NoonFit.Day(mainT(model, vesselClass, report), report.fuelT()))
                .toList();
    }

    private static double mainT(FuelModel model, VesselClass vesselClass, NoonReport report) {
        return report.hoursUnderWay() * model.mainKgPerH(vesselClass, report.speedKn(), report.draughtM()) / KG_PER_T;
    }

    private static List<Double> residuals(List<NoonFit.Day> days, NoonFit fit) {
        return days.stream()
                .map(day ->
                        day.reportedT() - fit.constantT().value() - fit.factor().value() * day.modelMainT())
                .toList();
    }
}
