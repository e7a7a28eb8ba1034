package argosy.netbuild;

import java.util.ArrayDeque;
import java.util.Deque;

/// Douglas and Peucker 1973: fewer points, none of the line moved farther than the tolerance.
final class Simplifier {
    private Simplifier() {}

    /// Simplifies a chain of (lat, lon) pairs; ends stay. A closed chain is split at its farthest point first.
    static double[] simplify(double[] chain, double toleranceNm) {
        int points = chain.length / 2;
        if (points < 4) {
            return chain;
        }
        boolean[] keep = new boolean[points];
        keep[0] = true;
        keep[points - 1] = true;
        Deque<int[]> open = new ArrayDeque<>();
        boolean closed = chain[0] == chain[2 * points - 2] && chain[1] == chain[2 * points - 1];
        if (closed) {
            int far = farthest(chain);
            keep[far] = true;
            open.push(new int[] {0, far});
            open.push(new int[] {far, points - 1});
        } else {
            open.push(new int[] {0, points - 1});
        }
        while (!open.isEmpty()) {
            split(chain, open.pop(), toleranceNm, keep, open);
        }
        return kept(chain, keep);
    }

    private static int farthest(double[] chain) {
        int best = 1;
        double bestNm = -1;
        for (int p = 1; p + 1 < chain.length / 2; p++) {
            double nm = Math.hypot(
                    chain[2 * p] - chain[0], (chain[2 * p + 1] - chain[1]) * Math.cos(Math.toRadians(chain[0])));
            if (nm > bestNm) {
                bestNm = nm;
                best = p;
            }
        }
        return best;
    }

    private static void split(double[] chain, int[] span, double toleranceNm, boolean[] keep, Deque<int[]> open) {
        int worst = -1;
        double worstNm = toleranceNm;
        for (int p = span[0] + 1; p < span[1]; p++) {
            double nm = offNm(chain, p, span[0], span[1]);
            if (nm > worstNm) {
                worstNm = nm;
                worst = p;
            }
        }
        if (worst >= 0) {
            keep[worst] = true;
            open.push(new int[] {span[0], worst});
            open.push(new int[] {worst, span[1]});
        }
    }

    /// Distance of point p from the piece a to b, nautical miles, on the plane tangent at p.
    private static double offNm(double[] chain, int p, int a, int b) {
        double cos = Math.cos(Math.toRadians(chain[2 * p]));
        double ax = (chain[2 * a + 1] - chain[2 * p + 1]) * cos;
        double ay = chain[2 * a] - chain[2 * p];
        double bx = (chain[2 * b + 1] - chain[2 * p + 1]) * cos;
        double by = chain[2 * b] - chain[2 * p];
        double dx = bx - ax;
        double dy = by - ay;
        double length2 = dx * dx + dy * dy;
        double part = length2 == 0 ? 0 : Math.clamp(-(ax * dx + ay * dy) / length2, 0, 1);
        return 60 * Math.hypot(ax + part * dx, ay + part * dy);
    }

    private static double[] kept(double[] chain, boolean[] keep) {
        double[] out = new double[chain.length];
        int size = 0;
        for (int p = 0; p < keep.length; p++) {
            if (keep[p]) {
                out[size++] = chain[2 * p];
                out[size++] = chain[2 * p + 1];
            }
        }
        return java.util.Arrays.copyOf(out, size);
    }
}
