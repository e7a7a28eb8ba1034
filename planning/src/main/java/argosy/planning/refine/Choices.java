package argosy.planning.refine;

import argosy.domain.Cargo;
import argosy.domain.Vessel;
import argosy.planning.model.Lift;
import argosy.planning.model.LiftTable;
import argosy.planning.model.PlanningProblem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What may be chosen once a route is known: the speed of each sailing, the tonnes of each full cargo.
///
/// Thread-safe. Part cargoes keep their tonnes.
public final class Choices {
    private final PlanningProblem planning;
    private final LiftTable lifts;
    private final Map<List<Integer>, List<Double>> tonnes = new ConcurrentHashMap<>();

    public Choices(PlanningProblem planning) {
        this.planning = planning;
        lifts = new LiftTable(planning.facts(), planning.routes());
    }

    /// The planned speed first.
    List<Double> speedsKn(int vessel, boolean laden) {
        return planning.facts().speedsKn(planning.vessels().get(vessel), laden);
    }

    /// Least first.
    List<Double> tonnes(int vessel, int cargo) {
        return tonnes.computeIfAbsent(List.of(vessel, cargo), key -> find(vessel, cargo));
    }

    private List<Double> find(int vesselId, int cargoId) {
        Vessel vessel = planning.vessels().get(vesselId);
        Cargo cargo = planning.cargoes().get(cargoId);
        if (!(planning.lift(vesselId, cargoId) instanceof Lift.Can can)) {
            throw new IllegalArgumentException("%s cannot lift %s.".formatted(vessel.id(), cargo.id()));
        }
        return planning.facts().sharesShip(planning.facts().classOf(vessel), cargo)
                ? List.of(can.tonnes())
                : lifts.choices(vessel, cargo, can, planning.passageGates());
    }

    /// Whether there is anything to choose anywhere.
    public boolean any() {
        for (int vessel = 0; vessel < planning.vessels().size(); vessel++) {
            if (speedsKn(vessel, true).size() > 1 || speedsKn(vessel, false).size() > 1) {
                return true;
            }
            for (int cargo = 0; cargo < planning.cargoes().size(); cargo++) {
                if (planning.problem().allows(vessel, cargo)
                        && tonnes(vessel, cargo).size() > 1) {
                    return true;
                }
            }
        }
        return false;
    }
}
