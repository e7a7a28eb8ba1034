package argosy.planning.result;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.GradeId;
import argosy.domain.PassageId;
import argosy.domain.PortId;
import argosy.domain.RouteLeg;
import argosy.domain.TimedLeg;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.Movement;
import argosy.economics.LegAccount;
import argosy.economics.PortAccount;
import argosy.planning.model.Lift;
import argosy.planning.model.PlanningProblem;
import argosy.planning.model.PlanningProblem.BlockStay;
import argosy.planning.model.PricedSailing;
import argosy.planning.model.ScenarioFacts;
import argosy.search.Schedule;
import argosy.search.TravelProfile.GatePassing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Writes one vessel's schedule as movements with fuel and booked lines.
///
/// Freight and commission are booked with the discharge. Fuel burnt waiting before a passage is no part of a sailing:
/// it belongs to the vessel's line for waiting.
final class MovementWriter {
    private final PlanningProblem planning;
    private final ScenarioFacts facts;
    private final int vesselId;
    private final Vessel vessel;
    private final VesselClass vesselClass;
    private final List<Movement> movements = new ArrayList<>();
    private final List<Cargo> aboard = new ArrayList<>();
    private PortId here;
    private GradeId tanksHeld;

    MovementWriter(PlanningProblem planning, int vesselId) {
        this.planning = planning;
        this.vesselId = vesselId;
        facts = planning.facts();
        vessel = planning.vessels().get(vesselId);
        vesselClass = facts.classOf(vessel);
        here = vessel.openPort();
        tanksHeld = vessel.lastGrade();
    }

    List<Movement> write(Schedule schedule) {
        for (Schedule.Visit visit : schedule.visits()) {
            if (planning.isBlock(visit.cargo())) {
                if (visit.pickup()) {
                    lieIdle(visit);
                }
            } else {
                call(visit);
            }
        }
        return List.copyOf(movements);
    }

    private void lieIdle(Schedule.Visit visit) {
        BlockStay stay = planning.blockStay(visit.cargo());
        sail(visit, stay.port());
        LegAccount idle = facts.pricer().idle(vesselClass, (visit.finished() - visit.began()) / 3600.0);
        long cents = facts.idleCents(vesselClass, visit.finished() - visit.began());
        List<MoneyLine> lines = idle.lines().stream()
                .map(line -> new MoneyLine(MoneyCode.BUNKERS_IDLE, line.label(), -cents, line.basis(), line.source()))
                .toList();
        movements.add(new Movement.OutOfTrade(
                stay.port(),
                stay.block().reason(),
                instant(visit.began()),
                instant(visit.finished()),
                idle.fuel(),
                lines));
    }

    private void call(Schedule.Visit visit) {
        Cargo cargo = planning.cargoes().get(visit.cargo());
        if (aboard.isEmpty() && visit.pickup()) {
            clean(visit, cargo);
        }
        sail(visit, visit.pickup() ? cargo.loadPort() : cargo.dischargePort());
        workCargo(visit, cargo);
        if (visit.pickup()) {
            aboard.add(cargo);
        } else {
            aboard.remove(cargo);
        }
        tanksHeld = cargo.grade();
    }

    private void clean(Schedule.Visit visit, Cargo next) {
        boolean tanksClean = !movements.isEmpty() && movements.getLast() instanceof Movement.OutOfTrade;
        PortAccount cleaning = facts.pricer()
                .cleaning(facts.grade(tanksHeld).family(), facts.grade(next).family(), vesselClass);
        if (cleaning.hours() > 0 && !tanksClean) {
            movements.add(new Movement.TankCleaning(
                    here,
                    tanksHeld.value(),
                    next.grade().value(),
                    instant(visit.departed() - ScenarioFacts.seconds(cleaning.hours())),
                    instant(visit.departed()),
                    cleaning.fuel(),
                    cleaning.lines()));
        }
    }

    private void sail(Schedule.Visit visit, PortId there) {
        if (here.equals(there)) {
            return;
        }
        PricedSailing priced = priced(there)
                .orElseThrow(() -> new IllegalStateException("No way from %s to %s.".formatted(here, there)));
        List<TimedLeg> legs = timed(priced, visit);
        movements.add(new Movement.Sailing(
                here,
                there,
                aboard.stream().map(Cargo::id).toList(),
                aboard.stream().mapToDouble(this::tonnes).sum(),
                aboard.isEmpty() ? vessel.ballastSpeedKn() : vessel.ladenSpeedKn(),
                legs,
                instant(visit.departed()),
                instant(visit.arrived()),
                priced.account().fuel(),
                priced.account().lines()));
        here = there;
    }

    private Optional<PricedSailing> priced(PortId there) {
        if (aboard.isEmpty()) {
            return planning.prices().ballast(vessel, here, there);
        }
        if (aboard.size() == 1 && !facts.sharesShip(vesselClass, aboard.getFirst())) {
            return planning.prices().withFullCargo(vessel, aboard.getFirst(), tonnes(aboard.getFirst()));
        }
        return planning.prices().laden(vessel, here, there);
    }

    private List<TimedLeg> timed(PricedSailing priced, Schedule.Visit visit) {
        List<TimedLeg> legs = new ArrayList<>();
        Iterator<GatePassing> passings = visit.passings().iterator();
        Instant now = instant(visit.departed());
        PassageId previous = null;
        for (TimedLeg planned : priced.timedLegs()) {
            RouteLeg leg = planned.leg();
            PassageId passage = leg.passage();
            Instant starts = now;
            if (passage != null && !passage.equals(previous)) {
                Optional<Integer> gate = planning.passageGates().findGate(vesselClass, passage);
                starts = gate.isPresent() ? instant(passed(passings, gate.get())) : now;
            }
            Instant leaves = starts.plus(Duration.between(planned.starts(), planned.leaves()));
            legs.add(new TimedLeg(leg, now, starts, leaves));
            now = leaves;
            previous = passage;
        }
        return legs;
    }

    private static long passed(Iterator<GatePassing> passings, int gate) {
        while (passings.hasNext()) {
            GatePassing passing = passings.next();
            if (passing.gate() == gate) {
                return passing.passed();
            }
        }
        throw new IllegalStateException("Gate %d was not passed.".formatted(gate));
    }

    private void workCargo(Schedule.Visit visit, Cargo cargo) {
        CargoWork work = visit.pickup() ? CargoWork.LOAD : CargoWork.DISCHARGE;
        PortAccount account = facts.pricer()
                .stay(
                        vessel,
                        vesselClass,
                        facts.port(here),
                        facts.grade(cargo),
                        tonnes(cargo),
                        work,
                        facts.planningDate());
        List<MoneyLine> lines = new ArrayList<>(account.lines());
        if (work == CargoWork.DISCHARGE) {
            lines.addAll(0, facts.pricer().income(cargo, tonnes(cargo)));
        }
        movements.add(new Movement.CargoStop(
                here,
                cargo.id(),
                work,
                tonnes(cargo),
                instant(visit.began()),
                instant(visit.finished()),
                account.fuel(),
                lines));
    }

    private double tonnes(Cargo cargo) {
        CargoId id = cargo.id();
        return switch (planning.lift(vesselId, planning.cargoes().indexOf(cargo))) {
            case Lift.Can can -> can.tonnes();
            case Lift.Cannot(String rule, String explanation) ->
                throw new IllegalStateException("%s cannot lift %s: %s".formatted(vessel.id(), id, explanation));
        };
    }

    private Instant instant(long seconds) {
        return facts.clock().instant(seconds);
    }
}
