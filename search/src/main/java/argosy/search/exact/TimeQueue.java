package argosy.search.exact;

import java.util.Arrays;

/// Labels waiting, the earliest first: slots of time, of which only the current one is kept in order (a heap). One
/// thread.
final class TimeQueue {
    private static final int SLOTS = 1 << 13;

    private final LabelStore labels;
    private final long from;
    private final long width;
    private final int[] first = new int[SLOTS];
    private int current;
    private int[] heap = new int[1 << 10];
    private int heapSize;

    /// A queue for labels that leave about between the two moments; others are put in the outermost slots.
    TimeQueue(LabelStore labels, long from, long to) {
        this.labels = labels;
        this.from = from;
        width = Math.max(1, (to - from) / (SLOTS - 1) + 1);
        Arrays.fill(first, -1);
    }

    void add(int label) {
        long slot = Math.clamp((labels.leave(label) - from) / width, 0, SLOTS - 1);
        if (slot <= current) {
            push(label);
        } else {
            labels.setNext(label, first[(int) slot]);
            first[(int) slot] = label;
        }
    }

    /// The earliest label, or -1 if none waits.
    int poll() {
        while (heapSize == 0) {
            if (++current >= SLOTS) {
                current = SLOTS - 1;
                return -1;
            }
            for (int label = first[current]; label >= 0; label = labels.next(label)) {
                push(label);
            }
            first[current] = -1;
        }
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
        return label;
    }

    private void push(int label) {
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

    private boolean before(int one, int other) {
        if (labels.leave(one) != labels.leave(other)) {
            return labels.leave(one) < labels.leave(other);
        }
        double difference = labels.cost(one) - labels.cost(other);
        return difference != 0 ? difference < 0 : one < other;
    }
}
