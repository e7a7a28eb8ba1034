package argosy.network;

import java.util.Arrays;
import java.util.List;

/// The hub labels of the most important nodes, as one tree of cheapest ways for each hub. Prices are not kept: they are
/// added up along the trees when the labels are first used.
public final class Core {
    /// Nodes of the core by importance as hubs, most important first.
    final int[] order;
    /// Labels' sizes, by number of node.
    final int[] sizes;
    /// Per hub: number of nodes in its tree; per node the difference of its place among the core's nodes by
    /// number, and one more than the place, in the node's row of the hierarchy, of the way that leads to the hub
    /// (0 for the hub).
    final byte[] trees;

    Core(int[] order, int[] sizes, byte[] trees) {
        this.order = order;
        this.sizes = sizes;
        this.trees = trees;
    }

    static Core none() {
        return new Core(new int[0], new int[0], new byte[0]);
    }

    /// One core of several that share no node: hubs of the first before those of the next.
    static Core joined(List<Core> parts) {
        int[] order =
                parts.stream().flatMapToInt(part -> Arrays.stream(part.order)).toArray();
        int[] nodes = order.clone();
        Arrays.sort(nodes);
        int[] sizes = new int[order.length];
        Packer trees = new Packer();
        for (Core part : parts) {
            int[] own = part.order.clone();
            Arrays.sort(own);
            for (int k = 0; k < own.length; k++) {
                own[k] = Arrays.binarySearch(nodes, own[k]);
                sizes[own[k]] = part.sizes[k];
            }
            part.renumber(own, trees);
        }
        return new Core(order, sizes, trees.toBytes());
    }

    /// Writes the trees with other places for the nodes, in the same order.
    private void renumber(int[] places, Packer out) {
        Unpacker in = new Unpacker(trees);
        for (int hub = 0; hub < order.length; hub++) {
            int size = in.number();
            out.number(size);
            int old = 0;
            int last = 0;
            for (int k = 0; k < size; k++) {
                old += in.number();
                out.number(places[old] - last);
                out.number(in.number());
                last = places[old];
            }
        }
    }

    /// Collects the trees while labels are made.
    public static final class Builder {
        private final int[] order;
        private final int[] sizes;
        private final Packer trees = new Packer();

        /// @param order nodes of the core, most important first
        public Builder(int[] order) {
            this.order = order.clone();
            sizes = new int[order.length];
        }

        /// Adds the tree of the next hub.
        ///
        /// @param places members, by their place among the core's nodes by number, ascending
        /// @param ways   per member one more than the place of its way in its row, 0 for the hub
        public void add(int[] places, int[] ways) {
            trees.number(places.length);
            int last = 0;
            for (int k = 0; k < places.length; k++) {
                trees.number(places[k] - last);
                trees.number(ways[k]);
                last = places[k];
                sizes[places[k]]++;
            }
        }

        public Core done() {
            return new Core(order, sizes, trees.toBytes());
        }
    }

    /// Labels in the order of [#order]; hubs are numbered by that order too. O(entries).
    Label[] open(Hierarchy hierarchy) {
        Label[] labels = new Label[order.length];
        int[] nodes = order.clone();
        Arrays.sort(nodes);
        int[] placeOf = new int[hierarchy.size()];
        Arrays.fill(placeOf, -1);
        Label[] byNumber = new Label[order.length];
        for (int k = 0; k < order.length; k++) {
            placeOf[nodes[k]] = k;
            byNumber[k] = new Label(sizes[k]);
        }
        for (int k = 0; k < order.length; k++) {
            labels[k] = byNumber[placeOf[order[k]]];
        }
        Tree tree = new Tree(hierarchy, nodes, placeOf);
        int[] filled = new int[order.length];
        Unpacker in = new Unpacker(trees);
        for (int hub = 0; hub < order.length; hub++) {
            tree.read(in);
            for (int k = 0; k < tree.size; k++) {
                int member = tree.place[k];
                byNumber[member].set(filled[member]++, hub, tree.costM(member), tree.lengthM[member], tree.way[member]);
            }
            tree.clear();
        }
        return labels;
    }

    private final class Tree {
        private final Hierarchy hierarchy;
        private final int[] nodes;
        private final int[] placeOf;
        private final int[] place = new int[order.length];
        private final int[] way = new int[order.length];
        private final int[] costM = new int[order.length];
        private final int[] lengthM = new int[order.length];
        private final int[] chain = new int[order.length];
        private int size;

        Tree(Hierarchy hierarchy, int[] nodes, int[] placeOf) {
            this.hierarchy = hierarchy;
            this.nodes = nodes;
            this.placeOf = placeOf;
        }

        void read(Unpacker in) {
            size = in.number();
            int last = 0;
            for (int k = 0; k < size; k++) {
                last += in.number();
                int by = in.number();
                place[k] = last;
                way[last] = by == 0 ? -1 : hierarchy.first[nodes[last]] + by - 1;
                costM[last] = by == 0 ? 0 : -1;
                lengthM[last] = 0;
            }
        }

        void clear() {
            size = 0;
        }

        /// Adds up the ways to the hub; each is added once.
        int costM(int member) {
            int depth = 0;
            int at = member;
            while (costM[at] < 0) {
                chain[depth++] = at;
                at = placeOf[hierarchy.head[way[at]]];
            }
            while (depth > 0) {
                int next = chain[--depth];
                costM[next] = costM[at] + hierarchy.costM[way[next]];
                lengthM[next] = lengthM[at] + hierarchy.lengthM[way[next]];
                at = next;
            }
            return costM[member];
        }
    }
}
