package argosy.planning.check;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.GradeFamily;
import argosy.domain.GradeId;
import argosy.domain.PortId;
import argosy.domain.Vessel;
import argosy.domain.WaterArea;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.Movement;
import argosy.domain.plan.VesselPlan;
import argosy.planning.check.SailingCheck.Stowed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Walks through one vessel's movements: where she is, what she holds, one thing after the other.
final class VesselCheck {
    private final World world;
    private final Vessel vessel;
    private final Findings findings;
    private final StopCheck stops;
    private final SailingCheck sailings;
    private final TradeCheck trade;
    private final List<Stowed> aboard = new ArrayList<>();
    private final Map<CargoId, Instant> loadedFrom = new HashMap<>();
    private final Map<CargoId, Set<WaterArea>> waters = new HashMap<>();
    private final Set<CargoId> delivered = new HashSet<>();
    private PortId here;
    private Instant now;
    private GradeId held;
    private GradeFamily carried;
    private boolean tanksClean;
    private boolean cleaned;
    private boolean outOfTrade;

    VesselCheck(World world, Vessel vessel, Findings findings) {
        this.world = world;
        this.vessel = vessel;
        this.findings = findings;
        stops = new StopCheck(world, vessel, findings);
        sailings = new SailingCheck(world, vessel, findings);
        trade = new TradeCheck(world, vessel, findings);
        here = vessel.openPort();
        now = vessel.openFrom();
        held = vessel.lastGrade();
        carried = world.scenario().getGrade(held).family();
    }

    /// Returns the cargoes she has loaded and discharged.
    Set<CargoId> check(VesselPlan plan) {
        for (int at = 0; at < plan.movements().size(); at++) {
            take(plan.movements().get(at), place(at, plan.movements().get(at)));
        }
        String place = vessel.id().value();
        findings.require(aboard.isEmpty(), "ABOARD", place, "ends with cargo aboard");
        findings.require(
                plan.movements().isEmpty() || !now.isAfter(world.endOf(vessel)),
                "PERIOD",
                place,
                "ends at %s, after %s".formatted(now, world.endOf(vessel)));
        new BlockCheck(world, vessel, findings).check(plan);
        new AccountCheck(world, vessel, findings).check(plan);
        return delivered;
    }

    private String place(int at, Movement movement) {
        return switch (movement) {
            case Movement.Sailing sailing ->
                "%s movement %d, sailing %s to %s".formatted(vessel.id(), at, sailing.from(), sailing.to());
            case Movement.CargoStop stop ->
                "%s movement %d, %s %s at %s".formatted(vessel.id(), at, stop.work(), stop.cargo(), stop.port());
            case Movement.TankCleaning cleaning -> "%s movement %d, tank cleaning".formatted(vessel.id(), at);
            case Movement.OutOfTrade out -> "%s movement %d, out of trade".formatted(vessel.id(), at);
        };
    }

    private void take(Movement movement, String place) {
        findings.require(
                !movement.starts().isBefore(now),
                "TIMES",
                place,
                "starts %s, before the movement before ends %s".formatted(movement.starts(), now));
        switch (movement) {
            case Movement.Sailing sailing -> {
                at(sailing.from(), place);
                sailings.check(sailing, List.copyOf(aboard), place);
                sailed(sailing);
                here = sailing.to();
            }
            case Movement.CargoStop stop -> work(stop, place);
            case Movement.TankCleaning cleaning -> clean(cleaning, place);
            case Movement.OutOfTrade out -> {
                at(out.port(), place);
                findings.require(aboard.isEmpty(), "ABOARD", place, "is out of trade with cargo aboard");
                stops.outOfTrade(out, place);
                tanksClean = true;
                outOfTrade = true;
            }
        }
        now = movement.ends();
    }

    private void sailed(Movement.Sailing sailing) {
        for (Stowed stowed : aboard) {
            Set<WaterArea> areas = waters.computeIfAbsent(stowed.cargo().id(), it -> new TreeSet<>());
            sailing.legs().forEach(timed -> areas.add(timed.leg().area()));
        }
    }

    private void at(PortId port, String place) {
        findings.require(here.equals(port), "PLACE", place, "is at %s, not at %s".formatted(here, port));
    }

    private void clean(Movement.TankCleaning cleaning, String place) {
        at(cleaning.port(), place);
        findings.require(aboard.isEmpty(), "CLEANING", place, "cleans tanks with cargo aboard");
        findings.require(cleaning.fromGrade().equals(held.value()), "CLEANING", place, "tanks hold %s".formatted(held));
        Optional<GradeId> next = world.scenario().grades().stream()
                .map(grade -> grade.id())
                .filter(id -> id.value().equals(cleaning.toGrade()))
                .findFirst();
        if (next.isEmpty()) {
            findings.add("CLEANING", place, "no grade " + cleaning.toGrade());
            return;
        }
        stops.cleaning(
                cleaning,
                world.scenario().getGrade(held).family(),
                world.scenario().getGrade(next.get()).family(),
                place);
        cleaned = true;
        held = next.get();
    }

    private void work(Movement.CargoStop stop, String place) {
        at(stop.port(), place);
        Optional<Cargo> cargo = world.scenario().findCargo(stop.cargo());
        if (cargo.isEmpty()) {
            findings.add("CARGO", place, "no cargo %s in the scenario".formatted(stop.cargo()));
        } else if (stop.work() == CargoWork.LOAD) {
            load(stop, cargo.get(), place);
        } else {
            discharge(stop, cargo.get(), place);
        }
    }

    private void load(Movement.CargoStop stop, Cargo cargo, String place) {
        if (aboard.isEmpty()) {
            tanksReady(cargo, place);
        }
        loadedFrom.put(cargo.id(), stop.starts());
        boolean again = delivered.contains(cargo.id())
                || aboard.stream().anyMatch(each -> each.cargo().equals(cargo));
        findings.require(!again, "CARGO", place, "is loaded a second time");
        aboard.add(new Stowed(cargo, stop.tonnes()));
        stops.load(stop, cargo, List.copyOf(aboard), place);
        held = cargo.grade();
        carried = world.gradeOf(cargo).family();
        tanksClean = false;
        cleaned = false;
        outOfTrade = false;
    }

    /// Clean of another family; after time out of trade they are taken as clean.
    private void tanksReady(Cargo cargo, String place) {
        if (!outOfTrade) {
            trade.follows(world.gradeOf(cargo).family(), carried, place);
        }
        double hours = stops.cleaningHours(
                world.scenario().getGrade(held).family(), world.gradeOf(cargo).family());
        findings.require(hours == 0 || tanksClean, "CLEANING", place, "tanks not cleaned from %s".formatted(held));
        findings.require(
                !cleaned || held.equals(cargo.grade()), "CLEANING", place, "tanks were cleaned for %s".formatted(held));
    }

    private void discharge(Movement.CargoStop stop, Cargo cargo, String place) {
        Optional<Stowed> stowed =
                aboard.stream().filter(each -> each.cargo().equals(cargo)).findFirst();
        if (stowed.isEmpty()) {
            findings.add("ABOARD", place, "discharges what is not aboard");
            return;
        }
        stops.discharge(stop, stowed.get(), List.copyOf(aboard), place);
        trade.carried(
                cargo,
                loadedFrom.getOrDefault(cargo.id(), stop.starts()),
                stop.ends(),
                waters.getOrDefault(cargo.id(), Set.of()),
                place);
        aboard.remove(stowed.get());
        delivered.add(cargo.id());
        held = cargo.grade();
    }
}
