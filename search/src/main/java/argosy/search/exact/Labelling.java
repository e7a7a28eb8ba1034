package argosy.search.exact;

import argosy.search.Bounds;
import argosy.search.kernel.Kernel;
import argosy.search.kernel.PooledRoute;
import argosy.search.kernel.QuickestTimes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// All routes of one vessel, partial ones kept as labels in order of time; a label falls to another in the same state
/// (node and cargoes aboard) that is no later, no dearer and has no more cargoes it may not take again. One thread.
///
/// Elementary: a delivered cargo is remembered for as long as its pickup could be reached again, and no longer.
final class Labelling {
    private static final long[] NOTHING = new long[0];
    private static final int MOST_ENDS = 200_000;
    private static final int MOST_STATES = 1_500_000;

    private final Kernel kernel;
    private final QuickestTimes quickest;
    final StateSpace space;
    final LabelStore labels;
    final int vessel;
    private final TimeQueue queue;
    private final double[] nodeCost;
    private final double classDual;
    private final long[] barred;
    private int start = -1;
    private double best = Double.POSITIVE_INFINITY;
    private final List<Integer> ends = new ArrayList<>();
    private final double endThreshold;

    /// @param endThreshold routes up to this reduced cost are remembered
    Labelling(Kernel kernel, QuickestTimes quickest, StateSpace space, Duals duals, int kind, double endThreshold) {
        this.kernel = kernel;
        this.quickest = quickest;
        this.space = space;
        this.endThreshold = endThreshold;
        vessel = space.vessel;
        labels = new LabelStore(kernel.cargoCount());
        long from = Bounds.LIMIT;
        long to = -Bounds.LIMIT;
        nodeCost = new double[2 * kernel.cargoCount()];
        for (int node = 0; node < nodeCost.length; node++) {
            if (kernel.allows(vessel, kernel.cargoOf(node))) {
                from = Math.min(from, kernel.opens(node));
                to = Math.max(to, kernel.closes(node));
                double dual = kernel.isPickup(node) ? duals.ofCargo(node) : 0;
                nodeCost[node] = (double) kernel.serviceCost(vessel, node) - dual;
            }
        }
        from = Math.max(from, kernel.vessel(vessel).availableFrom());
        queue = new TimeQueue(labels, from, Math.max(from, to));
        classDual = duals.ofClass(kind);
        barred = new long[labels.words()];
    }

    /// Labels everything; false if it was stopped by the limit or by `stop`.
    boolean run(int mostLabels, BooleanSupplier stop) {
        start = begin();
        if (start < 0) {
            return true;
        }
        extend(start);
        int looks = 0;
        for (int label = queue.poll(); label >= 0; label = queue.poll()) {
            long[] notAgain = labels.readBarred(label, barred) ? barred : NOTHING;
            if (labels.isDominated(labels.state(label), labels.cost(label), notAgain)) {
                continue;
            }
            labels.accept(label);
            extend(label);
            if (labels.size() > mostLabels
                    || space.size() > MOST_STATES
                    || ((++looks & 4095) == 0 && stop.getAsBoolean())) {
                return false;
            }
        }
        return true;
    }

    private int begin() {
        double cost =
                (double) (kernel.vessel(vessel).fixedCost() - kernel.problem().idleCost(vessel)) - classDual;
        int state = space.stateOf(kernel.startNode(vessel), CargoSets.EMPTY, CargoSets.EMPTY);
        labels.know(space.size());
        int label = labels.add(state, kernel.vessel(vessel).availableFrom(), cost, -1, NOTHING);
        for (int node : kernel.prefix(vessel)) {
            int aboard = space.set(labels.state(label));
            int cargo = kernel.cargoOf(node);
            int after = kernel.isPickup(node) ? space.sets.plus(aboard, cargo) : space.sets.minus(aboard, cargo);
            int target = space.stateOf(node, after, aboard);
            labels.know(space.size());
            label = make(label, target);
            if (label < 0) {
                return -1;
            }
        }
        labels.accept(label);
        if (kernel.prefix(vessel).length > 0) {
            end(label);
        }
        return label;
    }

    private void extend(int label) {
        int aboard = space.set(labels.state(label));
        long leave = labels.leave(label);
        int[] deliveries = space.deliveries(aboard);
        int[] pickups = space.pickups(aboard, leave);
        labels.know(space.size());
        for (int target : deliveries) {
            offer(label, target);
        }
        for (int target : pickups) {
            int cargo = space.node(target);
            if (kernel.closes(cargo) < leave) {
                break;
            }
            if (nodeCost[cargo] < Double.POSITIVE_INFINITY && !labels.isBarred(label, cargo)) {
                offer(label, target);
            }
        }
    }

    private void offer(int label, int target) {
        int made = make(label, target);
        if (made >= 0) {
            if (space.set(target) == CargoSets.EMPTY) {
                end(made);
            }
            queue.add(made);
        }
    }

    /// The label after going on to state `target`, or -1 if it cannot be or is dominated already.
    private int make(int label, int target) {
        int state = labels.state(label);
        int aboard = space.set(state);
        boolean empty = aboard == CargoSets.EMPTY;
        int from = space.node(state);
        int node = space.node(target);
        long arrival = kernel.arrival(vessel, from, node, empty, labels.leave(label), space.tonnes(aboard));
        if (arrival > kernel.closes(node)) {
            return -1;
        }
        long leave = Math.max(arrival, kernel.opens(node)) + kernel.serviceDuration(vessel, node);
        if (leave > space.latestLeave(target)) {
            return -1;
        }
        double cost = labels.cost(label) + (double) kernel.legCost(vessel, from, node, empty) + nodeCost[node];
        if (labels.leastFree(target) <= cost) {
            return -1;
        }
        long[] notAgain = remember(label, node, leave) ? barred : NOTHING;
        return labels.isDominated(target, cost, notAgain) ? -1 : labels.add(target, leave, cost, label, notAgain);
    }

    /// Fills `barred` with the delivered cargoes whose pickup could still be reached in time; false if there are none.
    private boolean remember(int label, int node, long leave) {
        boolean any = false;
        if (labels.readBarred(label, barred)) {
            for (int word = 0; word < barred.length; word++) {
                for (long rest = barred[word]; rest != 0; rest &= rest - 1) {
                    int cargo = (word << 6) + Long.numberOfTrailingZeros(rest);
                    if (isReachable(cargo, node, leave)) {
                        any = true;
                    } else {
                        barred[word] &= ~(1L << cargo);
                    }
                }
            }
        } else {
            Arrays.fill(barred, 0);
        }
        int delivered = kernel.cargoOf(node);
        if (!kernel.isPickup(node) && !kernel.isPinned(delivered) && isReachable(delivered, node, leave)) {
            barred[delivered >> 6] |= 1L << delivered;
            any = true;
        }
        return any;
    }

    private boolean isReachable(int cargo, int node, long leave) {
        int profile = kernel.vessel(vessel).profile();
        return leave + quickest.between(profile, kernel.locationOf(node), kernel.locationOf(cargo))
                <= kernel.closes(cargo);
    }

    private void end(int label) {
        int node = space.node(labels.state(label));
        if (space.set(labels.state(label)) != CargoSets.EMPTY
                || kernel.finish(vessel, node, labels.leave(label)) == Bounds.NEVER) {
            return;
        }
        double cost = endCost(label);
        best = Math.min(best, cost);
        if (cost < endThreshold && ends.size() < MOST_ENDS) {
            ends.add(label);
        }
    }

    /// Cost of a service, less the dual of a cargo picked up by it.
    double nodeCost(int node) {
        return nodeCost[node];
    }

    /// Reduced cost of the best route found, infinite if there is none.
    double best() {
        return best;
    }

    /// Up to `most` routes of least reduced cost within the threshold, the best first, each set of cargoes once.
    List<PooledRoute> cheapest(int most) {
        ends.sort(Comparator.comparingDouble(this::endCost));
        List<PooledRoute> routes = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int end : ends) {
            PooledRoute route = routeTo(end);
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
        return labels.cost(label) + (double) kernel.closingCost(vessel, space.node(labels.state(label)));
    }

    private PooledRoute routeTo(int label) {
        int length = 0;
        for (int at = label; labels.parent(at) >= 0; at = labels.parent(at)) {
            length++;
        }
        int[] nodes = new int[length];
        for (int at = label; labels.parent(at) >= 0; at = labels.parent(at)) {
            nodes[--length] = space.node(labels.state(at));
        }
        return PooledRoute.of(kernel, vessel, nodes, RouteCost.of(kernel, vessel, nodes));
    }

    /// The label every route begins with (after any pinned stops), or -1 if the pins cannot be kept.
    int start() {
        return start;
    }
}
