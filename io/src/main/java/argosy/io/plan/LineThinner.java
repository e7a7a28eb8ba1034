package argosy.io.plan;

import argosy.domain.GeoPoint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// Simplifies lines on the globe (Douglas and Peucker 1973, doi:10.3138/FM57-6770-U75U-7727).
///
/// Measures in a local plane, good to a few per cent for lines of some hundred miles.
public final class LineThinner {
    private static final double METRES_PER_DEGREE = 111_320;
    private static final double ROUNDING = 1e5;
    private final double toleranceM;

    public LineThinner(double toleranceM) {
        this.toleranceM = toleranceM;
    }

    /// First and last point stay. O(n log n) on common lines, O(n²) at worst.
    public List<GeoPoint> thin(List<GeoPoint> line) {
        BitSet kept = new BitSet(line.size());
        kept.set(0);
        kept.set(line.size() - 1);
        Deque<Span> open = new ArrayDeque<>();
        open.push(new Span(0, line.size() - 1));
        while (!open.isEmpty()) {
            Span span = open.pop();
            int farthest = farthest(line, span);
            if (farthest > 0) {
                kept.set(farthest);
                open.push(new Span(span.first, farthest));
                open.push(new Span(farthest, span.last));
            }
        }
        List<GeoPoint> thinned = new ArrayList<>();
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            thinned.add(rounded(line.get(i)));
        }
        return thinned;
    }

    /// Index of the point farthest from the chord when it is beyond the tolerance, else 0.
    private int farthest(List<GeoPoint> line, Span span) {
        int farthest = 0;
        double most = toleranceM;
        for (int i = span.first + 1; i < span.last; i++) {
            double metres = offChordM(line.get(i), line.get(span.first), line.get(span.last));
            if (metres > most) {
                most = metres;
                farthest = i;
            }
        }
        return farthest;
    }

    private static double offChordM(GeoPoint point, GeoPoint from, GeoPoint to) {
        double shrink = Math.cos(Math.toRadians(point.latDeg()));
        double chordX = (to.lonDeg() - from.lonDeg()) * shrink;
        double chordY = to.latDeg() - from.latDeg();
        double x = (point.lonDeg() - from.lonDeg()) * shrink;
        double y = point.latDeg() - from.latDeg();
        double squared = chordX * chordX + chordY * chordY;
        double along = squared == 0 ? 0 : Math.clamp((x * chordX + y * chordY) / squared, 0, 1);
        return METRES_PER_DEGREE * Math.hypot(x - along * chordX, y - along * chordY);
    }

    private static GeoPoint rounded(GeoPoint point) {
        return new GeoPoint(
                Math.round(point.latDeg() * ROUNDING) / ROUNDING, Math.round(point.lonDeg() * ROUNDING) / ROUNDING);
    }

    private record Span(int first, int last) {}
}
