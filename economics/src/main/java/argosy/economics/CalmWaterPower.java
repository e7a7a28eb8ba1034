package argosy.economics;

import argosy.domain.VesselClass;
import argosy.economics.hull.HoltropPropulsion;
import argosy.economics.hull.HoltropResistance;
import argosy.economics.hull.HullForm;
import argosy.economics.hull.KwonWeather;
import argosy.economics.hull.Propeller;
import argosy.economics.hull.ShallowWater;
import argosy.economics.hull.Water;
import argosy.economics.rules.FigureTable;
import java.util.function.DoubleUnaryOperator;

/// Power of a class in calm water from its hull form: Holtrop 1984, twin azimuth thrusters, one overall
/// efficiency.
///
/// Only main dimensions and deadweights are published, so form coefficients are those of river-sea
/// tankers (figures `hull.*`, unverified) and the overall efficiency is set by the one published trial,
/// RST27: 11.7 kn at 2,100 kW and 3.25 m. State results as plus or minus 15 %. A second opinion beside
/// [FuelModel], which money is computed from.
public final class CalmWaterPower {
    private static final double WATERLINE_OF_LOA = 0.985;
    private static final double FASTEST_KN = 25;
    /// Shallower she counts as in ballast for Kwon's coefficients.
    private static final double LADEN_SHARE = 0.75;
    /// Beyond half her speed lost Kwon's formula means nothing.
    private static final double MOST_LOSS = 0.5;

    private final FigureTable figures;

    public CalmWaterPower(FigureTable figures) {
        this.figures = figures;
    }

    /// The form at a mean draught, even keel.
    public HullForm form(VesselClass vesselClass, double draughtM) {
        double lengthM = vesselClass.loaM() * WATERLINE_OF_LOA;
        double volumeM3 = new HullVolume(vesselClass).volumeM3(draughtM);
        double block = volumeM3 / (lengthM * vesselClass.beamM() * draughtM);
        return new HullForm(
                lengthM,
                vesselClass.beamM(),
                draughtM,
                draughtM,
                volumeM3,
                figures.get("hull.lcbPercent"),
                figures.get("hull.midship"),
                Math.min(0.99, (1 + 2 * block) / 3),
                0,
                0,
                figures.get("hull.transomAreaShare") * vesselClass.beamM() * draughtM,
                figures.get("hull.appendageAreaShare") * lengthM * draughtM,
                figures.get("hull.appendageFactor"),
                figures.get("hull.sternShape"));
    }

    /// Resistance in deep water.
    public HoltropResistance resistance(VesselClass vesselClass, double draughtM, double speedKn) {
        return HoltropResistance.of1984(form(vesselClass, draughtM), Water.SEA_15C, speedKn * Water.MS_PER_KN);
    }

    /// Engine power in deep calm water, kW.
    public double powerKw(VesselClass vesselClass, double draughtM, double speedKn) {
        double effectiveW = resistance(vesselClass, draughtM, speedKn).effectiveW(speedKn * Water.MS_PER_KN);
        return effectiveW / 1000 / figures.get("hull.overallEfficiency");
    }

    /// Engine power in calm water of a depth, kW: Raven's correction on viscous parts, his sinkage on all.
    public double powerKw(VesselClass vesselClass, double draughtM, double speedKn, double depthM) {
        HullForm form = form(vesselClass, draughtM);
        double speedMs = speedKn * Water.MS_PER_KN;
        HoltropResistance deep = HoltropResistance.of1984(form, Water.SEA_15C, speedMs);
        double viscousN = deep.frictionN() * deep.formFactor() + deep.appendageN() + deep.correlationN();
        double waterplaneM2 = form.lengthM() * form.beamM() * form.waterplane();
        double resistanceN = (deep.totalN() + (ShallowWater.ravenViscousFactor(draughtM, depthM) - 1) * viscousN)
                * ShallowWater.ravenSinkageFactor(form.volumeM3(), form.lengthM(), waterplaneM2, depthM, speedMs);
        return resistanceN * speedMs / 1000 / figures.get("hull.overallEfficiency");
    }

    /// Speed in deep calm water at an engine power, knots; by bisection to a thousandth.
    public double speedKn(VesselClass vesselClass, double draughtM, double powerKw) {
        return speedKn(powerKw, FASTEST_KN, speed -> powerKw(vesselClass, draughtM, speed));
    }

    /// Speed in calm water of a depth at an engine power, knots; below the critical speed of that depth.
    public double speedKn(VesselClass vesselClass, double draughtM, double powerKw, double depthM) {
        double criticalKn = Math.sqrt(Water.GRAVITY * depthM) / Water.MS_PER_KN;
        return speedKn(
                powerKw, Math.min(FASTEST_KN, criticalKn), speed -> powerKw(vesselClass, draughtM, speed, depthM));
    }

    private static double speedKn(double powerKw, double mostKn, DoubleUnaryOperator powerOfSpeed) {
        double low = 0.5;
        double high = mostKn;
        while (high - low > 0.0005) {
            double middle = (low + high) / 2;
            if (powerOfSpeed.applyAsDouble(middle) < powerKw) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /// What wind and waves leave of a calm-water speed at the same power, knots, Kwon 2008.
    public double weatherSpeedKn(
            VesselClass vesselClass, double draughtM, double speedKn, KwonWeather.Direction direction, int beaufort) {
        if (beaufort == 0) {
            return speedKn;
        }
        HullForm form = form(vesselClass, draughtM);
        double froude = speedKn * Water.MS_PER_KN / Math.sqrt(Water.GRAVITY * form.lengthM());
        boolean laden = draughtM >= LADEN_SHARE * vesselClass.maxDraughtM();
        double loss = KwonWeather.speedLoss(form.block(), froude, laden, direction, beaufort, form.volumeM3());
        return speedKn * (1 - Math.min(MOST_LOSS, loss));
    }

    /// Wake, thrust deduction and rotative efficiency of twin screws of that diameter and pitch.
    public HoltropPropulsion propulsion(VesselClass vesselClass, double draughtM, double speedKn, Propeller propeller) {
        HullForm form = form(vesselClass, draughtM);
        return HoltropPropulsion.twinScrew(form, propeller, resistance(vesselClass, draughtM, speedKn));
    }
}
