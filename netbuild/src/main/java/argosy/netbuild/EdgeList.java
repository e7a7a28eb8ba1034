package argosy.netbuild;

import argosy.network.Edges;
import argosy.network.Metres;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Edges while the network grows.
final class EdgeList {
    private record Edge(int from, int to, int costM, short piece) {}

    private final List<Edge> edges = new ArrayList<>();

    void add(int from, int to, double costNm, short piece) {
        edges.add(new Edge(from, to, Metres.of(costNm), piece));
    }

    /// By lower node, then the other, so that differences are small.
    Edges sorted() {
        edges.sort(Comparator.comparingInt(Edge::from).thenComparingInt(Edge::to));
        int n = edges.size();
        int[] from = new int[n];
        int[] to = new int[n];
        int[] costM = new int[n];
        short[] piece = new short[n];
        for (int e = 0; e < n; e++) {
            from[e] = edges.get(e).from();
            to[e] = edges.get(e).to();
            costM[e] = edges.get(e).costM();
            piece[e] = edges.get(e).piece();
        }
        return new Edges(from, to, costM, piece);
    }
}
