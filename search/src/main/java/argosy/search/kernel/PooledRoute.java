package argosy.search.kernel;

/// A feasible route reduced to what set partitioning needs. Immutable, shareable between threads.
public final class PooledRoute {
    private final int vessel;
    private final int[] nodes;
    private final long cost;
    private final long key;

    private PooledRoute(int vessel, int[] nodes, long cost, long key) {
        this.vessel = vessel;
        this.nodes = nodes;
        this.cost = cost;
        this.key = key;
    }

    /// The essence of a tour.
    public static PooledRoute of(Tour tour) {
        return new PooledRoute(tour.vessel(), tour.nodes, tour.cost(), tour.key());
    }

    /// A route known to be feasible at this cost.
    public static PooledRoute of(Kernel kernel, int vessel, int[] nodes, long cost) {
        return new PooledRoute(vessel, nodes.clone(), cost, Zobrist.keyOf(kernel, vessel, nodes));
    }

    /// A vessel that sails it; any other of her class can too.
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

    /// Whole cost of the route.
    public long cost() {
        return cost;
    }

    /// Key of vessel class and set of cargoes.
    public long key() {
        return key;
    }
}
