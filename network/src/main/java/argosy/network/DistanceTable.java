package argosy.network;

import argosy.domain.GeoPoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lengths between known positions, found once for one set of open passages: a look-up instead of a search. Immutable.
public final class DistanceTable {
    private final Map<GeoPoint, Integer> place = new HashMap<>();
    private final double[][] nm;

    DistanceTable(List<GeoPoint> points, double[][] nm) {
        this.nm = nm;
        for (int k = 0; k < points.size(); k++) {
            place.putIfAbsent(points.get(k), k);
        }
    }

    /// Whether it knows a position.
    public boolean knows(GeoPoint point) {
        return place.containsKey(point);
    }

    /// Length in nautical miles, snap legs included; infinity when there is no way.
    ///
    /// @throws IllegalArgumentException when a position is not in the table
    public double nm(GeoPoint from, GeoPoint to) {
        Integer a = place.get(from);
        Integer b = place.get(to);
        if (a == null || b == null) {
            throw new IllegalArgumentException("The table does not know %s.".formatted(a == null ? from : to));
        }
        return nm[a][b];
    }

    /// Length between two positions by their place in the list that the table was made from.
    public double nm(int from, int to) {
        return nm[from][to];
    }
}
