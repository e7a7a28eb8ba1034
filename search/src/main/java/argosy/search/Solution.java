package argosy.search;

import java.util.ArrayList;
import java.util.List;

/// Who carries what in which order; every cargo on no route is left behind.
///
/// @param routes one per vessel, in order of vessel id, empty ones included
public record Solution(List<Route> routes) {
    public Solution {
        routes = List.copyOf(routes);
        for (int vessel = 0; vessel < routes.size(); vessel++) {
            if (routes.get(vessel).vessel() != vessel) {
                throw new IllegalArgumentException("Route %d belongs to vessel %d; give one per vessel, in order."
                        .formatted(vessel, routes.get(vessel).vessel()));
            }
        }
    }

    /// The solution that carries nothing (not feasible where routes are pinned).
    public static Solution empty(int vessels) {
        List<Route> routes = new ArrayList<>();
        for (int vessel = 0; vessel < vessels; vessel++) {
            routes.add(Route.of(vessel));
        }
        return new Solution(routes);
    }

    /// The route of this vessel.
    public Route route(int vessel) {
        return routes.get(vessel);
    }

    /// The same with one route replaced.
    public Solution with(Route route) {
        List<Route> changed = new ArrayList<>(routes);
        changed.set(route.vessel(), route);
        return new Solution(changed);
    }

    /// Cargoes on no route, in order of id.
    public List<Integer> omitted(int cargoes) {
        boolean[] carried = new boolean[cargoes];
        for (Route route : routes) {
            for (int stop = 0; stop < route.size(); stop++) {
                carried[route.cargoAt(stop)] = true;
            }
        }
        List<Integer> left = new ArrayList<>();
        for (int cargo = 0; cargo < cargoes; cargo++) {
            if (!carried[cargo]) {
                left.add(cargo);
            }
        }
        return left;
    }

    /// Number of vessels that carry something.
    public int usedVessels() {
        return (int) routes.stream().filter(route -> !route.isEmpty()).count();
    }
}
