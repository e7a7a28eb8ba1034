package argosy.planning.model;

import argosy.domain.Cargo;
import argosy.domain.PortId;
import argosy.domain.Vessel;
import argosy.search.Problem;
import argosy.search.Route;
import argosy.search.Solution;
import java.util.List;

/// A scenario as the optimiser sees it, with the way back: which id is which.
///
/// Vessels and cargoes keep the scenario's order; after the cargoes come pseudo-cargoes, one per block and port where
/// the vessel may lie. Locations are `ports`. Times are seconds of `facts.clock()`, loads kilograms, costs cents net of
/// the fuel burnt at anchor for as long.
///
/// @param lifts       per vessel, then per cargo
/// @param blockReward taken off the cost when a block is kept; larger than any other gain
public record PlanningProblem(
        ScenarioFacts facts,
        RouteBook routes,
        SailingPrices prices,
        PassageGates passageGates,
        Problem problem,
        List<PortId> ports,
        List<List<Lift>> lifts,
        List<BlockStay> blockStays,
        long blockReward) {
    public PlanningProblem {
        ports = List.copyOf(ports);
        lifts = lifts.stream().map(List::copyOf).toList();
        blockStays = List.copyOf(blockStays);
    }

    /// A block kept at one of its ports.
    public record BlockStay(Block block, PortId port) {}

    public List<Vessel> vessels() {
        return facts.scenario().vessels();
    }

    public List<Cargo> cargoes() {
        return facts.scenario().cargoes();
    }

    /// Whether this id is a block's pseudo-cargo.
    public boolean isBlock(int cargo) {
        return cargo >= cargoes().size();
    }

    public BlockStay blockStay(int cargo) {
        return blockStays.get(cargo - cargoes().size());
    }

    public Lift lift(int vessel, int cargo) {
        return lifts.get(vessel).get(cargo);
    }

    /// What the fleet would burn lying idle all the time, cents: part of every plan.
    public long idleCents() {
        return vessels().stream().mapToLong(facts::idleCentsWhenIdle).sum();
    }

    /// The plan's result for a cost of the optimiser, in a solution that keeps and leaves what this one does.
    public long resultCents(long costCents, Solution like) {
        return -moneyCents(costCents, like) - idleCents();
    }

    /// Real money of a cost: rewards of blocks and penalties of mandatory cargoes are none and taken out again.
    public long moneyCents(long costCents, Solution like) {
        long kept = like.routes().stream()
                .flatMap(route -> route.stops().stream())
                .filter(this::isBlock)
                .distinct()
                .count();
        long broken = like.omitted(problem.cargoCount()).stream()
                .filter(cargo -> problem.cargo(cargo).mandatory())
                .count();
        return costCents + kept * blockReward - broken * problem.mandatoryPenalty();
    }

    /// Blocks no vessel keeps in this solution.
    public List<Block> missedBlocks(Solution solution) {
        List<Block> kept = solution.routes().stream()
                .map(Route::stops)
                .flatMap(List::stream)
                .filter(this::isBlock)
                .map(cargo -> blockStay(cargo).block())
                .toList();
        return blockStays.stream()
                .map(BlockStay::block)
                .distinct()
                .filter(block -> !kept.contains(block))
                .toList();
    }
}
