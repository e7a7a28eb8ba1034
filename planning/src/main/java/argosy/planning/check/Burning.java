package argosy.planning.check;

import argosy.domain.FuelGrade;
import argosy.domain.Grade;
import argosy.domain.Machinery;
import argosy.domain.Port;
import argosy.domain.RouteLeg;
import argosy.domain.SeaZone;
import argosy.domain.VesselClass;
import argosy.domain.WaterArea;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a ship burns an hour and which fuel it must be (IMO Fourth GHG Study 2020, section 2.2.5; MARPOL VI reg. 14).
final class Burning {
    private final World world;
    private final VesselClass vesselClass;

    Burning(World world, VesselClass vesselClass) {
        this.world = world;
        this.vesselClass = vesselClass;
    }

    static double idleKgPerHour(Machinery machinery) {
        return (machinery.auxIdleKw() * machinery.auxSfocGPerKwh()
                        + machinery.boilerIdleKw() * machinery.boilerSfocGPerKwh())
                / 1000;
    }

    /// Main engine at a speed and draught in an area's water.
    double mainKgPerHour(double speedKn, double draughtM, WaterArea area) {
        Machinery machinery = vesselClass.machinery();
        double powerKw = machinery.mcrKw()
                * Math.pow(speedKn / machinery.referenceSpeedKn(), world.figure("fuel.speedExponent"))
                * Math.pow(draughtM / machinery.referenceDraughtM(), world.figure("fuel.draughtExponent"))
                / (world.figure("fuel.weatherEta") * world.figure("fuel.foulingEta"))
                * world.findFigure("fuel.mainCalibration." + vesselClass.id()).orElse(1.0)
                * shallowFactor(speedKn, draughtM, area);
        return engineKgPerHour(powerKw);
    }

    /// Raven 2016, where `fuel.shallowWater` is 1 and the area has a planning depth.
    private double shallowFactor(double speedKn, double draughtM, WaterArea area) {
        Optional<Double> planned = world.findFigure("depth." + area + ".m");
        if (planned.isEmpty() || world.findFigure("fuel.shallowWater").orElse(0.0) != 1) {
            return 1;
        }
        double depthM = Math.max(planned.get(), draughtM / 0.8);
        double lengthM = vesselClass.loaM() * 0.985;
        double volumeM3 = new Floating(vesselClass).volumeM3(draughtM);
        double deepM = Math.max(depthM, 0.3 * lengthM);
        double sinkageM = 1.46 * volumeM3 / (lengthM * lengthM) * (sinking(speedKn, depthM) - sinking(speedKn, deepM));
        double gain = Math.clamp(sinkageM * lengthM * vesselClass.beamM() / volumeM3, 0, 0.05);
        double viscous = 0.57 * Math.pow(draughtM / depthM, 1.79);
        double share = world.findFigure("fuel.viscousShare").orElse(1.0);
        return (1 + share * viscous) * Math.pow(1 + gain, 2.0 / 3);
    }

    private static double sinking(double speedKn, double depthM) {
        double speedMs = speedKn * 1852 / 3600;
        double square = Math.min(0.95, speedMs * speedMs / (9.81 * depthM));
        return square / Math.sqrt(1 - square);
    }

    double lockageMainKgPerHour() {
        return engineKgPerHour(vesselClass.machinery().mcrKw() * world.figure("fuel.lockageMainLoad"));
    }

    private double engineKgPerHour(double powerKw) {
        double load = powerKw / vesselClass.machinery().mcrKw();
        if (load < world.figure("fuel.cutOffLoad")) {
            return 0;
        }
        double x = Math.min(1, load);
        double factor =
                world.figure("fuel.sfc.a") * x * x - world.figure("fuel.sfc.b") * x + world.figure("fuel.sfc.c");
        return powerKw * vesselClass.machinery().mainSfocGPerKwh() * factor / 1000;
    }

    double seaServiceKgPerHour() {
        Machinery machinery = vesselClass.machinery();
        double calibration =
                world.findFigure("fuel.serviceCalibration." + vesselClass.id()).orElse(1.0);
        return machinery.auxSeaKw() * machinery.auxSfocGPerKwh() * calibration / 1000;
    }

    double berthKgPerHour() {
        Machinery machinery = vesselClass.machinery();
        return (machinery.auxBerthKw() * machinery.auxSfocGPerKwh()
                        + machinery.boilerBerthKw() * machinery.boilerSfocGPerKwh())
                / 1000;
    }

    /// Keeping a heated grade warm, in the season of the planning date: heat lost to sea and air over what the boiler
    /// makes of its fuel; where `heating.byTemperature` is not 1, the constant of the class.
    double heatingKgPerHour(Grade grade, double draughtM, WaterArea area) {
        if (!grade.heated()) {
            return 0;
        }
        if (world.findFigure("heating.byTemperature").orElse(0.0) != 1) {
            Machinery machinery = vesselClass.machinery();
            return machinery.boilerHeatingKw() * machinery.boilerSfocGPerKwh() / 1000;
        }
        double tanksM = vesselClass.loaM() * world.figure("heating.tankLengthShare");
        double below = world.figure("heating.wetted.wPerM2K") * tanksM * (vesselClass.beamM() + 2 * draughtM);
        double above = world.figure("heating.dry.wPerM2K")
                * tanksM
                * (vesselClass.beamM() + 2 * Math.max(0, vesselClass.depthM() - draughtM));
        double watts = below * (grade.carriageTemperatureC() - celsius("sea", area))
                + above * (grade.carriageTemperatureC() - celsius("air", area));
        double megajoulesPerKg = world.figure("heating.boilerEfficiency") * world.figure("heating.fuelMjPerKg");
        return Math.max(0, watts) * 3600 / 1e6 / megajoulesPerKg;
    }

    /// Warmest in the middle of August.
    private double celsius(String what, WaterArea area) {
        String own = "temperature." + what + "." + area;
        String key = world.findFigure(own + ".meanC").isPresent() ? own : "temperature." + what + ".OCEAN";
        int day = world.planningDate().atZone(ZoneOffset.UTC).getDayOfYear();
        return world.figure(key + ".meanC")
                + world.figure(key + ".swingC") * Math.cos((day - 227) / 365.25 * 2 * Math.PI);
    }

    /// The shallowest draught the fuel is worked out for.
    double leastDraughtM() {
        return vesselClass.machinery().referenceDraughtM() * world.figure("fuel.leastDraughtShare");
    }

    FuelGrade fuelUnderWay(RouteLeg leg) {
        List<String> keys = new ArrayList<>();
        for (SeaZone zone : leg.zones()) {
            keys.add("sulphur.zone." + zone + ".percent");
        }
        return strictest(keys);
    }

    FuelGrade fuelAtBerth(Port port) {
        List<String> keys = new ArrayList<>();
        keys.add("sulphur.area." + port.area() + ".percent");
        keys.add("sulphur.berth." + port.country() + ".percent");
        if (port.euMember()) {
            keys.add("sulphur.berth.EU.percent");
        }
        return strictest(keys);
    }

    private FuelGrade strictest(List<String> keys) {
        double percent = keys.stream()
                .map(world::findFigure)
                .flatMap(Optional::stream)
                .reduce(Double::min)
                .orElse(world.figure("sulphur.global.percent"));
        return percent <= world.figure("sulphur.MGO.percent") ? FuelGrade.MGO : FuelGrade.VLSFO;
    }
}
