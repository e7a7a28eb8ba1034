package argosy.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Everything the network file holds. Built by the network compiler, read by [Waters].
///
/// @param provenance sources, licences and versions, for people
/// @param offing     how ways near the coast are priced
/// @param sheets     drawings of coast
/// @param nodes      where ways may bend
/// @param edges      fairways, as straight ways between nodes
/// @param hierarchy  the open water between the nodes, ordered for quick answers
/// @param pieces     fairways
/// @param cells      per sheet the turning points met first from each small cell
/// @param zones      areas and rule zones
public record Network(
        String provenance,
        Offing offing,
        List<Sheet> sheets,
        Nodes nodes,
        Edges edges,
        Hierarchy hierarchy,
        List<FairwayPiece> pieces,
        List<Supplier<Cells>> cells,
        List<Zone> zones) {
    public Network {
        sheets = List.copyOf(sheets);
        pieces = List.copyOf(pieces);
        List<Supplier<Cells>> lazy = new ArrayList<>();
        cells.forEach(one -> lazy.add(new Lazy<>(one)));
        cells = List.copyOf(lazy);
        zones = List.copyOf(zones);
    }

    /// The same network with cells, one for each sheet.
    public Network withCells(List<Cells> found) {
        List<Supplier<Cells>> lazy = new ArrayList<>();
        found.forEach(one -> lazy.add(() -> one));
        return new Network(provenance, offing, sheets, nodes, edges, hierarchy, pieces, lazy, zones);
    }

    /// Straight ways through open water between turning points of a sheet, counted from its first: lower ends, higher
    /// ends, prices in metres.
    public int[][] openWays(Sheet sheet) {
        Edges all = edges.with(hierarchy);
        int[] own = java.util.stream.IntStream.range(0, all.size())
                .filter(e -> all.piece[e] == Edges.OPEN && isIn(sheet, all.from[e]) && isIn(sheet, all.to[e]))
                .toArray();
        int[][] ways = new int[3][own.length];
        for (int k = 0; k < own.length; k++) {
            ways[0][k] = Math.min(all.from[own[k]], all.to[own[k]]) - sheet.firstNode;
            ways[1][k] = Math.max(all.from[own[k]], all.to[own[k]]) - sheet.firstNode;
            ways[2][k] = all.costM[own[k]];
        }
        return ways;
    }

    private static boolean isIn(Sheet sheet, int node) {
        return node >= sheet.firstNode && node < sheet.endNode;
    }

    Cells cells(Sheet sheet) {
        int k = sheets.indexOf(sheet);
        return k < cells.size() ? cells.get(k).get() : Cells.none();
    }
}
