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

    /// Takes an edge in open water.
    interface OpenEdge {
        void take(int from, int to, int costM);
    }

    void forEachOpen(OpenEdge taker) {
        for (Edge edge : edges) {
            if (edge.piece() == Edges.OPEN) {
                taker.take(edge.from(), edge.to(), edge.costM());
            }
        }
    }

    /// The edges that are pieces of fairway, by lower node, then the other, so that differences are small.
    Edges fairways() {
        List<Edge> own = edges.stream()
                .filter(edge -> edge.piece() != Edges.OPEN)
                .sorted(Comparator.comparingInt(Edge::from).thenComparingInt(Edge::to))
                .toList();
        int n = own.size();
        int[] from = new int[n];
        int[] to = new int[n];
        int[] costM = new int[n];
        short[] piece = new short[n];
        for (int e = 0; e < n; e++) {
            from[e] = own.get(e).from();
            to[e] = own.get(e).to();
            costM[e] = own.get(e).costM();
            piece[e] = own.get(e).piece();
        }
        return new Edges(from, to, costM, piece);
    }
}
