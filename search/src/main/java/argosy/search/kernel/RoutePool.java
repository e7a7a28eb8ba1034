package argosy.search.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cheapest tour met for each vessel class and set of cargoes, up to a limit. One thread.
public final class RoutePool {
    private final int limit;
    private final Map<Long, PooledRoute> cheapest = new HashMap<>();

    public RoutePool(int limit) {
        this.limit = limit;
    }

    /// Remembers the tour if it is new or cheaper than what is known for its set.
    public void add(Tour tour) {
        if (tour.size() == 0) {
            return;
        }
        PooledRoute known = cheapest.get(tour.key());
        if (known == null ? cheapest.size() < limit : tour.cost() < known.cost()) {
            cheapest.put(tour.key(), PooledRoute.of(tour));
        }
    }

    /// Takes in what another pool knows.
    public void addAll(RoutePool other) {
        for (PooledRoute route : other.routes()) {
            PooledRoute known = cheapest.get(route.key());
            if (known == null ? cheapest.size() < limit : route.cost() < known.cost()) {
                cheapest.put(route.key(), route);
            }
        }
    }

    /// Number of routes held.
    public int size() {
        return cheapest.size();
    }

    /// All routes, in an order that depends on their content alone.
    public List<PooledRoute> routes() {
        List<PooledRoute> routes = new ArrayList<>(cheapest.values());
        routes.sort(Comparator.comparingLong(PooledRoute::key));
        return routes;
    }

    /// Forgets everything.
    public void clear() {
        cheapest.clear();
    }
}
