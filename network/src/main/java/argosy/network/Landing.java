package argosy.network;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Where a free point meets the network: a spot in open water or on a fairway, and the nodes reached from it straight.
final class Landing {
    final double latDeg;
    final double lonDeg;
    final double snapNm;
    /// Sheet of a spot in open water; null on a fairway.
    final @Nullable Sheet sheet;
    /// Fairway edge of the spot, -1 in open water.
    final int edge;
    int[] node = new int[32];
    int[] costM = new int[32];
    int size;

    Landing(double latDeg, double lonDeg, double snapNm, @Nullable Sheet sheet, int edge) {
        this.latDeg = latDeg;
        this.lonDeg = lonDeg;
        this.snapNm = snapNm;
        this.sheet = sheet;
        this.edge = edge;
    }

    void add(int toNode, double costNm) {
        if (size == node.length) {
            node = Arrays.copyOf(node, 2 * size);
            costM = Arrays.copyOf(costM, 2 * size);
        }
        node[size] = toNode;
        costM[size++] = Metres.of(costNm);
    }

    /// Price of the snap leg: twice its length, so that the nearer way in is taken.
    int snapCostM() {
        return 2 * Metres.of(snapNm);
    }
}
