package argosy.economics;

import argosy.domain.RouteLeg;
import argosy.domain.TimedLeg;
import argosy.domain.VesselClass;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What a vessel has burnt before she reaches each leg of a way: weight she no longer carries there.
///
/// Fuel only, by [FuelModel] at one draught, deep water; water and stores used up are not counted.
public final class BurnOff {
    private static final double KG_PER_T = 1000;

    private final FuelModel fuelModel;

    public BurnOff(FuelModel fuelModel) {
        this.fuelModel = fuelModel;
    }

    /// Tonnes burnt before each leg, in the order of the legs.
    public List<Double> beforeEachT(VesselClass vesselClass, List<TimedLeg> legs, double speedKn, double draughtM) {
        List<Double> before = new ArrayList<>();
        double burntT = 0;
        for (TimedLeg timed : legs) {
            before.add(burntT);
            burntT += kg(vesselClass, timed, speedKn, draughtM) / KG_PER_T;
        }
        return before;
    }

    private double kg(VesselClass vesselClass, TimedLeg timed, double speedKn, double draughtM) {
        RouteLeg leg = timed.leg();
        double sailingHours = leg.sailingHours(speedKn);
        double allHours = Duration.between(timed.enters(), timed.leaves()).toMillis() / 3_600_000.0;
        double waitingHours = Math.max(0, allHours - sailingHours - leg.lockageHours());
        double serviceKgPerH = fuelModel.seaServiceKgPerH(vesselClass, false);
        double mainKgPerH =
                sailingHours == 0 ? 0 : fuelModel.mainKgPerH(vesselClass, leg.distanceNm() / sailingHours, draughtM);
        return sailingHours * (mainKgPerH + serviceKgPerH)
                + leg.lockageHours() * (fuelModel.lockageMainKgPerH(vesselClass) + serviceKgPerH)
                + waitingHours * fuelModel.idleKgPerH(vesselClass);
    }
}
