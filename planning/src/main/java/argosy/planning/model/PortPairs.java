package argosy.planning.model;

import argosy.domain.Cargo;
import argosy.domain.PortId;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which ports a fleet may have to sail between, empty and laden.
final class PortPairs {
    private final ScenarioFacts facts;
    private final Set<PortId> emptyAt = new TreeSet<>();
    private final Set<PortId> wantedAt = new TreeSet<>();

    PortPairs(ScenarioFacts facts, List<Block> blocks) {
        this.facts = facts;
        for (Vessel vessel : facts.scenario().vessels()) {
            emptyAt.add(vessel.openPort());
        }
        for (Cargo cargo : facts.scenario().cargoes()) {
            wantedAt.add(cargo.loadPort());
            emptyAt.add(cargo.dischargePort());
        }
        for (Block block : blocks) {
            emptyAt.addAll(block.ports());
            wantedAt.addAll(block.ports());
        }
    }

    /// From one port to another.
    record Pair(PortId from, PortId to) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int byFrom = from.compareTo(other.from);
            return byFrom != 0 ? byFrom : to.compareTo(other.to);
        }
    }

    /// Every port met, in order of id.
    List<PortId> ports() {
        Set<PortId> all = new TreeSet<>(emptyAt);
        all.addAll(wantedAt);
        return List.copyOf(all);
    }

    /// Where she may fall empty to where something may wait for her.
    Set<Pair> ballast() {
        return product(emptyAt, wantedAt);
    }

    /// Each cargo's own way, and between all ports of part cargoes.
    Set<Pair> laden(VesselClass vesselClass) {
        Set<PortId> shared = new TreeSet<>();
        for (Cargo cargo : ProfileBuilder.partCargoes(facts, vesselClass)) {
            shared.add(cargo.loadPort());
            shared.add(cargo.dischargePort());
        }
        Set<Pair> pairs = product(shared, shared);
        for (Cargo cargo : facts.scenario().cargoes()) {
            if (!cargo.loadPort().equals(cargo.dischargePort())) {
                pairs.add(new Pair(cargo.loadPort(), cargo.dischargePort()));
            }
        }
        return pairs;
    }

    private static Set<Pair> product(Set<PortId> from, Set<PortId> to) {
        Set<Pair> pairs = new TreeSet<>();
        for (PortId one : from) {
            for (PortId other : to) {
                if (!one.equals(other)) {
                    pairs.add(new Pair(one, other));
                }
            }
        }
        return pairs;
    }
}
