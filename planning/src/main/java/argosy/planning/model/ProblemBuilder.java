package argosy.planning.model;

import argosy.domain.Cargo;
import argosy.domain.Commitment;
import argosy.domain.PortId;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.VesselClassId;
import argosy.network.passage.Ways;
import argosy.planning.model.PlanningProblem.BlockStay;
import argosy.search.Bounds;
import argosy.search.Problem;
import argosy.search.TravelProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Turns a scenario into the optimiser's whole numbers. Vessels and routes are worked out on all cores.
public final class ProblemBuilder {
    private final ScenarioFacts facts;
    private final RouteBook routes;
    private final SailingPrices prices;
    private final List<Block> blocks;
    private final PortPairs pairs;
    private final GateBook gates;
    private final Locations locations;
    private final List<BlockStay> stays = new ArrayList<>();

    public ProblemBuilder(ScenarioFacts facts, Ways ways) {
        this(facts, new RouteBook(facts, ways));
    }

    private ProblemBuilder(ScenarioFacts facts, RouteBook routes) {
        this(facts, routes, new SailingPrices(facts, routes));
    }

    /// For a part of a scenario whose ways and prices are known already.
    public ProblemBuilder(ScenarioFacts facts, RouteBook routes, SailingPrices prices) {
        this.facts = facts;
        this.routes = routes;
        this.prices = prices;
        blocks = Blocks.of(facts);
        pairs = new PortPairs(facts, blocks);
        List<PortId> ports = pairs.ports();
        locations = new Locations(ports);
        Set<VesselClass> classes = facts.scenario().vessels().stream()
                .map(facts::classOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        gates = new GateBook(facts, routes, classes, ports);
    }

    /// What vessels that share a travel profile have in common.
    private record Alike(
            VesselClassId vesselClass, double ladenKn, double ballastKn, double hullUsd, Set<String> permits) {}

    public PlanningProblem build() {
        List<Vessel> vessels = facts.scenario().vessels();
        LiftTable table = new LiftTable(facts, routes);
        List<List<Lift>> lifts = vessels.parallelStream()
                .map(vessel -> facts.scenario().cargoes().stream()
                        .map(cargo -> table.lift(vessel, cargo))
                        .toList())
                .toList();
        Problem.Builder builder = Problem.builder(Math.max(1, locations.count()));
        addVessels(builder);
        facts.scenario().cargoes().forEach(cargo -> builder.addCargo(cargo(cargo)));
        addBlocks(builder);
        long reward = addFits(builder, lifts);
        addConflicts(builder);
        return new PlanningProblem(facts, routes, prices, gates, builder.build(), pairs.ports(), lifts, stays, reward);
    }

    private void addVessels(Problem.Builder builder) {
        Map<Alike, Vessel> kinds = new LinkedHashMap<>();
        facts.scenario().vessels().forEach(vessel -> kinds.putIfAbsent(alike(vessel), vessel));
        ProfileBuilder profiles = new ProfileBuilder(facts, prices, gates, locations, pairs);
        List<TravelProfile> built =
                kinds.values().parallelStream().map(profiles::build).toList();
        built.forEach(builder::addProfile);
        List<Alike> order = List.copyOf(kinds.keySet());
        for (Vessel vessel : facts.scenario().vessels()) {
            int id = builder.addVessel(vessel(vessel, order.indexOf(alike(vessel))));
            addEndValues(builder, id);
        }
    }

    private void addEndValues(Problem.Builder builder, int vessel) {
        long[] costs = pairs.ports().stream()
                .mapToLong(port -> -facts.endValueCents(port))
                .toArray();
        if (Arrays.stream(costs).anyMatch(cost -> cost != 0)) {
            builder.endCosts(vessel, costs);
        }
    }

    private Alike alike(Vessel vessel) {
        return new Alike(
                vessel.classId(),
                vessel.ladenSpeedKn(),
                vessel.ballastSpeedKn(),
                vessel.hullValueUsd(),
                vessel.permits());
    }

    private argosy.search.Vessel vessel(Vessel vessel, int profile) {
        VesselClass vesselClass = facts.classOf(vessel);
        return new argosy.search.Vessel(
                profile,
                locations.of(vessel.openPort()),
                facts.clock().ceil(vessel.openFrom()),
                facts.clock().floor(facts.endOf(vessel)),
                FitBuilder.kilograms(facts.loadLineCargoT(vesselClass)),
                FitBuilder.litres(vesselClass.cargoVolumeM3()),
                vesselClass.segregations(),
                0,
                argosy.search.Vessel.ANYWHERE,
                TankGroups.of(facts.grade(vessel.lastGrade()).family()));
    }

    private argosy.search.Cargo cargo(Cargo cargo) {
        Double reletUsd = cargo.reletUsd();
        boolean contract = cargo.commitment() == Commitment.CONTRACT;
        return new argosy.search.Cargo(
                locations.of(cargo.loadPort()),
                locations.of(cargo.dischargePort()),
                facts.clock().ceil(cargo.laycan().opens()),
                facts.clock().floor(cargo.laycan().cancels()),
                cargo.delivery() == null
                        ? -Bounds.LIMIT
                        : facts.clock().ceil(cargo.delivery().from()),
                cargo.delivery() == null
                        ? Bounds.LIMIT
                        : facts.clock().floor(cargo.delivery().to()),
                contract && reletUsd != null ? Math.round(reletUsd * 100) : 0,
                contract && reletUsd == null,
                TankGroups.of(facts.grade(cargo).family()));
    }

    private void addBlocks(Problem.Builder builder) {
        for (Block block : blocks) {
            for (PortId port : block.ports()) {
                long from = facts.clock().ceil(block.window().from());
                builder.addCargo(new argosy.search.Cargo(
                        locations.of(port),
                        locations.of(port),
                        from,
                        from,
                        -Bounds.LIMIT,
                        Bounds.LIMIT,
                        0,
                        false,
                        argosy.search.Vessel.NO_GROUP));
                stays.add(new BlockStay(block, port));
            }
        }
    }

    private long addFits(Problem.Builder builder, List<List<Lift>> lifts) {
        FitBuilder fits = new FitBuilder(facts, prices);
        List<Cargo> cargoes = facts.scenario().cargoes();
        long greatest = 1_000_000;
        for (int vessel = 0; vessel < lifts.size(); vessel++) {
            for (int cargo = 0; cargo < cargoes.size(); cargo++) {
                if (lifts.get(vessel).get(cargo) instanceof Lift.Can can) {
                    argosy.search.Fit fit = fits.fit(facts.scenario().vessels().get(vessel), cargoes.get(cargo), can);
                    builder.allow(vessel, cargo, fit);
                    greatest = Math.max(greatest, Math.abs(fit.value()));
                }
            }
        }
        long reward = blocks.isEmpty() ? 0 : greatest * (cargoes.size() + 1L);
        for (int at = 0; at < stays.size(); at++) {
            Block block = stays.get(at).block();
            builder.allow(
                    block.vessel(),
                    cargoes.size() + at,
                    fits.block(facts.scenario().vessels().get(block.vessel()), block, reward));
        }
        return reward;
    }

    private void addConflicts(Problem.Builder builder) {
        List<Cargo> cargoes = facts.scenario().cargoes();
        for (int one = 0; one < cargoes.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (facts.grade(cargoes.get(one)).family()
                        != facts.grade(cargoes.get(other)).family()) {
                    builder.conflict(one, other);
                }
            }
        }
    }
}
