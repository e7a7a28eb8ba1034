package argosy.network;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Where a free point meets the network: a spot in open water or on a fairway, and the nodes reached from it straight.
///
/// A price may be a lower bound that nobody has looked at yet; [#isSure] tells. One that many threads share is all
/// sure.
final class Landing {
    final double latDeg;
    final double lonDeg;
    final double snapNm;
    /// Sheet of a spot in open water; null on a fairway.
    final @Nullable Sheet sheet;
    /// Fairway edge of the spot, -1 in open water.
    final int edge;
    int[] node = new int[16];
    int[] costM = new int[16];
    private boolean[] sure = new boolean[16];
    int size;

    Landing(double latDeg, double lonDeg, double snapNm, @Nullable Sheet sheet, int edge) {
        this.latDeg = latDeg;
        this.lonDeg = lonDeg;
        this.snapNm = snapNm;
        this.sheet = sheet;
        this.edge = edge;
    }

    void add(int toNode, double costNm) {
        add(toNode, Metres.of(costNm), true);
    }

    void add(int toNode, int cost, boolean isSure) {
        if (size == node.length) {
            node = Arrays.copyOf(node, 2 * size);
            costM = Arrays.copyOf(costM, 2 * size);
            sure = Arrays.copyOf(sure, 2 * size);
        }
        node[size] = toNode;
        sure[size] = isSure;
        costM[size++] = cost;
    }

    /// Whether the price of the way to node `k` is more than a lower bound.
    boolean isSure(int k) {
        return sure[k];
    }

    /// Whether all prices are true.
    boolean isSure() {
        for (int k = 0; k < size; k++) {
            if (!sure[k]) {
                return false;
            }
        }
        return true;
    }

    /// Puts the true price in place of the bound; [Labels#FAR] for a way that meets land.
    void settle(int k, int cost) {
        costM[k] = cost;
        sure[k] = true;
    }

    /// Price of the snap leg: twice its length, so that the nearer way in is taken.
    int snapCostM() {
        return 2 * Metres.of(snapNm);
    }
}
