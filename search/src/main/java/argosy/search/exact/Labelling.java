package argosy.search.exact;

import argosy.search.Bounds;
import argosy.search.kernel.Kernel;
import argosy.search.kernel.PooledRoute;
import argosy.search.kernel.QuickestTimes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// All routes of one vessel, partial ones kept as labels in order of time; a label falls to another with the same node
/// and the same cargoes aboard that is no later, no dearer and has no more cargoes it may not take again. One thread.
///
/// Elementary: a delivered cargo is remembered for as long as its pickup could be reached again, and no longer.
final class Labelling {
    private final Kernel kernel;
    private final QuickestTimes quickest;
    final CargoSets sets;
    final LabelStore labels;
    int vessel;
    private double[] cargoDual = new double[0];
    private double classDual;
    private int[] pickups = new int[0];
    private int start;
    private double best;
    private final List<int[]> ends = new ArrayList<>();
    private double endThreshold;

    Labelling(Kernel kernel, QuickestTimes quickest, CargoSets sets) {
        this.kernel = kernel;
        this.quickest = quickest;
        this.sets = sets;
        labels = new LabelStore(sets);
    }

    /// Labels everything; false if it was stopped by the limit or by `stop`.
    boolean run(int ofVessel, double[] cargoDuals, double dualOfClass, int mostLabels, BooleanSupplier stop) {
        vessel = ofVessel;
        cargoDual = cargoDuals;
        classDual = dualOfClass;
        labels.clear();
        ends.clear();
        best = Double.POSITIVE_INFINITY;
        endThreshold = -1e-6;
        listPickups();
        start = begin();
        if (start < 0) {
            return true;
        }
        while (labels.hasQueued()) {
            int label = labels.poll();
            if (label < 0) {
                continue;
            }
            extend(label);
            if (labels.size() > mostLabels || ((label & 4095) == 0 && stop.getAsBoolean())) {
                return false;
            }
        }
        return true;
    }

    private void listPickups() {
        List<Integer> reachable = new ArrayList<>();
        for (int cargo = 0; cargo < kernel.cargoCount(); cargo++) {
            if (kernel.allows(vessel, cargo) && !kernel.isPinned(cargo)) {
                reachable.add(cargo);
            }
        }
        reachable.sort(Comparator.comparingLong((Integer cargo) -> -kernel.closes(cargo)));
        pickups = reachable.stream().mapToInt(Integer::intValue).toArray();
    }

    private int begin() {
        double cost =
                (double) (kernel.vessel(vessel).fixedCost() - kernel.problem().idleCost(vessel)) - classDual;
        int label = labels.add(
                kernel.startNode(vessel),
                CargoSets.EMPTY,
                CargoSets.EMPTY,
                kernel.vessel(vessel).availableFrom(),
                cost,
                -1);
        for (int node : kernel.prefix(vessel)) {
            label = make(label, node);
            if (label < 0) {
                return -1;
            }
        }
        labels.accept(label);
        if (kernel.prefix(vessel).length > 0) {
            end(label);
        }
        extend(label);
        return label;
    }

    private void extend(int label) {
        int set = labels.set(label);
        for (int cargo : sets.members(set)) {
            offer(label, cargo + kernel.cargoCount());
        }
        if (sets.size(set) >= kernel.vessel(vessel).maximumParcels()) {
            return;
        }
        long leave = labels.leave(label);
        int from = kernel.locationOf(labels.node(label));
        int profile = kernel.vessel(vessel).profile();
        long roomTonnes = kernel.vessel(vessel).capacityTonnes();
        long roomVolume = kernel.vessel(vessel).capacityVolume();
        for (int cargo : sets.members(set)) {
            roomTonnes -= kernel.tonnes(vessel, cargo);
            roomVolume -= kernel.volume(vessel, cargo);
        }
        for (int cargo : pickups) {
            if (kernel.closes(cargo) < leave) {
                break;
            }
            if (kernel.tonnes(vessel, cargo) <= roomTonnes
                    && kernel.volume(vessel, cargo) <= roomVolume
                    && leave + quickest.between(profile, from, kernel.locationOf(cargo)) <= kernel.closes(cargo)
                    && mayTake(label, set, cargo)) {
                offer(label, cargo);
            }
        }
    }

    private boolean mayTake(int label, int set, int cargo) {
        if (sets.contains(set, cargo) || sets.contains(labels.visited(label), cargo)) {
            return false;
        }
        if (kernel.problem().hasConflicts()) {
            for (int aboard : sets.members(set)) {
                if (kernel.conflict(aboard, cargo)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void offer(int label, int node) {
        int made = make(label, node);
        if (made >= 0) {
            if (labels.set(made) == CargoSets.EMPTY) {
                end(made);
            }
            labels.queue(made);
        }
    }

    /// The label after serving `node` next, or -1 if it cannot be or is dominated already.
    private int make(int label, int node) {
        int set = labels.set(label);
        boolean empty = set == CargoSets.EMPTY;
        int from = labels.node(label);
        long arrival = kernel.arrival(vessel, from, node, empty, labels.leave(label), tonnes(set));
        if (arrival > kernel.closes(node)) {
            return -1;
        }
        long leave = Math.max(arrival, kernel.opens(node)) + kernel.serviceDuration(vessel, node);
        int cargo = kernel.cargoOf(node);
        boolean pickup = kernel.isPickup(node);
        double cost = labels.cost(label)
                + (double) (kernel.legCost(vessel, from, node, empty) + kernel.serviceCost(vessel, node))
                - (pickup ? cargoDual[cargo] : 0);
        int after = pickup ? sets.plus(set, cargo) : sets.minus(set, cargo);
        if (!canDeliver(after, node, leave)) {
            return -1;
        }
        int visited = remember(labels.visited(label), pickup ? -1 : cargo, node, leave);
        return labels.isDominated(node, after, visited, cost)
                ? -1
                : labels.add(node, after, visited, leave, cost, label);
    }

    long tonnes(int set) {
        long sum = 0;
        for (int cargo : sets.members(set)) {
            sum += kernel.tonnes(vessel, cargo);
        }
        return sum;
    }

    private boolean canDeliver(int set, int node, long leave) {
        int profile = kernel.vessel(vessel).profile();
        for (int cargo : sets.members(set)) {
            int delivery = cargo + kernel.cargoCount();
            long there = leave + quickest.between(profile, kernel.locationOf(node), kernel.locationOf(delivery));
            if (there > kernel.closes(delivery)) {
                return false;
            }
        }
        return true;
    }

    /// The delivered cargoes whose pickup could still be reached in time, with one more.
    private int remember(int visited, int delivered, int node, long leave) {
        int kept = visited;
        if (visited != CargoSets.EMPTY) {
            for (int cargo : sets.members(visited)) {
                if (!reachable(cargo, node, leave)) {
                    kept = sets.minus(kept, cargo);
                }
            }
        }
        return delivered >= 0 && reachable(delivered, node, leave) ? sets.plus(kept, delivered) : kept;
    }

    private boolean reachable(int cargo, int node, long leave) {
        int profile = kernel.vessel(vessel).profile();
        return leave + quickest.between(profile, kernel.locationOf(node), kernel.locationOf(cargo))
                <= kernel.closes(cargo);
    }

    private void end(int label) {
        int node = labels.node(label);
        if (labels.set(label) != CargoSets.EMPTY || kernel.finish(vessel, node, labels.leave(label)) == Bounds.NEVER) {
            return;
        }
        double cost = labels.cost(label) + (double) kernel.closingCost(vessel, node);
        if (cost < best) {
            best = cost;
        }
        if (cost < endThreshold) {
            ends.add(new int[] {label});
        }
    }

    /// Reduced cost of the best route found, infinite if there is none.
    double best() {
        return best;
    }

    /// Up to `most` routes of negative reduced cost, the best first, each set of cargoes once.
    List<PooledRoute> negative(int most) {
        ends.sort(Comparator.comparingDouble(end -> endCost(end[0])));
        List<PooledRoute> routes = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int[] end : ends) {
            PooledRoute route = routeTo(end[0]);
            if (seen.add(route.key())) {
                routes.add(route);
                if (routes.size() == most) {
                    break;
                }
            }
        }
        return routes;
    }

    private double endCost(int label) {
        return labels.cost(label) + (double) kernel.closingCost(vessel, labels.node(label));
    }

    private PooledRoute routeTo(int label) {
        int length = 0;
        for (int at = label; labels.parent(at) >= 0; at = labels.parent(at)) {
            length++;
        }
        int[] nodes = new int[length];
        for (int at = label; labels.parent(at) >= 0; at = labels.parent(at)) {
            nodes[--length] = labels.node(at);
        }
        return PooledRoute.of(kernel, vessel, nodes, RouteCost.of(kernel, vessel, nodes));
    }

    /// The label every route begins with (after any pinned stops).
    int start() {
        return start;
    }
}
