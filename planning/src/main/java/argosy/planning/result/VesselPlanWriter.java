package argosy.planning.result;

import argosy.domain.PortId;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.Movement;
import argosy.domain.plan.VesselPlan;
import argosy.planning.model.PlanningProblem;
import argosy.planning.model.ScenarioFacts;
import argosy.planning.refine.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One vessel's route as her plan.
final class VesselPlanWriter {
    private static final double SECONDS_PER_HOUR = 3600;

    private final PlanningProblem planning;
    private final ScenarioFacts facts;

    VesselPlanWriter(PlanningProblem planning) {
        this.planning = planning;
        facts = planning.facts();
    }

    VesselPlan write(Timetable timetable) {
        Vessel vessel = planning.vessels().get(timetable.vessel());
        List<Movement> movements = new MovementWriter(planning, timetable.vessel()).write(timetable);
        List<MoneyLine> standing = standing(vessel, movements);
        List<MoneyLine> all = new ArrayList<>(standing);
        movements.forEach(movement -> all.addAll(movement.lines()));
        return new VesselPlan(
                vessel.id(),
                movements,
                VoyageWriter.write(facts, vessel, movements),
                standing,
                all.stream().mapToLong(MoneyLine::usdCents).sum());
    }

    private List<MoneyLine> standing(Vessel vessel, List<Movement> movements) {
        VesselClass vesselClass = facts.classOf(vessel);
        Instant end = facts.endOf(vessel);
        long busy = movements.stream().mapToLong(Tally::busySeconds).sum();
        long saved = movements.stream()
                .mapToLong(movement -> facts.idleCents(vesselClass, Tally.busySeconds(movement)))
                .sum();
        long all = Duration.between(vessel.openFrom(), end).toSeconds();
        String basis = String.format(
                Locale.ROOT,
                "%,.1f h waiting of %,.1f h x %.2f USD/h",
                (all - busy) / SECONDS_PER_HOUR,
                all / SECONDS_PER_HOUR,
                facts.idleCentsPerHour(vesselClass) / 100);
        List<MoneyLine> lines = new ArrayList<>();
        lines.addAll(List.of(
                facts.pricer().opex(vessel, vessel.openFrom(), end),
                new MoneyLine(
                        MoneyCode.BUNKERS_IDLE,
                        "Bunkers waiting " + vessel.id(),
                        saved - facts.idleCentsWhenIdle(vessel),
                        basis,
                        "auxiliaries and boiler at anchor, MGO")));
        endValue(vessel, movements).ifPresent(lines::add);
        return lines;
    }

    private Optional<MoneyLine> endValue(Vessel vessel, List<Movement> movements) {
        PortId stands = movements.isEmpty() ? vessel.openPort() : Tally.endsAt(movements.getLast());
        long cents = facts.endValueCents(stands);
        return cents == 0
                ? Optional.empty()
                : Optional.of(new MoneyLine(
                        MoneyCode.END_VALUE,
                        "Worth of standing at " + facts.port(stands).name(),
                        cents,
                        "at the end of the period",
                        facts.endValueSource(stands)));
    }
}
