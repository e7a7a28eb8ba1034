package argosy.bench.peers;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import argosy.bench.peers.TimefoldPlan.Ship;
import argosy.bench.peers.TimefoldPlan.Stop;
import argosy.search.Vessel;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/// The score, incrementally: only ships whose list changed are sailed again. Timefold's fastest kind of score.
///
/// Hard: lateness, overload, broken pairs. Soft: the objective of the instance.
@SuppressWarnings("NullAway.Init")
public final class TimefoldScore implements IncrementalScoreCalculator<TimefoldPlan, HardSoftScore> {
    private Network network;
    private long late;
    private final Set<Ship> changed = new LinkedHashSet<>();
    private long[] hardOf;
    private long[] softOf;
    private int[] halves;
    private long hard;
    private long soft;

    @Override
    public void resetWorkingSolution(TimefoldPlan plan) {
        network = plan.facts.network();
        late = Math.max(1, network.horizon() / 20);
        hardOf = new long[network.vessels()];
        softOf = new long[network.vessels()];
        halves = new int[network.cargoes()];
        hard = 0;
        soft = 0;
        changed.clear();
        changed.addAll(plan.ships);
        for (int cargo = 0; cargo < network.cargoes(); cargo++) {
            soft += network.problem().omissionCost(cargo);
        }
        plan.ships.forEach(ship -> ship.stops.forEach(this::assigned));
    }

    private void assigned(Stop stop) {
        if (++halves[network.cargoOf(stop.number)] == 1) {
            soft -= network.problem().omissionCost(network.cargoOf(stop.number));
        }
    }

    @Override
    public void afterListVariableElementAssigned(String variable, Object stop) {
        assigned((Stop) stop);
    }

    @Override
    public void afterListVariableElementUnassigned(String variable, Object stop) {
        int cargo = network.cargoOf(((Stop) stop).number);
        if (--halves[cargo] == 0) {
            soft += network.problem().omissionCost(cargo);
        }
    }

    @Override
    public void afterListVariableChanged(Object ship, String variable, int from, int to) {
        changed.add((Ship) ship);
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        // Shadow variables are not scored.
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        // Shadow variables are not scored.
    }

    @Override
    public HardSoftScore calculateScore() {
        for (Ship ship : changed) {
            hard -= hardOf[ship.vessel];
            soft -= softOf[ship.vessel];
            sail(ship);
            hard += hardOf[ship.vessel];
            soft += softOf[ship.vessel];
        }
        changed.clear();
        return HardSoftScore.of(-hard, -soft);
    }

    private void sail(Ship ship) {
        int vessel = ship.vessel;
        Vessel facts = network.problem().vessel(vessel);
        long clock = facts.availableFrom();
        int at = facts.startLocation();
        long load = 0;
        long broken = 0;
        long cost = ship.stops.isEmpty() ? 0 : facts.fixedCost();
        boolean[] aboard = new boolean[network.cargoes()];
        for (Stop stop : ship.stops) {
            int number = stop.number;
            int cargo = network.cargoOf(number);
            int to = network.locationOf(number);
            if (!network.allows(vessel, number) || !network.hasWay(vessel, at, to)) {
                broken += 4 * late;
                continue;
            }
            boolean pickup = network.isPickup(number);
            broken += pickup || aboard[cargo] ? 0 : late;
            aboard[cargo] = pickup;
            clock = Math.max(clock + network.duration(vessel, at, to), network.opens(number));
            broken += Math.max(0, clock - network.closes(number));
            clock += network.serviceDuration(vessel, number);
            cost += network.cost(vessel, at, to) + network.serviceCost(vessel, number);
            load += pickup ? network.tonnes(cargo) : -network.tonnes(cargo);
            broken += load > facts.capacityTonnes() ? late / 4 + load - facts.capacityTonnes() : 0;
            at = to;
        }
        for (boolean kept : aboard) {
            broken += kept ? late : 0;
        }
        if (facts.returnLocation() != Vessel.ANYWHERE && !ship.stops.isEmpty()) {
            cost += network.cost(vessel, at, facts.returnLocation());
            broken += Math.max(0, clock + network.duration(vessel, at, facts.returnLocation()) - facts.latestEnd());
        }
        hardOf[vessel] = broken;
        softOf[vessel] = cost;
    }

    @Override
    public String toString() {
        return "hard " + Arrays.toString(hardOf) + " soft " + Arrays.toString(softOf);
    }
}
