package argosy.economics;

import argosy.domain.VesselClass;
import argosy.economics.noon.NoonFit;
import java.util.List;

/// Fits the fuel model of a class to one ship's noon reports.
public final class NoonCalibration {
    private static final double KG_PER_T = 1000;

    private final FuelModel fuelModel;

    public NoonCalibration(FuelModel fuelModel) {
        this.fuelModel = fuelModel;
    }

    /// Reported fuel = factor x main engine fuel of the model + constant a day.
    ///
    /// The factor multiplies what `fuel.mainCalibration.CLASS` is now. Days mostly in port (less than six
    /// hours under way) tell nothing about the factor and are left out.
    public NoonFit fit(VesselClass vesselClass, List<NoonReport> reports) {
        return NoonFit.of(reports.stream()
                .filter(report -> report.hoursUnderWay() >= 6)
                .map(report -> new NoonFit.Day(mainT(vesselClass, report), report.fuelT()))
                .toList());
    }

    private double mainT(VesselClass vesselClass, NoonReport report) {
        double kgPerH = fuelModel.mainKgPerH(vesselClass, report.speedKn(), report.draughtM());
        return report.hoursUnderWay() * kgPerH / KG_PER_T;
    }
}
