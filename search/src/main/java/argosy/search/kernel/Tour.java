package argosy.search.kernel;

import argosy.search.Bounds;
import argosy.search.Route;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One vessel's feasible route with everything needed to judge insertions fast. Immutable but for its own caches.
///
/// Not thread-safe: a tour belongs to one thread.
public final class Tour {
    final Kernel kernel;
    final int vessel;
    final int[] nodes;
    /// Per position `k` (0 = start, `k` = after stop `k - 1`): when she leaves, what is aboard, cost of legs so far.
    final long[] leaves;
    final long[] tonnes;
    final long[] volume;
    final int[] parcels;
    final long[] legCosts;
    /// Per stop: latest beginning of service that keeps the rest feasible.
    final long[] latest;
    private final long cost;
    private final long key;
    private long @Nullable [] insertionDeltas;
    private long @Nullable [] ladenExtra;

    private Tour(Kernel kernel, int vessel, int[] nodes) {
        this.kernel = kernel;
        this.vessel = vessel;
        this.nodes = nodes;
        int length = nodes.length;
        leaves = new long[length + 1];
        tonnes = new long[length + 1];
        volume = new long[length + 1];
        parcels = new int[length + 1];
        legCosts = new long[length + 1];
        latest = new long[length];
        leaves[0] = kernel.vessel(vessel).availableFrom();
        boolean feasible = sail();
        cost = feasible ? wholeCost() : Bounds.NEVER;
        if (feasible) {
            lookBack();
        }
        key = Zobrist.keyOf(kernel, vessel, nodes);
    }

    /// Builds the tour, or returns null if it breaks a rule. Pins are the caller's business. O(stops).
    public static @Nullable Tour find(Kernel kernel, int vessel, int[] nodes) {
        Tour tour = new Tour(kernel, vessel, nodes);
        return tour.cost == Bounds.NEVER ? null : tour;
    }

    /// The tour of a vessel that carries nothing.
    public static Tour empty(Kernel kernel, int vessel) {
        return new Tour(kernel, vessel, new int[0]);
    }

    private boolean sail() {
        for (int stop = 0; stop < nodes.length; stop++) {
            int node = nodes[stop];
            int from = nodeBefore(stop);
            boolean empty = parcels[stop] == 0;
            long arrival = kernel.arrival(vessel, from, node, empty, leaves[stop], tonnes[stop]);
            if (arrival == Bounds.NEVER) {
                return false;
            }
            long begin = Math.max(arrival, kernel.opens(node));
            if (begin > kernel.closes(node)) {
                return false;
            }
            leaves[stop + 1] = begin + kernel.serviceDuration(vessel, node);
            legCosts[stop + 1] = legCosts[stop] + kernel.legCost(vessel, from, node, empty);
            if (!load(stop, node)) {
                return false;
            }
        }
        return nodes.length == 0
                || (parcels[nodes.length] == 0
                        && kernel.finish(vessel, nodes[nodes.length - 1], leaves[nodes.length]) != Bounds.NEVER);
    }

    private boolean load(int stop, int node) {
        int cargo = kernel.cargoOf(node);
        int sign = kernel.isPickup(node) ? 1 : -1;
        tonnes[stop + 1] = tonnes[stop] + sign * kernel.tonnes(vessel, cargo);
        volume[stop + 1] = volume[stop] + sign * kernel.volume(vessel, cargo);
        parcels[stop + 1] = parcels[stop] + sign;
        return parcels[stop + 1] <= kernel.vessel(vessel).maximumParcels()
                && tonnes[stop + 1] <= kernel.vessel(vessel).capacityTonnes()
                && volume[stop + 1] <= kernel.vessel(vessel).capacityVolume()
                && (sign < 0 || !kernel.problem().hasConflicts() || !conflictsBefore(stop, cargo));
    }

    private boolean conflictsBefore(int stop, int cargo) {
        for (int earlier = 0; earlier < stop; earlier++) {
            int node = nodes[earlier];
            if (kernel.isPickup(node)
                    && kernel.conflict(node, cargo)
                    && positionOf(node + kernel.cargoCount()) > stop) {
                return true;
            }
        }
        return false;
    }

    private void lookBack() {
        for (int stop = nodes.length - 1; stop >= 0; stop--) {
            int node = nodes[stop];
            long leave;
            if (stop == nodes.length - 1) {
                leave = kernel.latestFinish(vessel, node);
            } else {
                leave = kernel.latestDeparture(
                        vessel, node, nodes[stop + 1], parcels[stop + 1] == 0, latest[stop + 1], tonnes[stop + 1]);
            }
            latest[stop] = Math.min(kernel.closes(node), leave - kernel.serviceDuration(vessel, node));
        }
    }

    private long wholeCost() {
        long sum = legCosts[nodes.length] + kernel.closingCost(vessel, nodeBefore(nodes.length));
        for (int node : nodes) {
            sum += kernel.serviceCost(vessel, node);
        }
        return nodes.length == 0 ? sum : sum + kernel.vessel(vessel).fixedCost();
    }

    int nodeBefore(int stop) {
        return stop == 0 ? kernel.startNode(vessel) : nodes[stop - 1];
    }

    /// Position of a node among the stops, or `Integer.MAX_VALUE` if she does not call there.
    public int positionOf(int node) {
        for (int stop = 0; stop < nodes.length; stop++) {
            if (nodes[stop] == node) {
                return stop;
            }
        }
        return Integer.MAX_VALUE;
    }

    /// The vessel.
    public int vessel() {
        return vessel;
    }

    /// Number of stops.
    public int size() {
        return nodes.length;
    }

    /// The node at a stop.
    public int nodeAt(int stop) {
        return nodes[stop];
    }

    /// The nodes in order, as a fresh array.
    public int[] nodes() {
        return nodes.clone();
    }

    /// Whole cost of the route.
    public long cost() {
        return cost;
    }

    /// A 64-bit key of vessel class and set of cargoes: equal for equal sets.
    public long key() {
        return key;
    }

    /// When she leaves after `stops` stops.
    public long leavesAfter(int stops) {
        return leaves[stops];
    }

    /// What the legs into the stops before `stop` would cost more with something aboard throughout. O(1) once known.
    long ladenExtra(int stop) {
        if (kernel.loadNeverMatters(vessel)) {
            return 0;
        }
        long[] known = ladenExtra;
        if (known == null) {
            known = new long[nodes.length + 1];
            for (int each = 0; each < nodes.length; each++) {
                long laden = kernel.legCost(vessel, nodeBefore(each), nodes[each], false);
                long extra = parcels[each] == 0 ? laden - (legCosts[each + 1] - legCosts[each]) : 0;
                known[each + 1] = known[each] + extra;
            }
            ladenExtra = known;
        }
        return known[stop];
    }

    /// Cost added by the cheapest feasible insertion of the cargo, or {@link Bounds#NEVER}. Remembered.
    public long insertionDelta(int cargo, InsertionScan scan) {
        long[] deltas = insertionDeltas;
        if (deltas == null) {
            deltas = new long[kernel.cargoCount()];
            Arrays.fill(deltas, UNKNOWN);
            insertionDeltas = deltas;
        }
        if (deltas[cargo] == UNKNOWN) {
            deltas[cargo] = scan.scan(this, cargo);
        }
        return deltas[cargo];
    }

    /// The tour with the cargo where it is cheapest; the cargo must fit. Looks for the place again rather than have
    /// every
    /// tour remember the places of all cargoes.
    public Tour withCargo(int cargo, InsertionScan scan) {
        long delta = scan.scan(this, cargo);
        if (delta == Bounds.NEVER) {
            throw new IllegalArgumentException("Cargo %d does not fit into %s.".formatted(cargo, this));
        }
        int place = scan.place();
        int pickup = place >>> 16;
        int drop = place & 0xffff;
        int[] longer = new int[nodes.length + 2];
        System.arraycopy(nodes, 0, longer, 0, pickup);
        longer[pickup] = cargo;
        System.arraycopy(nodes, pickup, longer, pickup + 1, drop - pickup);
        longer[drop + 1] = cargo + kernel.cargoCount();
        System.arraycopy(nodes, drop, longer, drop + 2, nodes.length - drop);
        Tour tour = new Tour(kernel, vessel, longer);
        assert tour.cost == cost + delta : "insertion of " + cargo + " into " + this + " promised " + delta;
        return tour;
    }

    /// The tour without the marked cargoes, or null if what is left cannot be sailed (no triangle inequality).
    public @Nullable Tour without(boolean[] removed) {
        int[] shorter = new int[nodes.length];
        int length = 0;
        for (int node : nodes) {
            if (!removed[kernel.cargoOf(node)]) {
                shorter[length++] = node;
            }
        }
        return length == nodes.length ? this : find(kernel, vessel, Arrays.copyOf(shorter, length));
    }

    /// The same stops sailed by another vessel, or null if she cannot.
    public @Nullable Tour by(int other) {
        for (int node : nodes) {
            if (!kernel.allows(other, kernel.cargoOf(node))) {
                return null;
            }
        }
        return find(kernel, other, nodes);
    }

    /// The route as the doors know it.
    public Route toRoute() {
        int[] stops = new int[nodes.length];
        for (int stop = 0; stop < stops.length; stop++) {
            stops[stop] = kernel.cargoOf(nodes[stop]);
        }
        return Route.of(vessel, stops);
    }

    @Override
    public String toString() {
        return vessel + Arrays.toString(nodes);
    }

    private static final long UNKNOWN = Bounds.NEVER - 1;
}
