package argosy.economics;

import argosy.domain.Machinery;
import argosy.domain.VesselClass;
import argosy.economics.rules.FigureTable;

/// Fuel burnt per hour by mode, kg.
///
/// IMO Fourth GHG Study 2020, section 2.2.5: main engine power P = MCR (V/Vref)^3 (T/Tref)^0.66 /
/// (eta_weather eta_fouling), specific consumption = base x (0.455 x^2 - 0.710 x + 1.280) at load x,
/// engine off below 7 % load; auxiliaries and boiler by mode. The main engine is then scaled by
/// `fuel.mainCalibration.CLASS`, fitted to the EU's published yearly reports. Exponents, efficiencies and
/// coefficients are figures of the rule book.
public final class FuelModel {
    private static final double G_PER_KG = 1000;

    private final FigureTable figures;
    private final double speedExponent;
    private final double draughtExponent;
    private final double margins;
    private final double sfcA;
    private final double sfcB;
    private final double sfcC;
    private final double cutOffLoad;
    private final double lockageLoad;

    public FuelModel(FigureTable figures) {
        this.figures = figures;
        speedExponent = figures.get("fuel.speedExponent");
        draughtExponent = figures.get("fuel.draughtExponent");
        margins = figures.get("fuel.weatherEta") * figures.get("fuel.foulingEta");
        sfcA = figures.get("fuel.sfc.a");
        sfcB = figures.get("fuel.sfc.b");
        sfcC = figures.get("fuel.sfc.c");
        cutOffLoad = figures.get("fuel.cutOffLoad");
        lockageLoad = figures.get("fuel.lockageMainLoad");
    }

    /// Main engine power with weather and fouling, kW; may exceed what the engine has.
    public double mainPowerKw(VesselClass vesselClass, double speedKn, double draughtM) {
        return mainPowerKw(vesselClass.id().value(), vesselClass.machinery(), speedKn, draughtM);
    }

    /// Main engine of a ship outside the catalogue under way, kg/h.
    ///
    /// @param classId whose calibration is taken where there is one
    public double mainKgPerH(String classId, Machinery machinery, double speedKn, double draughtM) {
        return mainKgPerH(machinery, mainPowerKw(classId, machinery, speedKn, draughtM));
    }

    private double mainPowerKw(String classId, Machinery machinery, double speedKn, double draughtM) {
        return machinery.mcrKw()
                * Math.pow(speedKn / machinery.referenceSpeedKn(), speedExponent)
                * Math.pow(draughtM / machinery.referenceDraughtM(), draughtExponent)
                / margins
                * figures.getOr("fuel.mainCalibration." + classId, 1);
    }

    /// Speed at full power with weather and fouling, knots.
    public double fullSpeedKn(VesselClass vesselClass, double draughtM) {
        double shareOfMcr = mainPowerKw(vesselClass, vesselClass.machinery().referenceSpeedKn(), draughtM)
                / vesselClass.machinery().mcrKw();
        return vesselClass.machinery().referenceSpeedKn() * Math.pow(shareOfMcr, -1 / speedExponent);
    }

    /// Main engine under way, kg/h.
    public double mainKgPerH(VesselClass vesselClass, double speedKn, double draughtM) {
        return mainKgPerH(vesselClass, speedKn, draughtM, 1);
    }

    /// Main engine under way with `powerFactor` times the power of deep water, kg/h.
    public double mainKgPerH(VesselClass vesselClass, double speedKn, double draughtM, double powerFactor) {
        return mainKgPerH(vesselClass.machinery(), powerFactor * mainPowerKw(vesselClass, speedKn, draughtM));
    }

    /// Main engine in lock chambers and their approaches, kg/h.
    public double lockageMainKgPerH(VesselClass vesselClass) {
        Machinery machinery = vesselClass.machinery();
        return mainKgPerH(machinery, machinery.mcrKw() * lockageLoad);
    }

    /// Main engine at a power, kg/h; nothing below the load at which it is taken as off.
    public double mainKgPerHAt(VesselClass vesselClass, double powerKw) {
        return mainKgPerH(vesselClass.machinery(), powerKw);
    }

    private double mainKgPerH(Machinery machinery, double powerKw) {
        double load = powerKw / machinery.mcrKw();
        if (load < cutOffLoad) {
            return 0;
        }
        return powerKw * machinery.mainSfocGPerKwh() * loadFactor(Math.min(1, load)) / G_PER_KG;
    }

    /// Specific consumption over its base at a share of full load.
    public double loadFactor(double load) {
        return sfcA * load * load - sfcB * load + sfcC;
    }

    /// Auxiliaries under way before `fuel.serviceCalibration.CLASS`, kg/h.
    public double auxiliaryKgPerH(VesselClass vesselClass) {
        Machinery machinery = vesselClass.machinery();
        return auxKgPerH(machinery, machinery.auxSeaKw());
    }

    /// Auxiliaries under way and, with heated cargo aboard, the boiler, kg/h.
    public double seaServiceKgPerH(VesselClass vesselClass, boolean heated) {
        Machinery machinery = vesselClass.machinery();
        return auxiliaryKgPerH(vesselClass) * figures.getOr("fuel.serviceCalibration." + vesselClass.id(), 1)
                + (heated ? boilerKgPerH(machinery, machinery.boilerHeatingKw()) : 0);
    }

    /// Auxiliaries and boiler while cargo is worked, kg/h.
    public double berthKgPerH(VesselClass vesselClass, boolean heated) {
        Machinery machinery = vesselClass.machinery();
        double boilerKw = machinery.boilerBerthKw() + (heated ? machinery.boilerHeatingKw() : 0);
        return auxKgPerH(machinery, machinery.auxBerthKw()) + boilerKgPerH(machinery, boilerKw);
    }

    /// Auxiliaries and boiler at anchor and while waiting, kg/h.
    public double idleKgPerH(VesselClass vesselClass) {
        Machinery machinery = vesselClass.machinery();
        return auxKgPerH(machinery, machinery.auxIdleKw()) + boilerKgPerH(machinery, machinery.boilerIdleKw());
    }

    private static double auxKgPerH(Machinery machinery, double powerKw) {
        return powerKw * machinery.auxSfocGPerKwh() / G_PER_KG;
    }

    private static double boilerKgPerH(Machinery machinery, double powerKw) {
        return powerKw * machinery.boilerSfocGPerKwh() / G_PER_KG;
    }
}
