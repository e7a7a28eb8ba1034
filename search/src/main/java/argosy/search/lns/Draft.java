package argosy.search.lns;

import argosy.search.Bounds;
import argosy.search.Route;
import argosy.search.Solution;
import argosy.search.kernel.InsertionScan;
import argosy.search.kernel.Kernel;
import argosy.search.kernel.Tour;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A solution being changed: one tour per vessel, which cargoes are absent, and the total kept up to date.
public final class Draft {
    final Kernel kernel;
    final Tour[] tours;
    /// Vessel carrying each cargo, or -1.
    final int[] carrier;
    long cost;
    int absentCount;

    private Draft(Kernel kernel, Tour[] tours, int[] carrier) {
        this.kernel = kernel;
        this.tours = tours;
        this.carrier = carrier;
    }

    /// A draft that carries only what is pinned.
    ///
    /// @throws IllegalArgumentException if a pinned beginning cannot be completed
    public static Draft pinnedOnly(Kernel kernel) {
        Tour[] tours = new Tour[kernel.vesselCount()];
        for (int vessel = 0; vessel < tours.length; vessel++) {
            Tour tour = Pins.complete(kernel, vessel);
            if (tour == null) {
                throw new IllegalArgumentException("The pinned stops of vessel %d, %s, cannot be sailed."
                        .formatted(vessel, kernel.problem().prefix(vessel)));
            }
            tours[vessel] = tour;
        }
        return of(kernel, tours);
    }

    /// A draft of a feasible solution.
    public static Draft of(Kernel kernel, Solution solution) {
        Tour[] tours = new Tour[kernel.vesselCount()];
        for (Route route : solution.routes()) {
            int[] nodes = route.toArray();
            kernel.toNodes(nodes);
            Tour tour = Tour.find(kernel, route.vessel(), nodes);
            if (tour == null) {
                throw new IllegalArgumentException("Route %s is not feasible.".formatted(route));
            }
            tours[route.vessel()] = tour;
        }
        return of(kernel, tours);
    }

    private static Draft of(Kernel kernel, Tour[] tours) {
        int[] carrier = new int[kernel.cargoCount()];
        Arrays.fill(carrier, -1);
        Draft draft = new Draft(kernel, tours, carrier);
        for (Tour tour : tours) {
            draft.cost += tour.cost();
            for (int stop = 0; stop < tour.size(); stop++) {
                carrier[kernel.cargoOf(tour.nodeAt(stop))] = tour.vessel();
            }
        }
        for (int cargo = 0; cargo < carrier.length; cargo++) {
            if (carrier[cargo] < 0) {
                draft.absentCount++;
                draft.cost += kernel.omissionCost(cargo);
            }
        }
        return draft;
    }

    /// An independent copy that shares the immutable tours.
    public Draft copy() {
        Draft copy = new Draft(kernel, tours.clone(), carrier.clone());
        copy.cost = cost;
        copy.absentCount = absentCount;
        return copy;
    }

    /// Takes over another draft's content.
    void set(Draft other) {
        System.arraycopy(other.tours, 0, tours, 0, tours.length);
        System.arraycopy(other.carrier, 0, carrier, 0, carrier.length);
        cost = other.cost;
        absentCount = other.absentCount;
    }

    /// Total cost.
    public long cost() {
        return cost;
    }

    /// Number of cargoes left behind.
    public int absentCount() {
        return absentCount;
    }

    /// All tours, in order of vessel.
    List<Tour> tours() {
        return List.of(tours);
    }

    /// The tour of a vessel.
    public Tour tour(int vessel) {
        return tours[vessel];
    }

    /// Puts the cargo where it is cheapest in that vessel.
    void insert(int cargo, int vessel, InsertionScan scan) {
        Tour longer = tours[vessel].withCargo(cargo, scan);
        cost += longer.cost() - tours[vessel].cost() - kernel.omissionCost(cargo);
        tours[vessel] = longer;
        carrier[cargo] = vessel;
        absentCount--;
    }

    /// Replaces a tour by one with fewer cargoes.
    void shrink(Tour shorter) {
        int vessel = shorter.vessel();
        Tour old = tours[vessel];
        for (int stop = 0; stop < old.size(); stop++) {
            int node = old.nodeAt(stop);
            if (kernel.isPickup(node)) {
                carrier[node] = -1;
                absentCount++;
                cost += kernel.omissionCost(node);
            }
        }
        for (int stop = 0; stop < shorter.size(); stop++) {
            int node = shorter.nodeAt(stop);
            if (kernel.isPickup(node)) {
                carrier[node] = vessel;
                absentCount--;
                cost -= kernel.omissionCost(node);
            }
        }
        cost += shorter.cost() - old.cost();
        tours[vessel] = shorter;
    }

    /// Cheapest vessel for the cargo by exact scans, or -1.
    int cheapestVessel(int cargo, InsertionScan scan) {
        int best = -1;
        long bestDelta = Bounds.NEVER;
        for (int vessel = 0; vessel < tours.length; vessel++) {
            if (kernel.allows(vessel, cargo)) {
                long delta = tours[vessel].insertionDelta(cargo, scan);
                if (delta < bestDelta) {
                    bestDelta = delta;
                    best = vessel;
                }
            }
        }
        return best;
    }

    /// The solution as the doors know it.
    public Solution toSolution() {
        List<Route> routes = new ArrayList<>();
        for (Tour tour : tours) {
            routes.add(tour.toRoute());
        }
        return new Solution(routes);
    }

    /// Completes pinned beginnings.
    private static final class Pins {
        static @Nullable Tour complete(Kernel kernel, int vessel) {
            int[] prefix = kernel.prefix(vessel);
            List<Integer> open = new ArrayList<>();
            for (int node : prefix) {
                if (kernel.isPickup(node)) {
                    open.add(node + kernel.cargoCount());
                } else {
                    open.remove(Integer.valueOf(node));
                }
            }
            int[] nodes = Arrays.copyOf(prefix, prefix.length + open.size());
            return search(kernel, vessel, nodes, prefix.length, open);
        }

        /// Cheapest feasible order of the open deliveries, by trying all.
        private static @Nullable Tour search(Kernel kernel, int vessel, int[] nodes, int at, List<Integer> open) {
            if (at == nodes.length) {
                return Tour.find(kernel, vessel, nodes.clone());
            }
            Tour best = null;
            for (int next : List.copyOf(open)) {
                open.remove(Integer.valueOf(next));
                nodes[at] = next;
                Tour tour = search(kernel, vessel, nodes, at + 1, open);
                if (tour != null && (best == null || tour.cost() < best.cost())) {
                    best = tour;
                }
                open.add(next);
            }
            return best;
        }
    }
}
