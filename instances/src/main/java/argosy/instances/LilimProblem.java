package argosy.instances;

import argosy.search.Cargo;
import argosy.search.Fit;
import argosy.search.Problem;
import argosy.search.Route;
import argosy.search.Solution;
import argosy.search.TravelProfile;
import argosy.search.Vessel;
import java.util.ArrayList;
import java.util.List;

/// Turns a Li and Lim instance into a problem in millionths of a unit.
///
/// Travel times are rounded up, so that whatever is in time in whole numbers is in time in doubles; costs are rounded
/// to
/// nearest. Every pair is mandatory; a vehicle costs more than any distance, so that vehicles come first.
public final class LilimProblem {
    /// Whole units per unit of distance.
    static final long SCALE = 1_000_000;

    private LilimProblem() {}

    /// Builds the problem; cargo `k` is the pair of the `k`-th pickup.
    public static Problem of(LilimInstance instance) {
        int nodes = instance.nodeCount();
        TravelProfile.Builder profile = TravelProfile.builder(nodes, 0, List.of());
        long longest = 0;
        for (int from = 0; from < nodes; from++) {
            for (int to = 0; to < nodes; to++) {
                if (from != to) {
                    double units = instance.distance(from, to) * SCALE;
                    long cost = Math.round(units);
                    profile.plainLeg(from, to, (long) Math.ceil(units - 1e-6), cost);
                    longest = Math.max(longest, cost);
                }
            }
        }
        long vehicleCost = vehicleCost(longest, nodes);
        Problem.Builder builder = Problem.builder(nodes);
        builder.addProfile(profile.build());
        Vessel vessel = new Vessel(
                0,
                0,
                instance.opens[0] * SCALE,
                instance.closes[0] * SCALE,
                instance.capacity,
                0,
                Integer.MAX_VALUE,
                vehicleCost,
                0,
                Vessel.NO_GROUP);
        int vehicles = Math.min(instance.vehicles, instance.pickups.length);
        for (int k = 0; k < vehicles; k++) {
            builder.addVessel(vessel);
        }
        for (int pickup : instance.pickups) {
            builder.addCargo(cargo(instance, pickup));
        }
        for (int k = 0; k < vehicles; k++) {
            for (int pair = 0; pair < instance.pickups.length; pair++) {
                int pickup = instance.pickups[pair];
                long loading = instance.service[pickup] * SCALE;
                long unloading = instance.service[instance.deliveryOf[pickup]] * SCALE;
                builder.allow(k, pair, new Fit(instance.demand[pickup], 0, loading, 0, unloading, 0, 0));
            }
        }
        return builder.mandatoryPenalty(4 * vehicleCost).build();
    }

    /// More than the longest tour through all nodes.
    private static long vehicleCost(long longest, int nodes) {
        long whole = Math.multiplyExact(longest, 2L * nodes);
        long power = 1;
        while (power < whole) {
            power *= 10;
        }
        return Math.min(power, 1L << 46);
    }

    private static Cargo cargo(LilimInstance instance, int pickup) {
        int delivery = instance.deliveryOf[pickup];
        return new Cargo(
                pickup,
                delivery,
                instance.opens[pickup] * SCALE,
                instance.closes[pickup] * SCALE,
                instance.opens[delivery] * SCALE,
                instance.closes[delivery] * SCALE,
                0,
                true,
                Vessel.NO_GROUP);
    }

    /// The used routes as lists of nodes without the depot.
    public static List<List<Integer>> routes(LilimInstance instance, Solution solution) {
        List<List<Integer>> routes = new ArrayList<>();
        for (Route route : solution.routes()) {
            if (!route.isEmpty()) {
                List<Integer> nodes = new ArrayList<>();
                for (int stop = 0; stop < route.size(); stop++) {
                    int pickup = instance.pickups[route.cargoAt(stop)];
                    nodes.add(route.isPickup(stop) ? pickup : instance.deliveryOf[pickup]);
                }
                routes.add(nodes);
            }
        }
        return routes;
    }
}
