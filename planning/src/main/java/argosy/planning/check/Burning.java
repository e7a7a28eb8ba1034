package argosy.planning.check;

import argosy.domain.FuelGrade;
import argosy.domain.Machinery;
import argosy.domain.Port;
import argosy.domain.RouteLeg;
import argosy.domain.SeaZone;
import argosy.domain.VesselClass;
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

    /// Main engine at a speed and draught.
    double mainKgPerHour(double speedKn, double draughtM) {
        Machinery machinery = vesselClass.machinery();
        double powerKw = machinery.mcrKw()
                * Math.pow(speedKn / machinery.referenceSpeedKn(), world.figure("fuel.speedExponent"))
                * Math.pow(draughtM / machinery.referenceDraughtM(), world.figure("fuel.draughtExponent"))
                / (world.figure("fuel.weatherEta") * world.figure("fuel.foulingEta"))
                * world.findFigure("fuel.mainCalibration." + vesselClass.id()).orElse(1.0);
        return engineKgPerHour(powerKw);
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
        return (machinery.auxSeaKw() * machinery.auxSfocGPerKwh() + boilerKw * machinery.boilerSfocGPerKwh()) / 1000;
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
