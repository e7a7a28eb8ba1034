package argosy.netbuild;

import argosy.network.Network;
import argosy.network.Offing;
import argosy.network.Sheet;
import java.util.List;

/// A sheet of an earlier network file, taken over as it is: its coast, plan and barriers must not have changed.
///
/// @param before the earlier network
/// @param old    the sheet in it
record StoredSheet(Network before, Sheet old) implements Drawing {
    @Override
    public SheetGraph graph(Offing offing) {
        List<double[]> corners = before.nodes().corners(old.firstNode(), old.endNode());
        int[][] ways = before.openWays(old);
        double[] costNm = new double[ways[2].length];
        for (int k = 0; k < costNm.length; k++) {
            costNm[k] = argosy.network.Metres.toNm(ways[2][k]);
        }
        return SheetGraph.of(corners, ways[0], ways[1], costNm);
    }

    @Override
    public Sheet sheet(int firstNode, int endNode) {
        return old.numbered(firstNode, endNode);
    }
}
