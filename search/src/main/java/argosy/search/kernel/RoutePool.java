package argosy.search.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The cheapest tour met for each vessel class and set of cargoes; beyond a limit those not met for longest are
/// forgotten. One thread.
public final class RoutePool {
    private final Map<Long, PooledRoute> cheapest;

    public RoutePool(int limit) {
        cheapest = new Recent(limit);
    }

    /// Remembers the tour if it is new or cheaper than what is known for its set.
    public void add(Tour tour) {
        if (tour.size() == 0) {
            return;
        }
        PooledRoute known = cheapest.get(tour.key());
        if (known == null || tour.cost() < known.cost()) {
            cheapest.put(tour.key(), PooledRoute.of(tour));
        }
    }

    /// Takes in what another pool knows.
    public void addAll(RoutePool other) {
        addAll(other.routes());
    }

    /// Takes in these routes.
    public void addAll(List<PooledRoute> routes) {
        for (PooledRoute route : routes) {
            PooledRoute known = cheapest.get(route.key());
            if (known == null || route.cost() < known.cost()) {
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

    /// A map in order of last use.
    private static final class Recent extends LinkedHashMap<Long, PooledRoute> {
        private static final long serialVersionUID = 1;

        private final int limit;

        Recent(int limit) {
            super(1024, 0.75f, true);
            this.limit = limit;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, PooledRoute> eldest) {
            return size() > limit;
        }
    }
}
