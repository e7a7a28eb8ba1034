package argosy.cli.route;

import argosy.domain.GeoPoint;
import java.util.ArrayList;
import java.util.List;

/// Cuts lines at the meridian of 180 degrees.
final class DateLine {
    private DateLine() {}

    static List<List<GeoPoint>> cut(List<GeoPoint> line) {
        List<List<GeoPoint>> parts = new ArrayList<>();
        List<GeoPoint> part = new ArrayList<>();
        for (GeoPoint point : line) {
            if (!part.isEmpty() && Math.abs(point.lonDeg() - part.getLast().lonDeg()) > 180) {
                double latDeg = crossingLatDeg(part.getLast(), point);
                double sideDeg = part.getLast().lonDeg() > 0 ? 180 : -180;
                part.add(new GeoPoint(latDeg, sideDeg));
                parts.add(List.copyOf(part));
                part.clear();
                part.add(new GeoPoint(latDeg, -sideDeg));
            }
            part.add(point);
        }
        parts.add(List.copyOf(part));
        return List.copyOf(parts);
    }

    private static double crossingLatDeg(GeoPoint a, GeoPoint b) {
        double toEdgeDeg = 180 - Math.abs(a.lonDeg());
        double fromEdgeDeg = 180 - Math.abs(b.lonDeg());
        double sumDeg = toEdgeDeg + fromEdgeDeg;
        double share = sumDeg == 0 ? 0 : toEdgeDeg / sumDeg;
        return a.latDeg() + share * (b.latDeg() - a.latDeg());
    }
}
