package argosy.search.kernel;

import argosy.search.Bounds;
import argosy.search.Cargo;
import argosy.search.Fit;
import argosy.search.LoadState;
import argosy.search.Problem;
import argosy.search.TravelProfile;
import argosy.search.Vessel;
import java.util.IdentityHashMap;
import java.util.List;

/// A problem compiled into flat arrays over nodes.
///
/// Node `c` is the pickup of cargo `c`, node `n + c` its delivery, node `2n + v` the start of vessel `v`.
/// Immutable and shared by all threads.
public final class Kernel {
    private final Problem problem;
    private final int cargoes;
    private final int vessels;
    private final int[] location;
    private final int[] group;
    private final long[] opens;
    private final long[] closes;
    private final long[] omission;
    private final boolean[] allowed;
    private final long[] tonnes;
    private final long[] volume;
    private final long[] serviceDuration;
    private final long[] serviceCost;
    private final Vessel[] facts;
    private final TravelProfile[] profiles;
    private final Arcs[] arcs;
    private final boolean[] oneCost;
    private final int[][] prefixes;
    private final int[] classOf;
    private final boolean[] pinned;

    public Kernel(Problem problem) {
        this.problem = problem;
        cargoes = problem.cargoCount();
        vessels = problem.vesselCount();
        location = new int[2 * cargoes + vessels];
        group = new int[2 * cargoes + vessels];
        opens = new long[2 * cargoes];
        closes = new long[2 * cargoes];
        omission = new long[cargoes];
        allowed = new boolean[vessels * cargoes];
        tonnes = new long[vessels * cargoes];
        volume = new long[vessels * cargoes];
        serviceDuration = new long[vessels * 2 * cargoes];
        serviceCost = new long[vessels * 2 * cargoes];
        facts = new Vessel[vessels];
        profiles = new TravelProfile[vessels];
        arcs = new Arcs[vessels];
        oneCost = new boolean[vessels];
        prefixes = new int[vessels][];
        pinned = new boolean[cargoes];
        for (int cargo = 0; cargo < cargoes; cargo++) {
            compileCargo(cargo);
        }
        IdentityHashMap<TravelProfile, Arcs> known = new IdentityHashMap<>();
        for (int vessel = 0; vessel < vessels; vessel++) {
            compileVessel(vessel, known);
        }
        classOf = VesselClasses.of(problem);
    }

    private void compileCargo(int cargo) {
        Cargo data = problem.cargo(cargo);
        location[cargo] = data.pickupLocation();
        location[cargoes + cargo] = data.deliveryLocation();
        group[cargo] = data.setupGroup();
        group[cargoes + cargo] = data.setupGroup();
        opens[cargo] = data.pickupOpens();
        opens[cargoes + cargo] = data.deliveryOpens();
        closes[cargo] = data.pickupCloses();
        closes[cargoes + cargo] = data.deliveryCloses();
        omission[cargo] = problem.omissionCost(cargo);
    }

    private void compileVessel(int vessel, IdentityHashMap<TravelProfile, Arcs> known) {
        facts[vessel] = problem.vessel(vessel);
        profiles[vessel] = problem.profileOf(vessel);
        oneCost[vessel] = profiles[vessel].hasOneCost();
        arcs[vessel] = known.computeIfAbsent(profiles[vessel], Arcs::new);
        location[2 * cargoes + vessel] = facts[vessel].startLocation();
        group[2 * cargoes + vessel] = facts[vessel].initialGroup();
        for (int cargo = 0; cargo < cargoes; cargo++) {
            if (problem.allows(vessel, cargo)) {
                Fit fit = problem.getFit(vessel, cargo);
                int cell = vessel * cargoes + cargo;
                allowed[cell] = true;
                tonnes[cell] = fit.tonnes();
                volume[cell] = fit.volume();
                int node = vessel * 2 * cargoes + cargo;
                serviceDuration[node] = fit.pickupDuration();
                serviceDuration[node + cargoes] = fit.deliveryDuration();
                serviceCost[node] = fit.pickupCost() - fit.value();
                serviceCost[node + cargoes] = fit.deliveryCost();
            }
        }
        List<Integer> stops = problem.prefix(vessel);
        prefixes[vessel] = stops.stream().mapToInt(Integer::intValue).toArray();
        for (int cargo : prefixes[vessel]) {
            pinned[cargo] = true;
        }
        toNodes(prefixes[vessel]);
    }

    /// Turns cargo ids in stop order into nodes, in place: first mention pickup, second delivery.
    public void toNodes(int[] stops) {
        for (int stop = stops.length - 1; stop > 0; stop--) {
            for (int earlier = 0; earlier < stop; earlier++) {
                if (stops[earlier] == stops[stop]) {
                    stops[stop] += cargoes;
                    break;
                }
            }
        }
    }

    /// The problem it was compiled from.
    public Problem problem() {
        return problem;
    }

    /// Number of cargoes.
    public int cargoCount() {
        return cargoes;
    }

    /// Number of vessels.
    public int vesselCount() {
        return vessels;
    }

    /// The cargo a pickup or delivery node belongs to.
    public int cargoOf(int node) {
        return node < cargoes ? node : node - cargoes;
    }

    /// Whether the node is a pickup.
    public boolean isPickup(int node) {
        return node < cargoes;
    }

    /// The node a vessel starts at.
    public int startNode(int vessel) {
        return 2 * cargoes + vessel;
    }

    /// Location of a node.
    public int locationOf(int node) {
        return location[node];
    }

    /// Setup group of a node.
    public int groupOf(int node) {
        return group[node];
    }

    /// First moment service may begin.
    public long opens(int node) {
        return opens[node];
    }

    /// Last moment service may begin.
    public long closes(int node) {
        return closes[node];
    }

    /// Cost of leaving the cargo behind.
    public long omissionCost(int cargo) {
        return omission[cargo];
    }

    /// Whether the vessel may carry the cargo.
    public boolean allows(int vessel, int cargo) {
        return allowed[vessel * cargoes + cargo];
    }

    /// Size in the first dimension.
    public long tonnes(int vessel, int cargo) {
        return tonnes[vessel * cargoes + cargo];
    }

    /// Size in the second dimension.
    public long volume(int vessel, int cargo) {
        return volume[vessel * cargoes + cargo];
    }

    /// Duration of service.
    public long serviceDuration(int vessel, int node) {
        return serviceDuration[vessel * 2 * cargoes + node];
    }

    /// Cost of service, less the cargo's value at its pickup.
    public long serviceCost(int vessel, int node) {
        return serviceCost[vessel * 2 * cargoes + node];
    }

    /// The vessel's facts.
    public Vessel vessel(int vessel) {
        return facts[vessel];
    }

    /// The nodes her route must begin with.
    public int[] prefix(int vessel) {
        return prefixes[vessel];
    }

    /// Whether some route is pinned to the cargo.
    public boolean isPinned(int cargo) {
        return pinned[cargo];
    }

    /// Vessels with the same number are alike in every respect.
    public int classOf(int vessel) {
        return classOf[vessel];
    }

    /// Number of classes.
    public int classCount() {
        int most = 0;
        for (int each : classOf) {
            most = Math.max(most, each + 1);
        }
        return most;
    }

    /// Whether two cargoes must not be aboard together.
    public boolean conflict(int cargo, int other) {
        return problem.hasConflicts() && problem.conflict(cargo, other);
    }

    /// Arrival at `to` leaving `from` at `departure`, after a setup if nothing is aboard; {@link Bounds#NEVER} if none.
    public long arrival(int vessel, int from, int to, boolean empty, long departure, long load) {
        Arcs table = arcs[vessel];
        if (empty) {
            long ready = departure + table.setupDuration(group[from], group[to]);
            return table.arrival(true, location[from], location[to], ready, load);
        }
        return table.arrival(false, location[from], location[to], departure, load);
    }

    /// The same as {@link #arrival}, faster where `to` stays the same from call to call.
    long arrivalInto(int vessel, int from, int to, boolean empty, long departure, long load) {
        Arcs table = arcs[vessel];
        if (empty) {
            long ready = departure + table.setupDuration(group[from], group[to]);
            return table.arrivalInto(true, location[from], location[to], ready, load);
        }
        return table.arrivalInto(false, location[from], location[to], departure, load);
    }

    /// Latest departure from `from` to be at `to` by `arrival`; {@link Bounds#TOO_LATE} if none.
    public long latestDeparture(int vessel, int from, int to, boolean empty, long arrival, long load) {
        Arcs table = arcs[vessel];
        if (empty) {
            long left = table.latestDeparture(true, location[from], location[to], arrival, load);
            return left == Bounds.TOO_LATE ? left : left - table.setupDuration(group[from], group[to]);
        }
        return table.latestDeparture(false, location[from], location[to], arrival, load);
    }

    /// Cost from `from` to `to`, with the setup if nothing is aboard.
    public long legCost(int vessel, int from, int to, boolean empty) {
        Arcs table = arcs[vessel];
        if (empty) {
            return table.cost(true, location[from], location[to]) + table.setupCost(group[from], group[to]);
        }
        return table.cost(false, location[from], location[to]);
    }

    /// The same as {@link #legCost}, faster where `to` stays the same from call to call.
    long legCostInto(int vessel, int from, int to, boolean empty) {
        Arcs table = arcs[vessel];
        if (empty) {
            return table.costInto(true, location[from], location[to]) + table.setupCost(group[from], group[to]);
        }
        return table.costInto(false, location[from], location[to]);
    }

    /// Whether the vessel's legs cost the same whatever is aboard.
    boolean loadNeverMatters(int vessel) {
        return oneCost[vessel];
    }

    /// When the vessel is done if her last service, at `last`, ends at `departure`; {@link Bounds#NEVER} if too late.
    public long finish(int vessel, int last, long departure) {
        Vessel data = facts[vessel];
        long done = departure;
        if (data.returnLocation() != Vessel.ANYWHERE) {
            done = profiles[vessel].arrival(LoadState.BALLAST, location[last], data.returnLocation(), departure, 0);
        }
        return done > data.latestEnd() ? Bounds.NEVER : done;
    }

    /// Latest end of service at `last` that still lets the vessel be done in time.
    public long latestFinish(int vessel, int last) {
        Vessel data = facts[vessel];
        if (data.returnLocation() == Vessel.ANYWHERE) {
            return data.latestEnd();
        }
        return profiles[vessel].latestDeparture(
                LoadState.BALLAST, location[last], data.returnLocation(), data.latestEnd(), 0);
    }

    /// Cost after the last service: return leg and where she stands; at her start node the cost of idling.
    public long closingCost(int vessel, int last) {
        Vessel data = facts[vessel];
        if (last >= 2 * cargoes) {
            return problem.idleCost(vessel);
        }
        if (data.returnLocation() == Vessel.ANYWHERE) {
            return problem.endCost(vessel, location[last]);
        }
        return profiles[vessel].cost(LoadState.BALLAST, location[last], data.returnLocation())
                + problem.endCost(vessel, data.returnLocation());
    }
}
