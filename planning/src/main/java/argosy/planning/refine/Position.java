package argosy.planning.refine;

import argosy.domain.Cargo;
import argosy.domain.GradeFamily;
import argosy.domain.PortId;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.economics.PortAccount;
import argosy.planning.model.PlanningProblem;
import java.util.ArrayList;
import java.util.List;

/// Where a ship stands between two stops, and with what: the same for all choices of speed and tonnes.
///
/// @param held   family her tanks held last
/// @param clean  whether her tanks are clean, as after time out of trade
/// @param aboard cargoes, in order of loading
record Position(PortId here, GradeFamily held, boolean clean, List<Integer> aboard) {
    Position {
        aboard = List.copyOf(aboard);
    }

    Position(Vessel vessel, GradeFamily held) {
        this(vessel.openPort(), held, false, List.of());
    }

    boolean isAboard(int cargo) {
        return aboard.contains(cargo);
    }

    PortId portOf(PlanningProblem planning, int cargo) {
        if (planning.isBlock(cargo)) {
            return planning.blockStay(cargo).port();
        }
        Cargo facts = planning.cargoes().get(cargo);
        return isAboard(cargo) ? facts.dischargePort() : facts.loadPort();
    }

    /// What her tanks need before the next stop; nothing when they are not empty, clean or right.
    PortAccount cleaning(PlanningProblem planning, int cargo, VesselClass vesselClass) {
        GradeFamily next = planning.isBlock(cargo) || !aboard.isEmpty() || clean
                ? held
                : planning.facts().grade(planning.cargoes().get(cargo)).family();
        return planning.facts().pricer().cleaning(held, next, vesselClass);
    }

    Position after(PlanningProblem planning, int cargo) {
        PortId there = portOf(planning, cargo);
        List<Integer> next = new ArrayList<>(aboard);
        if (!next.remove(Integer.valueOf(cargo))) {
            next.add(cargo);
        }
        return planning.isBlock(cargo)
                ? new Position(there, held, true, next)
                : new Position(
                        there,
                        planning.facts().grade(planning.cargoes().get(cargo)).family(),
                        false,
                        next);
    }
}
