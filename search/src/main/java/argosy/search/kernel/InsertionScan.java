package argosy.search.kernel;

import argosy.search.Bounds;

/// Finds the cheapest feasible place for a cargo in a tour: all pairs of positions, O(1) each.
///
/// A workspace for one thread. Between pickup and delivery the vessel is sailed step by step with the extra load; after
/// the delivery the tour's stored latest beginnings decide. Exact also without the triangle inequality.
public final class InsertionScan {
    private final Kernel kernel;
    private final boolean metric;
    private long bestDelta;
    private int bestPlace;

    private Tour tour;
    private int vessel;
    private int cargo;
    private int delivery;
    private long extraTonnes;
    private long extraVolume;
    private long closingCost;

    /// A scan that looks at every pair of positions.
    public static InsertionScan exact(Kernel kernel) {
        return new InsertionScan(kernel, false);
    }

    /// A scan that skips pairs which only a breach of the triangle inequality could make feasible.
    public static InsertionScan quick(Kernel kernel) {
        return new InsertionScan(kernel, true);
    }

    private InsertionScan(Kernel kernel, boolean metric) {
        this.kernel = kernel;
        this.metric = metric;
        this.tour = Tour.empty(kernel, 0);
    }

    /// Positions found by the last scan: pickup in the upper, delivery in the lower half, both in terms of the old
    /// tour.
    int place() {
        return bestPlace;
    }

    /// Cheapest cost added, or {@link Bounds#NEVER}.
    long scan(Tour into, int newCargo) {
        bestDelta = Bounds.NEVER;
        bestPlace = 0;
        tour = into;
        vessel = into.vessel;
        cargo = newCargo;
        if (!kernel.allows(vessel, cargo)) {
            return bestDelta;
        }
        delivery = cargo + kernel.cargoCount();
        extraTonnes = kernel.tonnes(vessel, cargo);
        extraVolume = kernel.volume(vessel, cargo);
        closingCost = kernel.closingCost(vessel, into.nodeBefore(into.nodes.length));
        for (int at = kernel.prefix(vessel).length; at <= into.nodes.length; at++) {
            if (into.leaves[at] > kernel.closes(cargo)) {
                break;
            }
            pickUp(at);
        }
        if (bestDelta != Bounds.NEVER) {
            bestDelta += kernel.serviceCost(vessel, cargo) + kernel.serviceCost(vessel, delivery);
            bestDelta += into.nodes.length == 0 ? kernel.vessel(vessel).fixedCost() : 0;
        }
        return bestDelta;
    }

    private void pickUp(int at) {
        if (!fits(at)) {
            return;
        }
        int from = tour.nodeBefore(at);
        boolean empty = tour.parcels[at] == 0;
        long arrival = kernel.arrival(vessel, from, cargo, empty, tour.leaves[at], tour.tonnes[at]);
        if (arrival > kernel.closes(cargo)) {
            return;
        }
        if (kernel.problem().hasConflicts() && conflictsAboard(at)) {
            return;
        }
        long leave = Math.max(arrival, kernel.opens(cargo)) + kernel.serviceDuration(vessel, cargo);
        long spent = tour.legCosts[at] + kernel.legCost(vessel, from, cargo, empty);
        int node = cargo;
        for (int next = at; leave <= kernel.closes(delivery); next++) {
            deliver(at, next, node, leave, spent);
            if (next == tour.nodes.length) {
                return;
            }
            int to = tour.nodes[next];
            if (!fits(next + 1) || (kernel.isPickup(to) && kernel.conflict(cargo, to))) {
                return;
            }
            long load = tour.tonnes[next] + extraTonnes;
            long begin = Math.max(kernel.arrival(vessel, node, to, false, leave, load), kernel.opens(to));
            if (begin > (metric ? tour.latest[next] : kernel.closes(to))) {
                return;
            }
            spent += kernel.legCost(vessel, node, to, false);
            leave = begin + kernel.serviceDuration(vessel, to);
            node = to;
        }
    }

    private boolean fits(int at) {
        return tour.parcels[at] < kernel.vessel(vessel).maximumParcels()
                && tour.tonnes[at] + extraTonnes <= kernel.vessel(vessel).capacityTonnes()
                && tour.volume[at] + extraVolume <= kernel.vessel(vessel).capacityVolume();
    }

    private boolean conflictsAboard(int at) {
        for (int stop = 0; stop < at; stop++) {
            int node = tour.nodes[stop];
            if (kernel.isPickup(node)
                    && kernel.conflict(node, cargo)
                    && tour.positionOf(node + kernel.cargoCount()) >= at) {
                return true;
            }
        }
        return false;
    }

    private void deliver(int pickup, int next, int node, long leave, long spent) {
        long arrival = kernel.arrival(vessel, node, delivery, false, leave, tour.tonnes[next] + extraTonnes);
        if (arrival > kernel.closes(delivery)) {
            return;
        }
        long done = Math.max(arrival, kernel.opens(delivery)) + kernel.serviceDuration(vessel, delivery);
        long total = spent + kernel.legCost(vessel, node, delivery, false);
        int length = tour.nodes.length;
        long delta;
        if (next == length) {
            if (kernel.finish(vessel, delivery, done) == Bounds.NEVER) {
                return;
            }
            delta = total + kernel.closingCost(vessel, delivery) - tour.legCosts[length] - closingCost;
        } else {
            int to = tour.nodes[next];
            boolean empty = tour.parcels[next] == 0;
            delta = total + kernel.legCost(vessel, delivery, to, empty) - tour.legCosts[next + 1];
            if (delta >= bestDelta
                    || kernel.arrival(vessel, delivery, to, empty, done, tour.tonnes[next]) > tour.latest[next]) {
                return;
            }
        }
        if (delta < bestDelta) {
            bestDelta = delta;
            bestPlace = (pickup << 16) | next;
        }
    }
}
