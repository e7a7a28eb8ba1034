package argosy.network;

import java.util.List;

/// Which nodes hang together when some pieces of fairway are banned: tells at once that there is no way. Immutable.
final class Components {
    private final int[] root;

    private Components(int[] root) {
        this.root = root;
    }

    /// Union-find with path halving over all edges not banned; about O(edges).
    static Components of(Network network, boolean[] bannedPiece) {
        int[] root = new int[network.nodes().size()];
        for (int node = 0; node < root.length; node++) {
            root[node] = node;
        }
        Edges edges = network.edges();
        for (int e = 0; e < edges.size(); e++) {
            if (edges.piece[e] == Edges.OPEN || !bannedPiece[edges.piece[e]]) {
                root[find(root, edges.from[e])] = find(root, edges.to[e]);
            }
        }
        for (int node = 0; node < root.length; node++) {
            root[node] = find(root, node);
        }
        return new Components(root);
    }

    private static int find(int[] root, int node) {
        int at = node;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    /// False only when no way can join the two ends; an end that meets no node is left to the search.
    boolean mayJoin(List<Landing> start, List<Landing> end) {
        for (Landing one : start) {
            for (Landing other : end) {
                if (one.size == 0 || other.size == 0 || shareOne(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// All nodes of a landing see the same spot of water, but a fairway edge may have been cut at one end.
    private boolean shareOne(Landing one, Landing other) {
        for (int a = 0; a < one.size; a++) {
            for (int b = 0; b < other.size; b++) {
                if (root[one.node[a]] == root[other.node[b]]) {
                    return true;
                }
            }
        }
        return false;
    }
}
