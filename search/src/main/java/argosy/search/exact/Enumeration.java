package argosy.search.exact;

import argosy.search.Bounds;
import argosy.search.kernel.Kernel;
import argosy.search.kernel.PooledRoute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/// All routes of a vessel whose reduced cost is within a threshold, each set of cargoes by its cheapest order.
///
/// Walks back from the end of the route through the labels of a finished {@link Labelling}: their least costs say
/// exactly
/// (but for elementarity) whether a partial end can still be completed within the threshold, so little is tried in
/// vain.
final class Enumeration {
    private final Kernel kernel;
    private final Labelling labelling;
    private final StateSpace space;
    private final LabelStore labels;
    private final int vessel;
    private final double threshold;
    private final AtomicInteger left;
    private static final int LOOKS_PER_ROUTE = 300;
    private final BooleanSupplier stop;
    private final boolean[] used;
    private final int[] path;
    private final int pinnedStops;
    private final Map<Long, PooledRoute> found = new HashMap<>();
    private final long mostLooks;
    private long looks;
    private boolean full;

    /// @param left give up when so many more have been found by all who share the counter
    Enumeration(Kernel kernel, Labelling labelling, double threshold, AtomicInteger left, BooleanSupplier stop) {
        this.kernel = kernel;
        this.labelling = labelling;
        this.threshold = threshold;
        this.left = left;
        mostLooks = LOOKS_PER_ROUTE * (long) left.get();
        this.stop = stop;
        space = labelling.space;
        labels = labelling.labels;
        vessel = labelling.vessel;
        used = new boolean[kernel.cargoCount()];
        path = new int[2 * kernel.cargoCount()];
        pinnedStops = kernel.prefix(vessel).length;
    }

    /// Finds them; false if there are too many or it was stopped.
    boolean run() {
        if (labelling.start() < 0) {
            return true;
        }
        for (int state = space.firstOfSet(CargoSets.EMPTY); state >= 0; state = space.nextOfSet(state)) {
            int node = space.node(state);
            long leave = kernel.latestFinish(vessel, node);
            step(state, leave, (double) kernel.closingCost(vessel, node), 0);
        }
        return !full;
    }

    List<PooledRoute> routes() {
        List<PooledRoute> routes = new ArrayList<>(found.values());
        routes.sort((one, other) -> Long.compare(one.key(), other.key()));
        return routes;
    }

    /// Goes back over the labels of `state`, given what the rest of the route costs and when it must leave.
    private void step(int state, long mustLeave, double costAfter, int depth) {
        if (full || mustLeave == Bounds.TOO_LATE || labels.leastCost(state, mustLeave) + costAfter > threshold) {
            return;
        }
        if (++looks > mostLooks || ((looks & 0xffff) == 0 && (left.get() < 0 || stop.getAsBoolean()))) {
            full = true;
            return;
        }
        if (state == labels.state(labelling.start())) {
            record(depth);
            return;
        }
        int node = space.node(state);
        int cargo = kernel.cargoOf(node);
        boolean pickup = kernel.isPickup(node);
        if (!pickup && used[cargo]) {
            return;
        }
        long begin = Math.min(kernel.closes(node), mustLeave - kernel.serviceDuration(vessel, node));
        double costHere = costAfter + labelling.nodeCost(node);
        int before = space.setBefore(state);
        boolean empty = before == CargoSets.EMPTY;
        long tonnes = space.tonnes(before);
        path[depth] = node;
        used[cargo] = true;
        for (int earlier = space.firstOfSet(before); earlier >= 0; earlier = space.nextOfSet(earlier)) {
            if (labels.isReached(earlier)) {
                int from = space.node(earlier);
                long leave = kernel.latestDeparture(vessel, from, node, empty, begin, tonnes);
                if (leave != Bounds.TOO_LATE) {
                    double cost = costHere + (double) kernel.legCost(vessel, from, node, empty);
                    step(earlier, leave, cost, depth + 1);
                }
            }
        }
        used[cargo] = pickup;
    }

    private void record(int depth) {
        if (depth == 0 && pinnedStops == 0) {
            return;
        }
        int[] nodes = Arrays.copyOf(kernel.prefix(vessel), pinnedStops + depth);
        for (int k = 0; k < depth; k++) {
            nodes[pinnedStops + k] = path[depth - 1 - k];
        }
        long cost = RouteCost.of(kernel, vessel, nodes);
        PooledRoute route = PooledRoute.of(kernel, vessel, nodes, cost);
        PooledRoute known = found.get(route.key());
        if (known == null || cost < known.cost()) {
            found.put(route.key(), route);
            full = known == null && left.decrementAndGet() < 0;
        }
    }
}
