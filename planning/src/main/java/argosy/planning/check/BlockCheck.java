package argosy.planning.check;

import argosy.domain.Disruption;
import argosy.domain.OffHire;
import argosy.domain.PortId;
import argosy.domain.Vessel;
import argosy.domain.Window;
import argosy.domain.plan.Movement;
import argosy.domain.plan.VesselPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Off-hires and breakdowns: each kept to the minute, at its port where it has one, and no others.
final class BlockCheck {
    private final World world;
    private final Vessel vessel;
    private final Findings findings;

    BlockCheck(World world, Vessel vessel, Findings findings) {
        this.world = world;
        this.vessel = vessel;
        this.findings = findings;
    }

    private record Due(@Nullable PortId port, Instant from, Instant to) {
        boolean keptBy(Movement.OutOfTrade out) {
            return (port == null || port.equals(out.port()))
                    && out.starts().equals(from)
                    && out.ends().equals(to);
        }
    }

    void check(VesselPlan plan) {
        List<Due> due = due();
        String place = vessel.id().value();
        for (Movement movement : plan.movements()) {
            if (movement instanceof Movement.OutOfTrade out) {
                findings.require(
                        due.removeIf(each -> each.keptBy(out)),
                        "OFF-HIRE",
                        place,
                        "out of trade from %s to %s at %s without reason"
                                .formatted(out.starts(), out.ends(), out.port()));
            }
        }
        for (Due missed : due) {
            findings.add(
                    "OFF-HIRE",
                    place,
                    "not out of trade from %s to %s at %s"
                            .formatted(missed.from(), missed.to(), missed.port() == null ? "any port" : missed.port()));
        }
    }

    private List<Due> due() {
        List<Due> due = new ArrayList<>();
        for (OffHire offHire : vessel.offHires()) {
            add(due, offHire.port(), offHire.window());
        }
        for (Disruption disruption : world.scenario().disruptions()) {
            if (disruption instanceof Disruption.VesselOut out
                    && out.vessel().equals(vessel.id())
                    && out.window().from().isAfter(vessel.openFrom())) {
                add(due, null, out.window());
            }
        }
        return due;
    }

    /// Only the part while she is ours counts.
    private void add(List<Due> due, @Nullable PortId port, Window window) {
        Instant from = window.from().isBefore(vessel.openFrom()) ? vessel.openFrom() : window.from();
        Instant to = window.to().isAfter(world.endOf(vessel)) ? world.endOf(vessel) : window.to();
        if (from.isBefore(to)) {
            due.add(new Due(port, from, to));
        }
    }
}
