package argosy.network;

/// The hubs of one node: nodes that lie on the cheapest ways from it, each with price, length and the first way to it.
/// Sorted by hub. Any two nodes in one water share a hub on their cheapest way.
final class Label {
    final int size;
    /// Four numbers for each hub: its number, price, length, way of the hierarchy (-1 to itself). Side by side, so
    /// that writing one touches one place in memory.
    final int[] data;

    Label(int size) {
        this.size = size;
        data = new int[4 * size];
    }

    int hub(int k) {
        return data[4 * k];
    }

    int costM(int k) {
        return data[4 * k + 1];
    }

    int lengthM(int k) {
        return data[4 * k + 2];
    }

    int way(int k) {
        return data[4 * k + 3];
    }

    /// Place of a hub; negative when it is none.
    int find(int hub) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (data[4 * middle] == hub) {
                return middle;
            }
            if (data[4 * middle] < hub) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    void set(int k, int hub, int costM, int lengthM, int way) {
        data[4 * k] = hub;
        data[4 * k + 1] = costM;
        data[4 * k + 2] = lengthM;
        data[4 * k + 3] = way;
    }
}
