package argosy.planning.check;

import argosy.domain.FuelGrade;
import argosy.domain.Machinery;
import argosy.domain.Port;
import argosy.domain.RouteLeg;
import argosy.domain.SeaZone;
import argosy.domain.VesselClass;
import argosy.domain.WaterArea;
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

    double seaServiceKgPerHour(boolean heated) {
        Machinery machinery = vesselClass.machinery();
        double boilerKw = heated ? machinery.boilerHeatingKw() : 0;
        double calibration =
                world.findFigure("fuel.serviceCalibration." + vesselClass.id()).orElse(1.0);
        return (machinery.auxSeaKw() * machinery.auxSfocGPerKwh() * calibration
                        + boilerKw * machinery.boilerSfocGPerKwh())
                / 1000;
    }

    double berthKgPerHour(boolean heated) {
        Machinery machinery = vesselClass.machinery();
        double boilerKw = machinery.boilerBerthKw() + (heated ? machinery.boilerHeatingKw() : 0);
        return (machinery.auxBerthKw() * machinery.auxSfocGPerKwh() + boilerKw * machinery.boilerSfocGPerKwh()) / 1000;
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
