package argosy.planning.compare;

import argosy.domain.CargoId;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.Movement;
import argosy.domain.plan.Movement.CargoStop;
import argosy.domain.plan.Plan;
import argosy.domain.plan.VesselPlan;
import argosy.planning.compare.PlanChanges.Lifting;
import java.util.Map;
import java.util.TreeMap;

/// Reads out of a plan which vessel carries each cargo and when.
public final class Liftings {
    private Liftings() {}

    public static Map<CargoId, Lifting> of(Plan plan) {
        Map<CargoId, Lifting> liftings = new TreeMap<>();
        for (VesselPlan vessel : plan.vessels()) {
            Map<CargoId, CargoStop> loaded = new TreeMap<>();
            for (Movement movement : vessel.movements()) {
                if (movement instanceof CargoStop stop && stop.work() == CargoWork.LOAD) {
                    loaded.put(stop.cargo(), stop);
                } else if (movement instanceof CargoStop stop) {
                    CargoStop load = loaded.getOrDefault(stop.cargo(), stop);
                    liftings.put(
                            stop.cargo(), new Lifting(vessel.vessel(), load.tonnes(), load.starts(), stop.starts()));
                }
            }
        }
        return liftings;
    }
}
