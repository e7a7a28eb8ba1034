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
