package argosy.network;

/// Undirected edges as parallel arrays. Costs are weighted metres; fairway edges run from sea to upstream.
/// Arrays are kept, not copied.
public final class Edges {
    /// Piece of an edge in open water.
    public static final short OPEN = -1;

    final int[] from;
    final int[] to;
    final int[] costM;
    final short[] piece;

    public Edges(int[] from, int[] to, int[] costM, short[] piece) {
        this.from = from;
        this.to = to;
        this.costM = costM;
        this.piece = piece;
    }

    public int size() {
        return from.length;
    }

    /// These edges, and the straight ways of a hierarchy as open water.
    Edges with(Hierarchy hierarchy) {
        int[] straight = java.util.stream.IntStream.range(0, hierarchy.ways())
                .filter(w -> hierarchy.middle[w] == Hierarchy.STRAIGHT)
                .toArray();
        int n = size() + straight.length;
        int[] tails = java.util.Arrays.copyOf(from, n);
        int[] heads = java.util.Arrays.copyOf(to, n);
        int[] costs = java.util.Arrays.copyOf(costM, n);
        short[] pieces = java.util.Arrays.copyOf(piece, n);
        int tail = 0;
        for (int k = size(); k < n; k++) {
            int way = straight[k - size()];
            while (hierarchy.first[tail + 1] <= way) {
                tail++;
            }
            tails[k] = tail;
            heads[k] = hierarchy.head[way];
            costs[k] = hierarchy.costM[way];
            pieces[k] = OPEN;
        }
        return new Edges(tails, heads, costs, pieces);
    }

    /// The edges from each node, as compressed rows: `edge[first[n]] … edge[first[n + 1] - 1]`.
    static int[][] rows(int nodes, int[] from, int[] to) {
        int[] first = new int[nodes + 1];
        for (int e = 0; e < from.length; e++) {
            first[from[e] + 1]++;
            first[to[e] + 1]++;
        }
        for (int n = 0; n < nodes; n++) {
            first[n + 1] += first[n];
        }
        int[] at = first.clone();
        int[] edge = new int[2 * from.length];
        for (int e = 0; e < from.length; e++) {
            edge[at[from[e]]++] = e;
            edge[at[to[e]]++] = e;
        }
        return new int[][] {first, edge};
    }
}
