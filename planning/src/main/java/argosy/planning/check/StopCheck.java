package argosy.planning.check;

import argosy.domain.Cargo;
import argosy.domain.FuelGrade;
import argosy.domain.Grade;
import argosy.domain.GradeFamily;
import argosy.domain.Port;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.Window;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.Movement;
import argosy.planning.check.SailingCheck.Stowed;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Work at ports: windows, quantities, berths, hours, fuel, lines; tank cleaning and time out of trade.
final class StopCheck {
    private static final double TOLERANCE_M = 1e-5;
    private static final double TOLERANCE_T = 1e-6;

    private final World world;
    private final Vessel vessel;
    private final VesselClass vesselClass;
    private final Findings findings;

    StopCheck(World world, Vessel vessel, Findings findings) {
        this.world = world;
        this.vessel = vessel;
        this.findings = findings;
        vesselClass = world.classOf(vessel);
    }

    void load(Movement.CargoStop stop, Cargo cargo, List<Stowed> aboardAfter, String place) {
        findings.require(
                !stop.starts().isBefore(cargo.laycan().opens())
                        && !stop.starts().isAfter(cargo.laycan().cancels()),
                "LAYCAN",
                place,
                "loading begins %s, laycan %s to %s"
                        .formatted(
                                stop.starts(),
                                cargo.laycan().opens(),
                                cargo.laycan().cancels()));
        findings.require(
                stop.tonnes() >= cargo.minT() - TOLERANCE_T && stop.tonnes() <= cargo.maxT() + TOLERANCE_T,
                "QUANTITY",
                place,
                String.format(
                        Locale.ROOT, "loads %,.3f t of %,.0f to %,.0f", stop.tonnes(), cargo.minT(), cargo.maxT()));
        findings.require(
                vessel.permits().containsAll(cargo.requiredPermits()),
                "PERMIT",
                place,
                "the cargo needs %s".formatted(cargo.requiredPermits()));
        stowage(aboardAfter, place);
        berth(stop, cargo, cargo.loadPort().equals(stop.port()), aboardAfter, place);
    }

    void discharge(Movement.CargoStop stop, Stowed stowed, List<Stowed> aboardBefore, String place) {
        Window delivery = stowed.cargo().delivery();
        findings.require(
                delivery == null || delivery.contains(stop.starts()),
                "DELIVERY",
                place,
                "discharging begins %s, window %s".formatted(stop.starts(), delivery));
        findings.same("QUANTITY", place, "discharged, t,", stop.tonnes(), stowed.tonnes());
        berth(stop, stowed.cargo(), stowed.cargo().dischargePort().equals(stop.port()), aboardBefore, place);
    }

    private void stowage(List<Stowed> aboard, String place) {
        findings.require(
                aboard.size() <= vesselClass.segregations(),
                "SEGREGATIONS",
                place,
                "%d parcels aboard, %d segregations".formatted(aboard.size(), vesselClass.segregations()));
        double volumeM3 = aboard.stream()
                .mapToDouble(each -> each.tonnes() / world.gradeOf(each.cargo()).densityTPerM3())
                .sum();
        findings.require(
                volumeM3 <= vesselClass.cargoVolumeM3() + 0.01,
                "TANKS",
                place,
                String.format(Locale.ROOT, "%,.1f m3 in tanks of %,.1f", volumeM3, vesselClass.cargoVolumeM3()));
        double cargoT = aboard.stream().mapToDouble(Stowed::tonnes).sum();
        findings.require(
                cargoT <= world.loadLineCargoT(vesselClass) + 0.001,
                "DRAUGHT",
                place,
                String.format(Locale.ROOT, "%,.1f t aboard put her below her load line", cargoT));
        for (Stowed one : aboard) {
            boolean alone = aboard.size() == 1;
            findings.require(
                    alone || world.isPartCargo(vesselClass, one.cargo()),
                    "SHARING",
                    place,
                    one.cargo().id() + " must sail alone");
            findings.require(
                    world.gradeOf(one.cargo()).family()
                            == world.gradeOf(aboard.getFirst().cargo()).family(),
                    "SHARING",
                    place,
                    "%s and %s must not be aboard together"
                            .formatted(
                                    one.cargo().id(), aboard.getFirst().cargo().id()));
        }
    }

    private void berth(Movement.CargoStop stop, Cargo cargo, boolean rightPort, List<Stowed> deepest, String place) {
        findings.require(rightPort, "PLACE", place, "%s is not worked at %s".formatted(cargo.id(), stop.port()));
        Port port = world.scenario().getPort(stop.port());
        Double loaM = port.maxLoaM();
        findings.require(
                loaM == null || vesselClass.loaM() <= loaM,
                "SIZE",
                place,
                "LOA %s m, the berth takes %s m".formatted(vesselClass.loaM(), loaM));
        double cargoT = deepest.stream().mapToDouble(Stowed::tonnes).sum();
        double draughtM = world.draughtM(vesselClass, cargoT, port.area());
        Double mostM = port.maxDraughtM();
        if (mostM != null && draughtM > mostM + TOLERANCE_M) {
            findings.add(
                    "DRAUGHT",
                    place,
                    String.format(
                            Locale.ROOT, "draws %.3f m with %,.1f t, the berth has %.2f m", draughtM, cargoT, mostM));
        }
        bill(stop, cargo, port, place);
    }

    private void bill(Movement.CargoStop stop, Cargo cargo, Port port, String place) {
        Grade grade = world.gradeOf(cargo);
        double hours = port.turnHours() + stop.tonnes() / rateTPerHour(port, grade, stop.work());
        findings.sameMoment(
                "TIMES", place, "end of work", stop.ends(), stop.starts().plusSeconds(Math.round(hours * 3600)));
        Burning burning = new Burning(world, vesselClass);
        Bill bill = new Bill(world);
        double kg = port.turnHours() * world.idleKgPerHour(vesselClass)
                + (hours - port.turnHours())
                        * (burning.berthKgPerHour()
                                + burning.heatingKgPerHour(grade, vesselClass.maxDraughtM(), port.area()));
        bill.burn(MoneyCode.BUNKERS_PORT, burning.fuelAtBerth(port), kg);
        bill.pay(MoneyCode.PORT_DUES, port.costs().fixedUsd() + port.costs().perGtUsd() * vesselClass.grossTonnage());
        world.findFigure("warRisk.call." + port.area() + "." + port.country() + ".percentPer7Days")
                .ifPresent(percent -> new WayDues(world, vessel).payWarRisk(bill, percent, hours));
        new Carbon(world, vesselClass).atBerth(bill, port);
        if (stop.work() == CargoWork.DISCHARGE) {
            double freightUsd = cargo.freight().freightUsd(stop.tonnes());
            bill.earn(MoneyCode.FREIGHT, freightUsd);
            bill.pay(MoneyCode.COMMISSION, freightUsd * cargo.commissionPercent() / 100);
        }
        bill.compare(stop, place, findings);
    }

    private double rateTPerHour(Port port, Grade grade, CargoWork work) {
        double pumpsTPerHour = vesselClass.pumpRateM3PerH() * grade.densityTPerM3();
        return work == CargoWork.LOAD
                ? Math.min(port.loadRateTPerH(), pumpsTPerHour * world.figure("cargo.loadRateOverPumpRate"))
                : Math.min(port.dischargeRateTPerH(), pumpsTPerHour * world.figure("cargo.pumpEfficiency"));
    }

    /// Hours of cleaning between two families; none within one.
    double cleaningHours(GradeFamily from, GradeFamily to) {
        return from == to ? 0 : world.figure("cleaning." + from + "." + to + ".hours");
    }

    void cleaning(Movement.TankCleaning cleaning, GradeFamily from, GradeFamily to, String place) {
        double hours = cleaningHours(from, to);
        findings.sameMoment(
                "TIMES",
                place,
                "end of cleaning",
                cleaning.ends(),
                cleaning.starts().plusSeconds(Math.round(hours * 3600)));
        Bill bill = new Bill(world);
        bill.burn(MoneyCode.TANK_CLEANING, FuelGrade.MGO, hours * new Burning(world, vesselClass).berthKgPerHour());
        bill.pay(
                MoneyCode.TANK_CLEANING,
                vesselClass.cargoVolumeM3() * world.figure("cleaning." + from + "." + to + ".usdPerM3"));
        bill.compare(cleaning, place, findings);
    }

    void outOfTrade(Movement.OutOfTrade out, String place) {
        long seconds = Duration.between(out.starts(), out.ends()).toSeconds();
        Bill bill = new Bill(world);
        bill.burn(MoneyCode.BUNKERS_IDLE, FuelGrade.MGO, seconds / 3600.0 * world.idleKgPerHour(vesselClass));
        bill.compare(out, place, findings);
    }
}
