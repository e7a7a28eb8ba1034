package argosy.netbuild.outline;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/// Douglas-Peucker (1973, doi:10.3138/FM57-6770-U75U-7727) with a tolerance that depends on the place.
final class Thinner {
    private static final double METRES_PER_UNIT = 111_320.0 / BinnedLines.UNITS_PER_DEGREE;

    private Thinner() {}

    /// Indices of the points to keep; ends always. A ring is cut at the point farthest from its start first.
    static BitSet keep(Piece line) {
        int last = line.x.length - 1;
        BitSet kept = new BitSet();
        kept.set(0);
        kept.set(last);
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {0, last});
        while (!open.isEmpty()) {
            int[] span = open.pop();
            int farthest = farthest(line, span[0], span[1]);
            if (farthest > 0) {
                kept.set(farthest);
                open.push(new int[] {span[0], farthest});
                open.push(new int[] {farthest, span[1]});
            }
        }
        return kept;
    }

    private static int farthest(Piece line, int from, int to) {
        int farthest = 0;
        double most = 1;
        for (int i = from + 1; i < to; i++) {
            double latDeg = line.y[i] / (double) BinnedLines.UNITS_PER_DEGREE;
            double share = offChordM(line, i, from, to, latDeg) / Detail.at(lonDeg(line.x[i]), latDeg).toleranceM;
            if (share > most) {
                most = share;
                farthest = i;
            }
        }
        return farthest;
    }

    /// Degrees east, -180 to 180.
    static double lonDeg(long x) {
        double lonDeg = Math.floorMod(x, 360L * BinnedLines.UNITS_PER_DEGREE) / (double) BinnedLines.UNITS_PER_DEGREE;
        return lonDeg > 180 ? lonDeg - 360 : lonDeg;
    }

    private static double offChordM(Piece line, int i, int from, int to, double latDeg) {
        double shrink = Math.cos(Math.toRadians(latDeg));
        double chordX = (line.x[to] - line.x[from]) * shrink;
        double chordY = line.y[to] - line.y[from];
        double x = (line.x[i] - line.x[from]) * shrink;
        double y = line.y[i] - line.y[from];
        double squared = chordX * chordX + chordY * chordY;
        double along = squared == 0 ? 0 : Math.clamp((x * chordX + y * chordY) / squared, 0, 1);
        return METRES_PER_UNIT * Math.hypot(x - along * chordX, y - along * chordY);
    }
}
