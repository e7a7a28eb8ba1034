package argosy.planning.model;

import argosy.domain.Cargo;
import argosy.domain.Disruption;
import argosy.domain.OffHire;
import argosy.domain.PortId;
import argosy.domain.Scenario;
import argosy.domain.Vessel;
import argosy.domain.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds the spans in which vessels are out of trade: off-hires at their port, breakdowns wherever she then is.
final class Blocks {
    private Blocks() {}

    static List<Block> of(ScenarioFacts facts) {
        Scenario scenario = facts.scenario();
        List<Block> blocks = new ArrayList<>();
        for (int id = 0; id < scenario.vessels().size(); id++) {
            Vessel vessel = scenario.vessels().get(id);
            for (OffHire offHire : vessel.offHires()) {
                add(facts, blocks, id, List.of(offHire.port()), offHire.window(), offHire.reason());
            }
            for (Disruption disruption : scenario.disruptions()) {
                if (disruption instanceof Disruption.VesselOut out
                        && out.vessel().equals(vessel.id())
                        && out.window().from().isAfter(vessel.openFrom())) {
                    add(facts, blocks, id, anywhere(scenario), out.window(), out.reason());
                }
            }
        }
        return blocks;
    }

    private static void add(
            ScenarioFacts facts, List<Block> blocks, int id, List<PortId> ports, Window window, String reason) {
        Vessel vessel = facts.scenario().vessels().get(id);
        part(window, vessel.openFrom(), facts.endOf(vessel))
                .ifPresent(inside -> blocks.add(new Block(id, ports, inside, reason)));
    }

    private static Optional<Window> part(Window window, Instant first, Instant last) {
        Instant from = window.from().isBefore(first) ? first : window.from();
        Instant to = window.to().isAfter(last) ? last : window.to();
        return from.isBefore(to) ? Optional.of(new Window(from, to)) : Optional.empty();
    }

    private static List<PortId> anywhere(Scenario scenario) {
        Set<PortId> ports = new TreeSet<>();
        scenario.vessels().forEach(vessel -> ports.add(vessel.openPort()));
        for (Cargo cargo : scenario.cargoes()) {
            ports.add(cargo.loadPort());
            ports.add(cargo.dischargePort());
        }
        return List.copyOf(ports);
    }
}
