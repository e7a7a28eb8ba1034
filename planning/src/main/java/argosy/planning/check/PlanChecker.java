package argosy.planning.check;

import argosy.domain.CargoId;
import argosy.domain.Vessel;
import argosy.domain.VesselId;
import argosy.domain.plan.Plan;
import argosy.domain.plan.VesselPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Recomputes every time, tonne and dollar of a plan from its scenario's rules.
///
/// Slow and simple on purpose; shares nothing with the optimiser, the model or the pricer. What it cannot see: whether
/// a shorter way exists, and whether the bound is true.
public final class PlanChecker {
    private PlanChecker() {}

    /// Every rule the plan breaks; empty for a good plan.
    public static List<Violation> check(Plan plan) {
        World world = new World(plan.scenario());
        Findings findings = new Findings();
        Map<CargoId, Integer> carried = new TreeMap<>();
        Set<VesselId> seen = new HashSet<>();
        for (VesselPlan vesselPlan : plan.vessels()) {
            Optional<Vessel> vessel = plan.scenario().findVessel(vesselPlan.vessel());
            if (vessel.isEmpty() || !seen.add(vesselPlan.vessel())) {
                findings.add("VESSEL", vesselPlan.vessel().value(), "is unknown or planned twice");
                continue;
            }
            new VesselCheck(world, vessel.get(), findings)
                    .check(vesselPlan)
                    .forEach(cargo -> carried.merge(cargo, 1, Integer::sum));
        }
        for (Vessel vessel : plan.scenario().vessels()) {
            findings.require(seen.contains(vessel.id()), "VESSEL", vessel.id().value(), "has no plan");
        }
        FleetCheck fleet = new FleetCheck(world, plan, findings);
        fleet.cargoes(carried);
        fleet.totals();
        new BerthCheck(world, findings).check(plan);
        new PartsCheck(world, findings).check();
        return findings.list();
    }
}
