package argosy.network;

import java.util.Arrays;

/// The hubs around one landing: the price to each, and which way from the landing leads there. Scratch of one thread.
final class Hubs {
    private final Labels labels;
    private final int[] costM;
    private final short[] via;
    private final short[] place;
    private int[] touched = new int[1024];
    private int size;

    Hubs(Labels labels) {
        this.labels = labels;
        costM = new int[labels.hubs()];
        Arrays.fill(costM, Labels.FAR);
        via = new short[labels.hubs()];
        place = new short[labels.hubs()];
    }

    void clear() {
        for (int k = 0; k < size; k++) {
            costM[touched[k]] = Labels.FAR;
        }
        size = 0;
    }

    /// Adds the hubs of a node that way `k` of the landing reaches at a price.
    void add(int node, int cost, int k) {
        Label label = labels.of(node);
        int[] data = label.data;
        int n = label.size;
        for (int i = 0; i < n; i++) {
            int hub = data[4 * i];
            int reached = cost + data[4 * i + 1];
            if (reached < costM[hub]) {
                if (costM[hub] == Labels.FAR) {
                    if (size == touched.length) {
                        touched = Arrays.copyOf(touched, 2 * size);
                    }
                    touched[size++] = hub;
                }
                costM[hub] = reached;
                via[hub] = (short) k;
                place[hub] = (short) i;
            }
        }
    }

    void addAll(Landing landing) {
        for (int k = 0; k < landing.size; k++) {
            if (landing.costM[k] < Labels.FAR) {
                add(landing.node[k], landing.costM[k], k);
            }
        }
    }

    int size() {
        return size;
    }

    int hub(int k) {
        return touched[k];
    }

    int costM(int hub) {
        return costM[hub];
    }

    /// Way from the landing that leads to the hub.
    int via(int hub) {
        return via[hub];
    }

    /// Place of the hub in the label of that way's node.
    int place(int hub) {
        return place[hub];
    }

    /// Cheapest price from the landing to a node; [Labels#FAR] or more when there is no way.
    int costTo(int node) {
        Label label = labels.of(node);
        int[] data = label.data;
        int n = label.size;
        int best = Labels.FAR;
        for (int i = 0; i < n; i++) {
            best = Math.min(best, costM[data[4 * i]] + data[4 * i + 1]);
        }
        return best;
    }

    /// Place in the node's label of the hub on the cheapest way; -1 when there is no way.
    int meetingPlace(int node) {
        Label label = labels.of(node);
        int best = Labels.FAR;
        int place = -1;
        for (int i = 0; i < label.size; i++) {
            int cost = costM[label.hub(i)] + label.costM(i);
            if (cost < best) {
                best = cost;
                place = i;
            }
        }
        return place;
    }
}
