package argosy.planning.model;

import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.Port;
import argosy.domain.PortId;
import argosy.domain.VesselClass;
import argosy.domain.VesselClassId;
import argosy.network.passage.PassageCalendar;
import argosy.search.Bounds;
import argosy.search.Gate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Passages and shallow ports as gates in kilograms aboard, one per vessel class and place that can stop her.
final class GateBook implements PassageGates {
    private static final double KG_PER_T = 1000;

    private final ScenarioFacts facts;
    private final RouteBook routes;
    private final List<Gate> gates = new ArrayList<>();
    private final Map<PassageKey, Integer> passageGates = new HashMap<>();
    private final Map<PortKey, Integer> portGates = new HashMap<>();

    GateBook(ScenarioFacts facts, RouteBook routes, Collection<VesselClass> classes, Collection<PortId> ports) {
        this.facts = facts;
        this.routes = routes;
        for (VesselClass vesselClass : classes) {
            facts.scenario().passages().forEach(passage -> addPassage(vesselClass, passage));
            ports.forEach(port -> addPort(vesselClass, facts.port(port)));
        }
    }

    private record PassageKey(VesselClassId vesselClass, PassageId passage) {}

    private record PortKey(VesselClassId vesselClass, PortId port) {}

    List<Gate> gates() {
        return List.copyOf(gates);
    }

    /// The gate at the entry of the passage, if it can stop this class at all.
    @Override
    public Optional<Integer> findGate(VesselClass vesselClass, @Nullable PassageId passage) {
        return passage == null
                ? Optional.empty()
                : Optional.ofNullable(passageGates.get(new PassageKey(vesselClass.id(), passage)));
    }

    /// The gate at the berths of the port, if its draught is less than her load line.
    Optional<Integer> findGate(VesselClass vesselClass, PortId port) {
        return Optional.ofNullable(portGates.get(new PortKey(vesselClass.id(), port)));
    }

    @Override
    public Optional<Gate> findSteps(VesselClass vesselClass, @Nullable PassageId passage) {
        return findGate(vesselClass, passage).map(gates::get);
    }

    @Override
    public Optional<Gate> findSteps(VesselClass vesselClass, PortId port) {
        return findGate(vesselClass, port).map(gates::get);
    }

    private void addPassage(VesselClass vesselClass, Passage passage) {
        Optional<PassageCalendar> calendar = routes.findCalendar(vesselClass, passage.id());
        if (calendar.isEmpty()) {
            return;
        }
        List<Gate.Step> steps = new ArrayList<>();
        for (PassageCalendar.Step step : calendar.get().steps()) {
            long limitKg = step.draughtM() <= 0
                    ? Gate.CLOSED
                    : limitKg(vesselClass, step.draughtM(), facts.densityTPerM3(passage.waters()));
            if (steps.isEmpty() || steps.getLast().maximalLoad() != limitKg) {
                steps.add(new Gate.Step(facts.clock().ceil(step.from()), limitKg));
            }
        }
        if (steps.stream().anyMatch(step -> step.maximalLoad() < Bounds.LIMIT)) {
            passageGates.put(new PassageKey(vesselClass.id(), passage.id()), add(Gate.of(steps)));
        }
    }

    private void addPort(VesselClass vesselClass, Port port) {
        Double draughtM = port.maxDraughtM();
        if (draughtM == null) {
            return;
        }
        long limitKg = limitKg(vesselClass, draughtM, facts.densityTPerM3(port.area()));
        if (limitKg < Bounds.LIMIT) {
            portGates.put(
                    new PortKey(vesselClass.id(), port.id()), add(Gate.of(new Gate.Step(-Bounds.LIMIT, limitKg))));
        }
    }

    private long limitKg(VesselClass vesselClass, double draughtM, double densityTPerM3) {
        double cargoT =
                facts.intake().deadweightT(vesselClass, Math.max(0, draughtM - facts.trimAllowanceM()), densityTPerM3)
                        - vesselClass.consumablesT();
        if (cargoT < 0) {
            return Gate.CLOSED;
        }
        return cargoT >= facts.loadLineCargoT(vesselClass) ? Bounds.LIMIT : (long) Math.floor(cargoT * KG_PER_T + 1e-6);
    }

    private int add(Gate gate) {
        gates.add(gate);
        return gates.size() - 1;
    }
}
