package argosy.planning.refine;

import argosy.domain.PassageId;
import argosy.domain.PortId;
import argosy.domain.TimedLeg;
import argosy.domain.VesselClass;
import argosy.planning.model.PassageGates;
import argosy.planning.model.PlanningProblem;
import argosy.planning.model.PricedSailing;
import argosy.search.Bounds;
import argosy.search.Gate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sails a way by the clock: each passage and berth is entered as soon as it lets her through with the weight aboard.
final class LegClock {
    private final PassageGates gates;
    private final VesselClass vesselClass;

    LegClock(PlanningProblem planning, VesselClass vesselClass) {
        gates = planning.passageGates();
        this.vesselClass = vesselClass;
    }

    record Sailed(List<Long> starts, long arrived) {}

    /// Empty when something on the way stays shut to her. Berths matter only laden.
    Optional<Sailed> sail(PricedSailing sailing, long departed, long kilograms, PortId from, PortId to) {
        long now = kilograms > 0 ? pass(gates.findSteps(vesselClass, from), departed, kilograms) : departed;
        List<Long> starts = new ArrayList<>();
        PassageId previous = null;
        for (TimedLeg planned : sailing.timedLegs()) {
            PassageId passage = planned.leg().passage();
            if (passage != null && !passage.equals(previous)) {
                now = pass(gates.findSteps(vesselClass, passage), now, kilograms);
            }
            if (now == Bounds.NEVER) {
                return Optional.empty();
            }
            starts.add(now);
            now += Duration.between(planned.starts(), planned.leaves()).toSeconds();
            previous = passage;
        }
        now = kilograms > 0 ? pass(gates.findSteps(vesselClass, to), now, kilograms) : now;
        return now == Bounds.NEVER ? Optional.empty() : Optional.of(new Sailed(starts, now));
    }

    private static long pass(Optional<Gate> gate, long now, long kilograms) {
        return gate.isEmpty() || now == Bounds.NEVER ? now : gate.get().earliestPassing(now, kilograms);
    }
}
