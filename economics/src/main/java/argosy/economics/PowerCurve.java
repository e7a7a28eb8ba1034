package argosy.economics;

import argosy.domain.VesselClass;
import argosy.economics.hull.HoltropResistance;
import argosy.economics.hull.HullForm;
import argosy.economics.hull.KwonWeather;
import argosy.economics.hull.ShallowWater;
import argosy.economics.hull.Water;
import argosy.economics.rules.FigureTable;
import java.util.List;

/// Power over speed of a class at one draught: deep, in water of a depth, in weather.
public final class PowerCurve {
    private final CalmWaterPower power;
    private final FuelModel fuelModel;

    public PowerCurve(FigureTable figures) {
        power = new CalmWaterPower(figures);
        fuelModel = new FuelModel(figures);
    }

    /// What the curve is drawn for.
    ///
    /// @param depthM   infinite in deep water, else more than the draught
    /// @param beaufort 0 for calm, to 8
    public record Condition(double draughtM, double depthM, KwonWeather.Direction direction, int beaufort) {
        public Condition {
            if (!(draughtM > 0) || !(depthM > draughtM)) {
                throw new IllegalArgumentException("Draught is %s m in %s m of water.".formatted(draughtM, depthM));
            }
            if (beaufort < 0 || beaufort > 8) {
                throw new IllegalArgumentException("Wind is Beaufort %d, must be 0 to 8.".formatted(beaufort));
            }
        }
    }

    /// One speed.
    ///
    /// @param resistanceKn  in deep calm water, kilonewtons
    /// @param deepKw        engine power in deep calm water
    /// @param depthKw       engine power in calm water of the depth
    /// @param weatherKn     what wind and waves leave of the speed at the same power
    /// @param load          `depthKw` over what the engines have; above 1 she does not make the speed
    /// @param kgPerH        main engine fuel at `depthKw`
    /// @param depthFroude   0 in deep water; near 1 no ship of this kind goes faster
    /// @param squatM        0 in deep water
    public record Point(
            double speedKn,
            double froude,
            double depthFroude,
            double resistanceKn,
            double deepKw,
            double depthKw,
            double weatherKn,
            double load,
            double kgPerH,
            double squatM) {}

    public List<Point> points(VesselClass vesselClass, Condition condition, List<Double> speedsKn) {
        return speedsKn.stream()
                .map(speed -> point(vesselClass, condition, speed))
                .toList();
    }

    private Point point(VesselClass vesselClass, Condition condition, double speedKn) {
        double draughtM = condition.draughtM();
        double depthM = condition.depthM();
        boolean shallow = Double.isFinite(depthM);
        double speedMs = speedKn * Water.MS_PER_KN;
        HoltropResistance resistance = power.resistance(vesselClass, draughtM, speedKn);
        double depthKw = kw(vesselClass, draughtM, speedKn, depthM);
        return new Point(
                speedKn,
                resistance.froude(),
                shallow ? ShallowWater.depthFroude(speedMs, depthM) : 0,
                resistance.totalN() / 1000,
                power.powerKw(vesselClass, draughtM, speedKn),
                depthKw,
                power.weatherSpeedKn(vesselClass, draughtM, speedKn, condition.direction(), condition.beaufort()),
                depthKw / vesselClass.machinery().mcrKw(),
                fuelModel.mainKgPerHAt(vesselClass, depthKw),
                shallow
                        ? UnderKeel.of(vesselClass, draughtM, speedKn, depthM, false)
                                .squatM()
                        : 0);
    }

    private double kw(VesselClass vesselClass, double draughtM, double speedKn, double depthM) {
        return Double.isFinite(depthM)
                ? power.powerKw(vesselClass, draughtM, speedKn, depthM)
                : power.powerKw(vesselClass, draughtM, speedKn);
    }

    /// The form she is computed with.
    public HullForm form(VesselClass vesselClass, double draughtM) {
        return power.form(vesselClass, draughtM);
    }

    /// Speed at a share of full power in calm water of the depth, knots.
    public double speedAtLoadKn(VesselClass vesselClass, Condition condition, double load) {
        double powerKw = load * vesselClass.machinery().mcrKw();
        return Double.isFinite(condition.depthM())
                ? power.speedKn(vesselClass, condition.draughtM(), powerKw, condition.depthM())
                : power.speedKn(vesselClass, condition.draughtM(), powerKw);
    }
}
