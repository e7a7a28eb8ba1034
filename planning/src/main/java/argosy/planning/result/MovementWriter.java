package argosy.planning.result;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.GradeId;
import argosy.domain.PassageId;
import argosy.domain.PortId;
import argosy.domain.TimedLeg;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.Movement;
import argosy.economics.LegAccount;
import argosy.economics.PortAccount;
import argosy.planning.model.PlanningProblem;
import argosy.planning.model.PlanningProblem.BlockStay;
import argosy.planning.model.PricedSailing;
import argosy.planning.model.ScenarioFacts;
import argosy.planning.refine.Timetable;
import argosy.planning.refine.Timetable.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes one vessel's schedule as movements with fuel and booked lines.
///
/// Freight and commission are booked with the discharge. Fuel burnt waiting before a passage is no part of a sailing:
/// it belongs to the vessel's line for waiting.
final class MovementWriter {
    private final PlanningProblem planning;
    private final ScenarioFacts facts;
    private final Vessel vessel;
    private final VesselClass vesselClass;
    private final List<Movement> movements = new ArrayList<>();
    private final List<Cargo> aboard = new ArrayList<>();
    private final Map<CargoId, Double> loadedT = new HashMap<>();
    private PortId here;
    private GradeId tanksHeld;

    MovementWriter(PlanningProblem planning, int vesselId) {
        this.planning = planning;
        facts = planning.facts();
        vessel = planning.vessels().get(vesselId);
        vesselClass = facts.classOf(vessel);
        here = vessel.openPort();
        tanksHeld = vessel.lastGrade();
    }

    List<Movement> write(Timetable timetable) {
        for (Call visit : timetable.calls()) {
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

    private void lieIdle(Call visit) {
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

    private void call(Call visit) {
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

    private void clean(Call visit, Cargo next) {
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

    private void sail(Call visit, PortId there) {
        if (here.equals(there)) {
            return;
        }
        PricedSailing priced = visit.sailing()
                .orElseThrow(() -> new IllegalStateException("No way from %s to %s.".formatted(here, there)));
        movements.add(new Movement.Sailing(
                here,
                there,
                aboard.stream().map(Cargo::id).toList(),
                aboard.stream().mapToDouble(cargo -> loadedT.get(cargo.id())).sum(),
                visit.speedKn(),
                timed(priced, visit),
                instant(visit.departed()),
                instant(visit.arrived()),
                priced.account().fuel(),
                priced.account().lines()));
        here = there;
    }

    private List<TimedLeg> timed(PricedSailing priced, Call visit) {
        List<TimedLeg> legs = new ArrayList<>();
        Instant now = instant(visit.departed());
        for (int at = 0; at < priced.timedLegs().size(); at++) {
            TimedLeg planned = priced.timedLegs().get(at);
            Instant starts =
                    at == 0 || isEntry(priced, at) ? instant(visit.legStarts().get(at)) : now;
            Instant leaves = starts.plus(Duration.between(planned.starts(), planned.leaves()));
            legs.add(new TimedLeg(planned.leg(), isEntry(priced, at) ? now : starts, starts, leaves));
            now = leaves;
        }
        return legs;
    }

    private static boolean isEntry(PricedSailing priced, int at) {
        PassageId passage = priced.timedLegs().get(at).leg().passage();
        return passage != null
                && (at == 0
                        || !passage.equals(priced.timedLegs().get(at - 1).leg().passage()));
    }

    private void workCargo(Call visit, Cargo cargo) {
        loadedT.put(cargo.id(), visit.tonnes());
        CargoWork work = visit.pickup() ? CargoWork.LOAD : CargoWork.DISCHARGE;
        PortAccount account = facts.pricer()
                .stay(
                        vessel,
                        vesselClass,
                        facts.port(here),
                        facts.grade(cargo),
                        visit.tonnes(),
                        work,
                        facts.planningDate());
        List<MoneyLine> lines = new ArrayList<>(account.lines());
        if (work == CargoWork.DISCHARGE) {
            lines.addAll(0, facts.pricer().income(cargo, visit.tonnes()));
        }
        movements.add(new Movement.CargoStop(
                here,
                cargo.id(),
                work,
                visit.tonnes(),
                instant(visit.began()),
                instant(visit.finished()),
                account.fuel(),
                lines));
    }

    private Instant instant(long seconds) {
        return facts.clock().instant(seconds);
    }
}
