package argosy.search.exact;

import argosy.search.Bounds;
import argosy.search.kernel.Kernel;
import argosy.search.kernel.PooledRoute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final CargoSets sets;
    private final LabelStore labels;
    private final int vessel;
    private final double[] cargoDual;
    private final double threshold;
    private final int most;
    private final BooleanSupplier stop;
    private final boolean[] used;
    private final int[] path;
    private final int pinnedStops;
    private final Map<Long, PooledRoute> found = new HashMap<>();
    private long looks;
    private boolean full;

    /// @param most give up beyond so many routes
    Enumeration(
            Kernel kernel, Labelling labelling, double[] cargoDual, double threshold, int most, BooleanSupplier stop) {
        this.kernel = kernel;
        this.labelling = labelling;
        this.cargoDual = cargoDual;
        this.threshold = threshold;
        this.most = most;
        this.stop = stop;
        sets = labelling.sets;
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
        labels.chainBySet();
        for (int bucket = labels.firstBucket(CargoSets.EMPTY); bucket >= 0; bucket = labels.nextBucket(bucket)) {
            int node = labels.node(labels.latestIn(bucket));
            long leave = kernel.latestFinish(vessel, node);
            step(bucket, node, CargoSets.EMPTY, leave, (double) kernel.closingCost(vessel, node), 0);
        }
        return !full;
    }

    List<PooledRoute> routes() {
        List<PooledRoute> routes = new ArrayList<>(found.values());
        routes.sort((one, other) -> Long.compare(one.key(), other.key()));
        return routes;
    }

    /// Goes back over the labels of `bucket`, at `node`, given what the rest of the route costs and when it must leave.
    private void step(int bucket, int node, int aboard, long mustLeave, double costAfter, int depth) {
        if (full || mustLeave == Bounds.TOO_LATE) {
            return;
        }
        double least = labels.leastCost(bucket, mustLeave);
        if (least + costAfter > threshold) {
            return;
        }
        if ((++looks & 0xffff) == 0 && stop.getAsBoolean()) {
            full = true;
            return;
        }
        if (node == labels.node(labelling.start()) && aboard == labels.set(labelling.start())) {
            record(depth);
            return;
        }
        int cargo = kernel.cargoOf(node);
        boolean pickup = kernel.isPickup(node);
        if (!pickup && used[cargo]) {
            return;
        }
        long begin = Math.min(kernel.closes(node), mustLeave - kernel.serviceDuration(vessel, node));
        double costHere = costAfter + (double) kernel.serviceCost(vessel, node) - (pickup ? cargoDual[cargo] : 0);
        int before = pickup ? sets.minus(aboard, cargo) : sets.plus(aboard, cargo);
        boolean empty = before == CargoSets.EMPTY;
        long tonnes = labelling.tonnes(before);
        path[depth] = node;
        used[cargo] = true;
        for (int earlier = labels.firstBucket(before); earlier >= 0; earlier = labels.nextBucket(earlier)) {
            int from = labels.node(labels.latestIn(earlier));
            long leave = kernel.latestDeparture(vessel, from, node, empty, begin, tonnes);
            if (leave != Bounds.TOO_LATE) {
                double cost = costHere + (double) kernel.legCost(vessel, from, node, empty);
                step(earlier, from, before, leave, cost, depth + 1);
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
            full = found.size() > most;
        }
    }
}
