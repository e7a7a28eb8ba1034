package argosy.search.exact;

import argosy.search.kernel.Kernel;

/// Cost of a route known to be feasible.
final class RouteCost {
    private RouteCost() {}

    static long of(Kernel kernel, int vessel, int[] nodes) {
        long cost = kernel.vessel(vessel).fixedCost();
        int from = kernel.startNode(vessel);
        int aboard = 0;
        for (int node : nodes) {
            cost += kernel.legCost(vessel, from, node, aboard == 0) + kernel.serviceCost(vessel, node);
            aboard += kernel.isPickup(node) ? 1 : -1;
            from = node;
        }
        return cost + kernel.closingCost(vessel, from);
    }
}
