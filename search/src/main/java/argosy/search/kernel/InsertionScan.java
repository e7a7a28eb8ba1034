package argosy.search.kernel;

import argosy.search.Bounds;
import java.util.Arrays;

/// Finds the cheapest feasible place for a cargo in a tour. About O(stops) per cargo: costs first, times only where the
/// cost could still win.
///
/// The cost of a pair of positions splits into a part of the pickup's and a part of the delivery's, also where ballast
/// and laden legs differ. With the least delivery part from each position on, most pickups are dismissed at once; for
/// the
/// rest the vessel is sailed step by step with the extra load until no later delivery can win; after the delivery the
/// tour's stored latest beginnings decide. Exact also without the triangle inequality. A workspace for one thread.
public final class InsertionScan {
    /// Dearer than anything feasible, and still far from overflow; `NOTHING` stays below any sum with `FAR`.
    private static final long FAR = 1L << 60;

    private static final long NOTHING = 1L << 59;

    private final Kernel kernel;
    private final boolean metric;
    private long bestDelta;
    private int bestPlace;

    private Tour tour;
    private int vessel;
    private int cargo;
    private int delivery;
    private int length;
    private long extraTonnes;
    private long extraVolume;
    private long closingCost;
    private long earliestAfterPickup;
    private boolean conflicts;

    /// Per position: cost of a delivery there when the pickup was at an earlier one, and the least of it from there on.
    private long[] deliveryPart = new long[64];

    private long[] leastFrom = new long[64];

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

    /// Cheapest cost the cargo adds to the tour, looked for afresh; {@link Bounds#NEVER} if it does not fit.
    public long scan(Tour into, int newCargo) {
        bestDelta = NOTHING;
        bestPlace = 0;
        tour = into;
        vessel = into.vessel;
        cargo = newCargo;
        if (!kernel.allows(vessel, cargo)) {
            return Bounds.NEVER;
        }
        delivery = cargo + kernel.cargoCount();
        length = into.nodes.length;
        extraTonnes = kernel.tonnes(vessel, cargo);
        extraVolume = kernel.volume(vessel, cargo);
        conflicts = kernel.problem().hasConflicts();
        closingCost = kernel.closingCost(vessel, into.nodeBefore(length));
        earliestAfterPickup = kernel.opens(cargo) + kernel.serviceDuration(vessel, cargo);
        int first = firstWithin(kernel.prefix(vessel).length, earliestAfterPickup);
        priceDeliveries(first);
        for (int at = first; at <= length && into.leaves[at] <= kernel.closes(cargo); at++) {
            pickUp(at);
        }
        if (bestDelta == NOTHING) {
            return Bounds.NEVER;
        }
        long opening = length == 0 ? kernel.vessel(vessel).fixedCost() : 0;
        return bestDelta + opening + kernel.serviceCost(vessel, cargo) + kernel.serviceCost(vessel, delivery);
    }

    /// First position from `from` on whose next stop may still begin at `moment`.
    private int firstWithin(int from, long moment) {
        int at = from;
        while (at < length && tour.latest[at] < moment) {
            at++;
        }
        return at;
    }

    /// Fills the delivery parts for positions after `first`.
    private void priceDeliveries(int first) {
        if (deliveryPart.length < length + 2) {
            deliveryPart = new long[2 * length + 2];
            leastFrom = new long[2 * length + 2];
        }
        int from = firstWithin(first + 1, kernel.opens(delivery) + kernel.serviceDuration(vessel, delivery));
        Arrays.fill(deliveryPart, first, Math.min(from, length + 1), FAR);
        int at = from;
        while (at <= length && (!metric || tour.leaves[at] <= kernel.closes(delivery))) {
            deliveryPart[at] = deliveryPart(at);
            at++;
        }
        if (at <= length) {
            Arrays.fill(deliveryPart, at, length + 1, FAR);
        }
        leastFrom[length + 1] = FAR;
        for (int position = length; position >= first; position--) {
            leastFrom[position] = Math.min(deliveryPart[position], leastFrom[position + 1]);
        }
    }

    private long deliveryPart(int at) {
        int before = tour.nodeBefore(at);
        long cost = tour.ladenExtra(at) + kernel.legCostInto(vessel, before, delivery, false);
        if (!metric) {
            return cost + afterDelivery(at);
        }
        long arrival =
                kernel.arrivalInto(vessel, before, delivery, false, tour.leaves[at], tour.tonnes[at] + extraTonnes);
        if (arrival > kernel.closes(delivery) || !endsInTime(at, arrival)) {
            return FAR;
        }
        return cost + afterDelivery(at);
    }

    /// What is paid after a delivery at this position, less what the leg it replaces cost.
    private long afterDelivery(int at) {
        if (at == length) {
            return kernel.closingCost(vessel, delivery) - closingCost;
        }
        return kernel.legCost(vessel, delivery, tour.nodes[at], tour.parcels[at] == 0) - legCost(at);
    }

    /// Cost of the leg into a stop as the tour sails it now.
    private long legCost(int stop) {
        return tour.legCosts[stop + 1] - tour.legCosts[stop];
    }

    /// Whether the rest of the tour stands if she arrives for the delivery then.
    private boolean endsInTime(int at, long arrival) {
        long done = Math.max(arrival, kernel.opens(delivery)) + kernel.serviceDuration(vessel, delivery);
        if (at == length) {
            return kernel.finish(vessel, delivery, done) != Bounds.NEVER;
        }
        boolean empty = tour.parcels[at] == 0;
        return kernel.arrival(vessel, delivery, tour.nodes[at], empty, done, tour.tonnes[at]) <= tour.latest[at];
    }

    private void pickUp(int at) {
        int from = tour.nodeBefore(at);
        boolean empty = tour.parcels[at] == 0;
        long there = kernel.legCostInto(vessel, from, cargo, empty);
        long together = there + kernel.legCost(vessel, cargo, delivery, false) + afterDelivery(at);
        long pickupPart = at == length
                ? 0
                : there + kernel.legCost(vessel, cargo, tour.nodes[at], false) - legCost(at) - tour.ladenExtra(at + 1);
        boolean apart = at < length && pickupPart + leastFrom[at + 1] < bestDelta;
        if ((together >= bestDelta && !apart) || !fits(at)) {
            return;
        }
        long arrival = kernel.arrivalInto(vessel, from, cargo, empty, tour.leaves[at], tour.tonnes[at]);
        if (arrival > kernel.closes(cargo) || (conflicts && conflictsAboard(at))) {
            return;
        }
        long leave = Math.max(arrival, kernel.opens(cargo)) + kernel.serviceDuration(vessel, cargo);
        if (together < bestDelta && delivers(at, cargo, leave)) {
            bestDelta = together;
            bestPlace = (at << 16) | at;
        }
        if (apart) {
            carryOn(at, leave, pickupPart);
        }
    }

    /// Sails on from a pickup at `pickup` and tries later deliveries.
    private void carryOn(int pickup, long leaving, long pickupPart) {
        long leave = leaving;
        int node = cargo;
        for (int next = pickup; next < length && pickupPart + leastFrom[next + 1] < bestDelta; next++) {
            int to = tour.nodes[next];
            if (!fits(next + 1) || (conflicts && kernel.isPickup(to) && kernel.conflict(cargo, to))) {
                return;
            }
            long load = tour.tonnes[next] + extraTonnes;
            long begin = Math.max(kernel.arrival(vessel, node, to, false, leave, load), kernel.opens(to));
            if (begin > (metric ? tour.latest[next] : kernel.closes(to))) {
                return;
            }
            leave = begin + kernel.serviceDuration(vessel, to);
            node = to;
            long delta = pickupPart + deliveryPart[next + 1];
            if (delta < bestDelta && delivers(next + 1, node, leave)) {
                bestDelta = delta;
                bestPlace = (pickup << 16) | (next + 1);
            }
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

    private boolean delivers(int at, int from, long leave) {
        long arrival = kernel.arrivalInto(vessel, from, delivery, false, leave, tour.tonnes[at] + extraTonnes);
        return arrival <= kernel.closes(delivery) && endsInTime(at, arrival);
    }
}
