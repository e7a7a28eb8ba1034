package argosy.network;

import java.util.Arrays;
import java.util.List;

/// A contraction hierarchy of the open water (Geisberger, Sanders, Schultes and Delling 2008): nodes in an order of
/// importance, and from each node the ways to more important ones. The most important nodes are a core whose rows hold
/// the ways to all neighbours in the core, and which has its own labels.
///
/// Rows as in [Edges#rows]; within a row by rising head. Arrays are kept, not copied.
public final class Hierarchy {
    /// Middle of a way that is one straight line.
    public static final int STRAIGHT = -1;

    final int[] first;
    final int[] head;
    final int[] costM;
    final int[] lengthM;
    final int[] middle;
    final Core core;

    /// @param first   first way of each node, and the number of ways
    /// @param head    more important end of each way
    /// @param costM   price, weighted metres
    /// @param lengthM length, metres
    /// @param middle  less important node through which a way of several lines runs, else [#STRAIGHT]
    /// @param core    labels of the core
    public Hierarchy(int[] first, int[] head, int[] costM, int[] lengthM, int[] middle, Core core) {
        this.first = first;
        this.head = head;
        this.costM = costM;
        this.lengthM = lengthM;
        this.middle = middle;
        this.core = core;
    }

    /// One hierarchy of several over the same nodes, no two of which have ways at one node.
    public static Hierarchy joined(List<Hierarchy> parts) {
        int n = parts.getFirst().size();
        int[] first = new int[n + 1];
        int ways = parts.stream().mapToInt(Hierarchy::ways).sum();
        int[][] flat = new int[4][ways];
        for (int node = 0; node < n; node++) {
            int at = first[node];
            for (Hierarchy part : parts) {
                int more = part.first[node + 1] - part.first[node];
                System.arraycopy(part.head, part.first[node], flat[0], at, more);
                System.arraycopy(part.costM, part.first[node], flat[1], at, more);
                System.arraycopy(part.lengthM, part.first[node], flat[2], at, more);
                System.arraycopy(part.middle, part.first[node], flat[3], at, more);
                at += more;
            }
            first[node + 1] = at;
        }
        Core core = Core.joined(parts.stream().map(part -> part.core).toList());
        return new Hierarchy(first, flat[0], flat[1], flat[2], flat[3], core);
    }

    /// Number of nodes.
    public int size() {
        return first.length - 1;
    }

    /// Number of ways.
    public int ways() {
        return head.length;
    }

    /// The way from a node to a more important one.
    int way(int node, int to) {
        return Arrays.binarySearch(head, first[node], first[node + 1], to);
    }
}
