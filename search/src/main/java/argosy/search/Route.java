package argosy.search;

import java.util.Arrays;
import java.util.List;

/// The stops of one vessel in order; each cargo appears twice, first its pickup, then its delivery. Immutable.
public final class Route {
    private final int vessel;
    private final int[] stops;

    private Route(int vessel, int[] stops) {
        this.vessel = vessel;
        this.stops = stops;
    }

    /// Builds a route from cargo ids in stop order.
    public static Route of(int vessel, int... cargoes) {
        return new Route(vessel, cargoes.clone());
    }

    /// The vessel that sails it.
    public int vessel() {
        return vessel;
    }

    /// Number of stops, twice the number of cargoes.
    public int size() {
        return stops.length;
    }

    /// Whether she carries nothing.
    public boolean isEmpty() {
        return stops.length == 0;
    }

    /// The cargo served at a stop.
    public int cargoAt(int stop) {
        return stops[stop];
    }

    /// Whether the stop is the pickup of its cargo, that is its first mention. O(stop).
    public boolean isPickup(int stop) {
        for (int earlier = 0; earlier < stop; earlier++) {
            if (stops[earlier] == stops[stop]) {
                return false;
            }
        }
        return true;
    }

    /// Cargo ids in stop order, each twice.
    public List<Integer> stops() {
        return Arrays.stream(stops).boxed().toList();
    }

    /// The same as a fresh array.
    public int[] toArray() {
        return stops.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Route route && route.vessel == vessel && Arrays.equals(route.stops, stops);
    }

    @Override
    public int hashCode() {
        return 31 * vessel + Arrays.hashCode(stops);
    }

    @Override
    public String toString() {
        return vessel + ": " + Arrays.toString(stops);
    }
}
