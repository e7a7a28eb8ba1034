package argosy.planning.check;

import argosy.domain.PortId;
import argosy.domain.VesselId;
import argosy.domain.plan.Movement;
import argosy.domain.plan.Plan;
import argosy.domain.plan.VesselPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Never more ships working cargo at a port than figure `berths.PORT.count` says, looked at whenever one begins.
final class BerthCheck {
    private final World world;
    private final Findings findings;

    BerthCheck(World world, Findings findings) {
        this.world = world;
        this.findings = findings;
    }

    private record Stay(VesselId vessel, Instant starts, Instant ends) {
        boolean holds(Instant at) {
            return !at.isBefore(starts) && at.isBefore(ends);
        }
    }

    void check(Plan plan) {
        Map<PortId, List<Stay>> stays = new TreeMap<>();
        for (VesselPlan vessel : plan.vessels()) {
            for (Movement movement : vessel.movements()) {
                if (movement instanceof Movement.CargoStop stop) {
                    stays.computeIfAbsent(stop.port(), port -> new ArrayList<>())
                            .add(new Stay(vessel.vessel(), stop.starts(), stop.ends()));
                }
            }
        }
        stays.forEach((port, all) -> world.findFigure("berths." + port + ".count")
                .ifPresent(count -> port(port, all, (int) Math.floor(count))));
    }

    private void port(PortId port, List<Stay> stays, int berths) {
        for (Stay begun : stays) {
            Set<VesselId> there = new HashSet<>();
            for (Stay other : stays) {
                if (other.holds(begun.starts)) {
                    there.add(other.vessel);
                }
            }
            findings.require(
                    there.size() <= berths,
                    "BERTH",
                    port.value(),
                    "%d ships at %d berths on %s".formatted(there.size(), berths, begun.starts));
        }
    }
}
