package argosy.network;

import argosy.domain.GeoPoint;
import java.util.List;

/// A polygon that prices or describes the water inside it. Sides are straight in latitude and longitude.
///
/// @param id     name, such as `MED-SOX`; several polygons may share one
/// @param kind   whether ways are cut into areas (one at a point, first listed wins) or zones (any number)
/// @param source where the border comes from
/// @param asOf   date of the source
/// @param ring   corners, not closed
public record Zone(String id, Kind kind, String source, String asOf, List<GeoPoint> ring) {
    /// Area: density and weather; zone: rules and money.
    public enum Kind {
        AREA,
        ZONE
    }

    public Zone {
        ring = List.copyOf(ring);
        if (ring.size() < 3) {
            throw new IllegalArgumentException("Zone %s has %d corners; it needs three.".formatted(id, ring.size()));
        }
    }

    /// Whether a position lies inside (even-odd).
    public boolean holds(double latDeg, double lonDeg) {
        boolean inside = false;
        GeoPoint a = ring.getLast();
        for (GeoPoint b : ring) {
            if (a.latDeg() > latDeg != b.latDeg() > latDeg) {
                double lon = a.lonDeg() + (latDeg - a.latDeg()) / (b.latDeg() - a.latDeg()) * (b.lonDeg() - a.lonDeg());
                inside ^= lon > lonDeg;
            }
            a = b;
        }
        return inside;
    }
}
