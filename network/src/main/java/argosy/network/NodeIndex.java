package argosy.network;

import java.util.Arrays;

/// The turning points of one sheet for questions from a free point: those of far-reaching tiers in one list, the
/// others by one-degree cells.
final class NodeIndex {
    private static final double FAR_NM = 400;
    private static final int COLUMNS = 360;
    private static final int ROWS = 181;

    private final int[] far;
    private final int[] near;
    private final int[] first = new int[COLUMNS * ROWS + 1];
    private final double nearReachDeg;

    NodeIndex(Nodes nodes, Sheet sheet, int[] joins) {
        int[] all =
                java.util.stream.IntStream.range(sheet.firstNode, sheet.endNode).toArray();
        far = java.util.stream.IntStream.concat(
                        Arrays.stream(all).filter(n -> reachNm(nodes, sheet, n) > FAR_NM), Arrays.stream(joins))
                .toArray();
        double reach = 0;
        for (int n : all) {
            if (reachNm(nodes, sheet, n) <= FAR_NM) {
                reach = Math.max(reach, reachNm(nodes, sheet, n));
                first[cell(nodes.latDeg(n), nodes.lonDeg(n)) + 1]++;
            }
        }
        nearReachDeg = reach / 60 + 0.01;
        for (int c = 0; c < COLUMNS * ROWS; c++) {
            first[c + 1] += first[c];
        }
        near = new int[first[COLUMNS * ROWS]];
        int[] at = first.clone();
        for (int n : all) {
            if (reachNm(nodes, sheet, n) <= FAR_NM) {
                near[at[cell(nodes.latDeg(n), nodes.lonDeg(n))]++] = n;
            }
        }
    }

    private static double reachNm(Nodes nodes, Sheet sheet, int n) {
        return sheet.reachNm[nodes.tier[n]];
    }

    private static int cell(double latDeg, double lonDeg) {
        return row(latDeg) * COLUMNS + Math.floorMod((int) Math.floor(lonDeg), COLUMNS);
    }

    private static int row(double latDeg) {
        return (int) Math.floor(latDeg) + 90;
    }

    /// Nodes that may be in reach of a point; some are farther.
    int[] around(double latDeg, double lonDeg) {
        int[] found = Arrays.copyOf(far, far.length + 256);
        int size = far.length;
        double most = Math.min(89, Math.abs(latDeg) + nearReachDeg);
        double lonReach = Math.min(180, nearReachDeg / Math.cos(Math.toRadians(most)));
        int west = (int) Math.floor(lonDeg - lonReach);
        int columns = Math.min(COLUMNS, (int) Math.floor(lonDeg + lonReach) - west + 1);
        for (int row = Math.max(0, row(latDeg - nearReachDeg));
                row <= Math.min(ROWS - 1, row(latDeg + nearReachDeg));
                row++) {
            for (int k = 0; k < columns; k++) {
                int cell = row * COLUMNS + Math.floorMod(west + k, COLUMNS);
                int more = first[cell + 1] - first[cell];
                if (size + more > found.length) {
                    found = Arrays.copyOf(found, 2 * (size + more));
                }
                System.arraycopy(near, first[cell], found, size, more);
                size += more;
            }
        }
        return Arrays.copyOf(found, size);
    }
}
