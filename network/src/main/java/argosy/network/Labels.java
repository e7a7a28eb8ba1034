package argosy.network;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Hub labels (Abraham, Delling, Goldberg and Werneck 2012) made from the hierarchy when a node is first asked for,
/// and kept. Thread-safe: two threads may make the same label, which are equal.
final class Labels {
    /// More than any price; the sum of two fits an int.
    static final int FAR = 1_000_000_000;

    private final Hierarchy hierarchy;
    private final AtomicReferenceArray<@Nullable Label> known;
    private final ThreadLocal<Scratch> scratch;
    private final int coreSize;
    private final Lazy<Boolean> core;

    Labels(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        coreSize = hierarchy.core.order.length;
        known = new AtomicReferenceArray<>(hierarchy.size());
        scratch = ThreadLocal.withInitial(() -> new Scratch(hubs()));
        core = new Lazy<>(this::openCore);
    }

    private boolean openCore() {
        Label[] labels = hierarchy.core.open(hierarchy);
        for (int k = 0; k < coreSize; k++) {
            known.set(hierarchy.core.order[k], labels[k]);
        }
        return true;
    }

    /// Number of hubs: those of the core by importance, then every node.
    int hubs() {
        return coreSize + hierarchy.size();
    }

    private int nodeOf(int hub) {
        return hub < coreSize ? hierarchy.core.order[hub] : hub - coreSize;
    }

    private static final class Scratch {
        final int[] costM;
        final int[] lengthM;
        final int[] way;
        int[] touched = new int[1024];
        int size;
        int[] open = new int[256];

        Scratch(int hubs) {
            costM = new int[hubs];
            Arrays.fill(costM, FAR);
            lengthM = new int[hubs];
            way = new int[hubs];
        }

        void put(int hub, int cost, int length, int by) {
            if (costM[hub] == FAR) {
                if (size == touched.length) {
                    touched = Arrays.copyOf(touched, 2 * size);
                }
                touched[size++] = hub;
            } else if (cost > costM[hub] || (cost == costM[hub] && length >= lengthM[hub])) {
                return;
            }
            costM[hub] = cost;
            lengthM[hub] = length;
            way[hub] = by;
        }

        void clear() {
            for (int k = 0; k < size; k++) {
                costM[touched[k]] = FAR;
            }
            size = 0;
        }
    }

    /// Label of a node.
    Label of(int node) {
        Label label = known.get(node);
        return label != null ? label : make(node);
    }

    /// Makes what is missing above the node first, without recursion.
    private Label make(int node) {
        core.get();
        Scratch s = scratch.get();
        int depth = 0;
        s.open[depth++] = node;
        while (depth > 0) {
            int top = s.open[depth - 1];
            int before = depth;
            for (int w = hierarchy.first[top]; w < hierarchy.first[top + 1]; w++) {
                if (known.get(hierarchy.head[w]) == null) {
                    if (depth == s.open.length) {
                        s.open = Arrays.copyOf(s.open, 2 * depth);
                    }
                    s.open[depth++] = hierarchy.head[w];
                }
            }
            if (depth == before) {
                depth--;
                if (known.get(top) == null) {
                    known.set(top, merge(top, s));
                }
            }
        }
        return java.util.Objects.requireNonNull(known.get(node));
    }

    private Label merge(int node, Scratch s) {
        s.put(coreSize + node, 0, 0, -1);
        for (int w = hierarchy.first[node]; w < hierarchy.first[node + 1]; w++) {
            Label above = of(hierarchy.head[w]);
            for (int k = 0; k < above.size; k++) {
                s.put(above.hub(k), hierarchy.costM[w] + above.costM(k), hierarchy.lengthM[w] + above.lengthM(k), w);
            }
        }
        int kept = 0;
        int[] hubs = new int[s.size];
        for (int k = 0; k < s.size; k++) {
            if (isNeeded(s.touched[k], s)) {
                hubs[kept++] = s.touched[k];
            }
        }
        Arrays.sort(hubs, 0, kept);
        Label label = new Label(kept);
        for (int k = 0; k < kept; k++) {
            label.set(k, hubs[k], s.costM[hubs[k]], s.lengthM[hubs[k]], s.way[hubs[k]]);
        }
        s.clear();
        return label;
    }

    /// A hub that is reached cheaper through another is on no cheapest way up.
    private boolean isNeeded(int hub, Scratch s) {
        Label above = known.get(nodeOf(hub));
        if (above == null) {
            return true;
        }
        for (int k = 0; k < above.size; k++) {
            if (s.costM[above.hub(k)] + above.costM(k) < s.costM[hub]) {
                return false;
            }
        }
        return true;
    }

    /// Appends the nodes of the way from a node up to one of its hubs; the first node itself is not appended.
    void walk(int node, int hub, NodeTrail trail) {
        int at = node;
        while (true) {
            Label label = of(at);
            int way = label.way(label.find(hub));
            if (way < 0) {
                return;
            }
            int head = hierarchy.head[way];
            unpack(at, head, way, trail);
            at = head;
        }
    }

    private void unpack(int from, int to, int way, NodeTrail trail) {
        int middle = hierarchy.middle[way];
        if (middle == Hierarchy.STRAIGHT) {
            trail.add(to);
            return;
        }
        unpack(from, middle, hierarchy.way(middle, from), trail);
        unpack(middle, to, hierarchy.way(middle, to), trail);
    }
}
