package argosy.io.report;

import argosy.domain.GeoPoint;
import argosy.domain.RouteLeg;
import argosy.io.plan.LineThinner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every line sailed, once, whichever way it is sailed.
final class LineBook {
    private static final double TOLERANCE_M = 250;
    private static final double UNITS_PER_DEGREE = 1e4;

    private final LineThinner thinner = new LineThinner(TOLERANCE_M);
    private final Map<RouteLeg, Integer> legs = new HashMap<>();
    private final Map<List<GeoPoint>, Integer> numbers = new LinkedHashMap<>();

    /// Number of the leg's line.
    int numberOf(RouteLeg leg) {
        return legs.computeIfAbsent(
                leg, added -> numbers.merge(canonical(added.line()), numbers.size(), (old, same) -> old));
    }

    /// The same list for both directions: the one whose first point lies farther west.
    private List<GeoPoint> canonical(List<GeoPoint> line) {
        GeoPoint first = line.getFirst();
        GeoPoint last = line.getLast();
        boolean back =
                first.lonDeg() > last.lonDeg() || (first.lonDeg() == last.lonDeg() && first.latDeg() > last.latDeg());
        return thinner.thin(back ? line.reversed() : line);
    }

    List<String> encoded() {
        List<String> encoded = new ArrayList<>();
        numbers.keySet().forEach(line -> encoded.add(encoded(line)));
        return encoded;
    }

    /// The common encoded-polyline algorithm with four decimals, latitude first.
    private static String encoded(List<GeoPoint> line) {
        StringBuilder text = new StringBuilder();
        long latBefore = 0;
        long lonBefore = 0;
        for (GeoPoint point : line) {
            long lat = Math.round(point.latDeg() * UNITS_PER_DEGREE);
            long lon = Math.round(point.lonDeg() * UNITS_PER_DEGREE);
            append(text, lat - latBefore);
            append(text, lon - lonBefore);
            latBefore = lat;
            lonBefore = lon;
        }
        return text.toString();
    }

    private static void append(StringBuilder text, long delta) {
        long rest = delta < 0 ? ~(delta << 1) : delta << 1;
        while (rest >= 0x20) {
            text.append((char) ((0x20 | (rest & 0x1f)) + 63));
            rest >>= 5;
        }
        text.append((char) (rest + 63));
    }
}
