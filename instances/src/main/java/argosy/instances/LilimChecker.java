package argosy.instances;

import java.util.ArrayList;
import java.util.List;

/// Judges Li and Lim answers by FORMAT's rules in plain doubles; shares no code with the optimiser.
public final class LilimChecker {
    /// Room for the rounding of sums of doubles, in units of distance.
    private static final double TOLERANCE = 1e-7;

    private LilimChecker() {}

    /// The verdict.
    ///
    /// @param faults   what is wrong; empty if nothing is
    /// @param vehicles routes used
    /// @param distance total distance
    public record Verdict(List<String> faults, int vehicles, double distance) {
        public Verdict {
            faults = List.copyOf(faults);
        }

        /// Whether nothing is wrong.
        public boolean feasible() {
            return faults.isEmpty();
        }
    }

    /// Checks routes of nodes without the depot.
    public static Verdict check(LilimInstance instance, List<List<Integer>> routes) {
        List<String> faults = new ArrayList<>();
        int[] route = new int[instance.nodeCount()];
        int[] position = new int[instance.nodeCount()];
        double distance = 0;
        for (int k = 0; k < routes.size(); k++) {
            distance += drive(instance, k, routes.get(k), route, position, faults);
        }
        if (routes.size() > instance.vehicles) {
            faults.add("%d routes, but only %d vehicles".formatted(routes.size(), instance.vehicles));
        }
        for (int pickup : instance.pickups) {
            int delivery = instance.deliveryOf[pickup];
            if (route[pickup] == 0 || route[delivery] == 0) {
                faults.add("pair %d-%d is not served".formatted(pickup, delivery));
            } else if (route[pickup] != route[delivery] || position[pickup] > position[delivery]) {
                faults.add("pair %d-%d is served in the wrong order or by two vehicles".formatted(pickup, delivery));
            }
        }
        return new Verdict(faults, routes.size(), distance);
    }

    private static double drive(
            LilimInstance instance, int k, List<Integer> nodes, int[] route, int[] position, List<String> faults) {
        double clock = instance.opens[0];
        double distance = 0;
        int load = 0;
        int at = 0;
        for (int stop = 0; stop < nodes.size(); stop++) {
            int node = nodes.get(stop);
            if (node < 1 || node >= instance.nodeCount() || route[node] != 0) {
                faults.add("route %d: node %d is unknown or served twice".formatted(k + 1, node));
                return distance;
            }
            route[node] = k + 1;
            position[node] = stop;
            double leg = instance.distance(at, node);
            distance += leg;
            clock = Math.max(clock + leg, instance.opens[node]);
            if (clock > instance.closes[node] + TOLERANCE) {
                faults.add("route %d: node %d is reached at %.7f, after %d"
                        .formatted(k + 1, node, clock, instance.closes[node]));
            }
            clock += instance.service[node];
            load += instance.demand[node];
            if (load > instance.capacity || load < 0) {
                faults.add("route %d: load %d at node %d".formatted(k + 1, load, node));
            }
            at = node;
        }
        double home = instance.distance(at, 0);
        if (clock + home > instance.closes[0] + TOLERANCE) {
            faults.add("route %d returns at %.7f, after %d".formatted(k + 1, clock + home, instance.closes[0]));
        }
        return distance + home;
    }
}
