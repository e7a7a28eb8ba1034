package argosy.search.exact;

import argosy.search.kernel.LongIntMap;
import java.util.Arrays;

/// Labels in parallel arrays, a queue by time, and for each node with cargoes aboard the labels accepted there. One
/// thread.
final class LabelStore {
    private final CargoSets sets;
    private int[] node = new int[1 << 12];
    private int[] set = new int[1 << 12];
    private int[] visited = new int[1 << 12];
    private long[] leave = new long[1 << 12];
    private double[] cost = new double[1 << 12];
    private int[] parent = new int[1 << 12];
    /// Accepted labels of a bucket from latest to earliest, and the least cost from here to the earliest.
    private int[] earlier = new int[1 << 12];
    private double[] leastCost = new double[1 << 12];
    private int size;
    private int[] heap = new int[1 << 12];
    private int heapSize;
    private final LongIntMap buckets = new LongIntMap();
    private int[] bucketLatest = new int[1 << 10];
    private double[] bucketLeastFree = new double[1 << 10];
    private int bucketCount;
    /// Buckets with the same cargoes aboard, chained; filled by {@link #chainBySet}.
    private int[] firstOfSet = new int[0];
    private int[] nextOfSet = new int[0];

    LabelStore(CargoSets sets) {
        this.sets = sets;
    }

    void clear() {
        size = 0;
        heapSize = 0;
        buckets.clear();
        bucketCount = 0;
    }

    int size() {
        return size;
    }

    int node(int label) {
        return node[label];
    }

    int set(int label) {
        return set[label];
    }

    int visited(int label) {
        return visited[label];
    }

    long leave(int label) {
        return leave[label];
    }

    double cost(int label) {
        return cost[label];
    }

    int parent(int label) {
        return parent[label];
    }

    int add(int atNode, int aboard, int notAgain, long leaves, double costs, int from) {
        if (size == node.length) {
            grow();
        }
        node[size] = atNode;
        set[size] = aboard;
        visited[size] = notAgain;
        leave[size] = leaves;
        cost[size] = costs;
        parent[size] = from;
        return size++;
    }

    private void grow() {
        int larger = size + (size >> 1);
        node = Arrays.copyOf(node, larger);
        set = Arrays.copyOf(set, larger);
        visited = Arrays.copyOf(visited, larger);
        leave = Arrays.copyOf(leave, larger);
        cost = Arrays.copyOf(cost, larger);
        parent = Arrays.copyOf(parent, larger);
        earlier = Arrays.copyOf(earlier, larger);
        leastCost = Arrays.copyOf(leastCost, larger);
    }

    private static long bucketKey(int atNode, int aboard) {
        return ((long) aboard << 20) | atNode;
    }

    /// Whether an accepted (hence no later) label makes such a one needless.
    boolean isDominated(int atNode, int aboard, int notAgain, double costs) {
        int bucket = buckets.get(bucketKey(atNode, aboard));
        if (bucket < 0) {
            return false;
        }
        if (bucketLeastFree[bucket] <= costs) {
            return true;
        }
        if (notAgain == CargoSets.EMPTY) {
            return false;
        }
        for (int label = bucketLatest[bucket]; label >= 0; label = earlier[label]) {
            if (leastCost[label] > costs) {
                return false;
            }
            if (cost[label] <= costs && sets.within(visited[label], notAgain)) {
                return true;
            }
        }
        return false;
    }

    /// Accepts a label: it is not dominated, and no later one will be earlier.
    void accept(int label) {
        long key = bucketKey(node[label], set[label]);
        int bucket = buckets.get(key);
        if (bucket < 0) {
            bucket = bucketCount++;
            if (bucket == bucketLatest.length) {
                bucketLatest = Arrays.copyOf(bucketLatest, 2 * bucket);
                bucketLeastFree = Arrays.copyOf(bucketLeastFree, 2 * bucket);
            }
            buckets.put(key, bucket);
            bucketLatest[bucket] = -1;
            bucketLeastFree[bucket] = Double.POSITIVE_INFINITY;
        }
        int before = bucketLatest[bucket];
        earlier[label] = before;
        leastCost[label] = before < 0 ? cost[label] : Math.min(cost[label], leastCost[before]);
        bucketLatest[bucket] = label;
        if (visited[label] == CargoSets.EMPTY) {
            bucketLeastFree[bucket] = Math.min(bucketLeastFree[bucket], cost[label]);
        }
    }

    /// Makes {@link #firstBucket} and {@link #nextBucket} usable, once all labels are accepted.
    void chainBySet() {
        firstOfSet = new int[sets.count()];
        nextOfSet = new int[bucketCount];
        Arrays.fill(firstOfSet, -1);
        for (int bucket = bucketCount - 1; bucket >= 0; bucket--) {
            int aboard = set[bucketLatest[bucket]];
            nextOfSet[bucket] = firstOfSet[aboard];
            firstOfSet[aboard] = bucket;
        }
    }

    /// The first bucket with these cargoes aboard, or -1.
    int firstBucket(int aboard) {
        return aboard < firstOfSet.length ? firstOfSet[aboard] : -1;
    }

    /// The next bucket with the same cargoes aboard, or -1.
    int nextBucket(int bucket) {
        return nextOfSet[bucket];
    }

    int bucketCount() {
        return bucketCount;
    }

    /// The latest label of a bucket.
    int latestIn(int bucket) {
        return bucketLatest[bucket];
    }

    /// Least cost among the labels of a bucket that leave no later than `moment`; infinite if none does.
    double leastCost(int bucket, long moment) {
        int label = bucketLatest[bucket];
        while (label >= 0 && leave[label] > moment) {
            label = earlier[label];
        }
        return label < 0 ? Double.POSITIVE_INFINITY : leastCost[label];
    }

    boolean hasQueued() {
        return heapSize > 0;
    }

    void queue(int label) {
        if (heapSize == heap.length) {
            heap = Arrays.copyOf(heap, 2 * heapSize);
        }
        int at = heapSize++;
        while (at > 0) {
            int up = (at - 1) >> 1;
            if (!before(label, heap[up])) {
                break;
            }
            heap[at] = heap[up];
            at = up;
        }
        heap[at] = label;
    }

    /// Takes the earliest label and accepts it; -1 if it was dominated meanwhile.
    int poll() {
        int label = heap[0];
        int moved = heap[--heapSize];
        int at = 0;
        while (true) {
            int down = 2 * at + 1;
            if (down >= heapSize) {
                break;
            }
            if (down + 1 < heapSize && before(heap[down + 1], heap[down])) {
                down++;
            }
            if (!before(heap[down], moved)) {
                break;
            }
            heap[at] = heap[down];
            at = down;
        }
        heap[at] = moved;
        if (isDominated(node[label], set[label], visited[label], cost[label])) {
            return -1;
        }
        accept(label);
        return label;
    }

    private boolean before(int one, int other) {
        if (leave[one] != leave[other]) {
            return leave[one] < leave[other];
        }
        return cost[one] != cost[other] ? cost[one] < cost[other] : one < other;
    }
}
