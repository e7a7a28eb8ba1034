package argosy.domain;

/// A position on the WGS-84 ellipsoid.
///
/// @param latDeg latitude in degrees, north positive, -90 to 90
/// @param lonDeg longitude in degrees, east positive, -180 to 180
public record GeoPoint(double latDeg, double lonDeg) {
    public GeoPoint {
        if (!(latDeg >= -90 && latDeg <= 90) || !(lonDeg >= -180 && lonDeg <= 180)) {
            throw new IllegalArgumentException("No such position: %s, %s.".formatted(latDeg, lonDeg));
        }
    }
}
