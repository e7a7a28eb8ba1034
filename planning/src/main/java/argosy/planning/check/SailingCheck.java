package argosy.planning.check;

import argosy.domain.Cargo;
import argosy.domain.FuelGrade;
import argosy.domain.Grade;
import argosy.domain.Port;
import argosy.domain.RouteLeg;
import argosy.domain.TimedLeg;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.Movement;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// One sailing: speed, times leg by leg, weight, fuel and every line.
final class SailingCheck {
    private final World world;
    private final Vessel vessel;
    private final VesselClass vesselClass;
    private final Findings findings;

    SailingCheck(World world, Vessel vessel, Findings findings) {
        this.world = world;
        this.vessel = vessel;
        this.findings = findings;
        vesselClass = world.classOf(vessel);
    }

    /// @param aboard what the movements before have loaded and not discharged, with the tonnes loaded
    void check(Movement.Sailing sailing, List<Stowed> aboard, String place) {
        List<String> named =
                sailing.aboard().stream().map(Object::toString).sorted().toList();
        List<String> known =
                aboard.stream().map(each -> each.cargo().id().value()).sorted().toList();
        findings.require(named.equals(known), "ABOARD", place, "carries %s, says %s".formatted(known, named));
        double cargoT = aboard.stream().mapToDouble(Stowed::tonnes).sum();
        findings.same("ABOARD", place, "cargo aboard, t,", sailing.cargoT(), cargoT);
        double plannedKn = aboard.isEmpty() ? vessel.ballastSpeedKn() : vessel.ladenSpeedKn();
        double speedKn = sailing.speedKn();
        Collection<Double> others =
                world.figuresBelow("speed." + vesselClass.id() + ".").values();
        findings.require(
                speedKn == plannedKn || others.contains(speedKn),
                "SPEED",
                place,
                "sails at %s kn, may sail at %s or %s".formatted(speedKn, plannedKn, others));
        times(sailing, speedKn, place);
        new WayCheck(world, vessel, findings).check(sailing, cargoT, place);
        bill(sailing, aboard, speedKn).compare(sailing, place, findings);
    }

    private void times(Movement.Sailing sailing, double speedKn, String place) {
        Instant now = sailing.starts();
        for (TimedLeg timed : sailing.legs()) {
            String at = place + ", " + timed.leg().name();
            findings.sameMoment("TIMES", at, "reached", timed.enters(), now);
            findings.require(!timed.starts().isBefore(timed.enters()), "TIMES", at, "goes on before she has come");
            long seconds = Math.round(hours(timed.leg(), speedKn) * 3600);
            findings.sameMoment(
                    "TIMES", at, "left", timed.leaves(), timed.starts().plusSeconds(seconds));
            now = timed.leaves();
        }
        findings.sameMoment("TIMES", place, "arrival", sailing.ends(), now);
    }

    private static double sailingHours(RouteLeg leg, double speedKn) {
        Double limitKn = leg.speedLimitKn();
        return leg.distanceNm() / (limitKn == null ? speedKn : Math.min(limitKn, speedKn));
    }

    private static double hours(RouteLeg leg, double speedKn) {
        return sailingHours(leg, speedKn) + leg.lockageHours() + leg.waitHours();
    }

    private Bill bill(Movement.Sailing sailing, List<Stowed> aboard, double speedKn) {
        boolean fullCargo = aboard.size() == 1
                && !world.isPartCargo(vesselClass, aboard.getFirst().cargo());
        double pricedT =
                aboard.isEmpty() ? 0 : fullCargo ? aboard.getFirst().tonnes() : world.loadLineCargoT(vesselClass);
        Optional<Grade> warm = aboard.stream()
                .map(each -> world.gradeOf(each.cargo()))
                .filter(Grade::heated)
                .findFirst();
        Bill bill = new Bill(world);
        for (FuelGrade grade : FuelGrade.values()) {
            bill.burn(MoneyCode.BUNKERS_SEA, grade, underWayKg(sailing.legs(), grade, speedKn, pricedT, warm));
        }
        bill.burn(MoneyCode.BUNKERS_SEA, FuelGrade.MGO, waitingKg(sailing.legs(), speedKn));
        new WayDues(world, vessel).charge(bill, sailing.legs());
        Port from = world.scenario().getPort(sailing.from());
        Port to = world.scenario().getPort(sailing.to());
        new Carbon(world, vesselClass).underWay(bill, from, to);
        return bill;
    }

    private double underWayKg(
            List<TimedLeg> legs, FuelGrade grade, double speedKn, double pricedT, Optional<Grade> warm) {
        Burning burning = new Burning(world, vesselClass);
        double kg = 0;
        for (TimedLeg timed : legs) {
            RouteLeg leg = timed.leg();
            double hours = sailingHours(leg, speedKn);
            if (burning.fuelUnderWay(leg) != grade) {
                continue;
            }
            double draughtM = Math.max(burning.leastDraughtM(), world.evenDraughtM(vesselClass, pricedT, leg.area()));
            double mainKgPerHour =
                    hours == 0 ? 0 : burning.mainKgPerHour(leg.distanceNm() / hours, draughtM, leg.area());
            double serviceKgPerHour = burning.seaServiceKgPerHour()
                    + warm.map(each -> burning.heatingKgPerHour(each, draughtM, leg.area()))
                            .orElse(0.0);
            kg += hours * (mainKgPerHour + serviceKgPerHour);
            kg += leg.lockageHours() * (burning.lockageMainKgPerHour() + serviceKgPerHour);
        }
        return kg;
    }

    /// Queues, convoys and pilots; waiting before closed passages is in the vessel's line for waiting.
    private double waitingKg(List<TimedLeg> legs, double speedKn) {
        double hours = 0;
        for (TimedLeg timed : legs) {
            double all = Duration.between(timed.starts(), timed.leaves()).toSeconds() / 3600.0;
            hours += Math.max(
                    0, all - sailingHours(timed.leg(), speedKn) - timed.leg().lockageHours());
        }
        return hours * world.idleKgPerHour(vesselClass);
    }

    /// A cargo aboard with what was loaded of it.
    record Stowed(Cargo cargo, double tonnes) {}
}
