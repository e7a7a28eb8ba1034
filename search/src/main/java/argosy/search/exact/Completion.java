package argosy.search.exact;

import argosy.search.Bounds;
import argosy.search.kernel.Kernel;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/// Which states a route within a threshold may go through: labels from the end of the route backwards, each state with
/// the cargoes aboard, the latest moment to leave it and the least cost from there; what was labelled forwards says
/// exactly (but for elementarity) which of them can still be within the threshold, so few are made. One thread.
final class Completion {
    /// Labels per state before it gives up: going round for nothing (in no time, for a gain) has no end.
    private static final int MOST_PER_STATE = 20;

    private final Kernel kernel;
    private final StateSpace space;
    private final Labelling labelling;
    private final double threshold;
    private final double[] through;
    private final double[] least;
    private int size;
    private int[] state = new int[1 << 8];
    private long[] leave = new long[1 << 8];
    private double[] cost = new double[1 << 8];
    private int[] heap = new int[1 << 8];
    private int heapSize;

    /// @param labelling finished
    /// @param threshold greatest reduced cost of a route that matters
    Completion(Kernel kernel, Labelling labelling, double threshold) {
        this.kernel = kernel;
        this.labelling = labelling;
        this.threshold = threshold;
        space = labelling.space;
        through = new double[space.size()];
        Arrays.fill(through, Double.POSITIVE_INFINITY);
        least = new double[space.size()];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
    }

    /// By number of state: no route through it costs less; infinite beyond the threshold. Minus infinity throughout if
    /// it
    /// gave up. Empty if stopped.
    double[] run(BooleanSupplier stop) {
        if (labelling.start() < 0) {
            return through;
        }
        int first = labelling.labels.state(labelling.start());
        through[first] = Double.NEGATIVE_INFINITY;
        for (int each = space.firstOfSet(CargoSets.EMPTY); each >= 0; each = space.nextOfSet(each)) {
            int node = space.node(each);
            if (each != first && labelling.labels.isReached(each)) {
                offer(each, kernel.latestFinish(space.vessel, node), (double) kernel.closingCost(space.vessel, node));
            }
        }
        int looks = 0;
        long most = 1000L + (long) MOST_PER_STATE * space.size();
        while (heapSize > 0) {
            if (size > most) {
                Arrays.fill(through, Double.NEGATIVE_INFINITY);
                return through;
            }
            int label = poll();
            if (least[state[label]] > cost[label]) {
                least[state[label]] = cost[label];
                double route = cost[label] + labelling.labels.leastCost(state[label], leave[label]);
                through[state[label]] = Math.min(through[state[label]], route);
                if (state[label] != first) {
                    extend(label);
                }
            }
            if ((++looks & 4095) == 0 && stop.getAsBoolean()) {
                return new double[0];
            }
        }
        return through;
    }

    private void extend(int label) {
        int node = space.node(state[label]);
        int vessel = space.vessel;
        long begin = Math.min(kernel.closes(node), leave[label] - kernel.serviceDuration(vessel, node));
        double costHere = cost[label] + labelling.nodeCost(node);
        int before = space.setBefore(state[label]);
        boolean empty = before == CargoSets.EMPTY;
        for (int earlier = space.firstOfSet(before); earlier >= 0; earlier = space.nextOfSet(earlier)) {
            if (labelling.labels.isReached(earlier)) {
                int from = space.node(earlier);
                long departure = kernel.latestDeparture(vessel, from, node, empty, begin, space.tonnes(before));
                offer(earlier, departure, costHere + (double) kernel.legCost(vessel, from, node, empty));
            }
        }
    }

    private void offer(int inState, long mustLeave, double costAfter) {
        if (mustLeave == Bounds.TOO_LATE
                || least[inState] <= costAfter
                || labelling.labels.leastCost(inState, mustLeave) + costAfter > threshold) {
            return;
        }
        if (size == state.length) {
            state = Arrays.copyOf(state, 2 * size);
            leave = Arrays.copyOf(leave, 2 * size);
            cost = Arrays.copyOf(cost, 2 * size);
        }
        state[size] = inState;
        leave[size] = mustLeave;
        cost[size] = costAfter;
        push(size++);
    }

    private void push(int label) {
        if (heapSize == heap.length) {
            heap = Arrays.copyOf(heap, 2 * heapSize);
        }
        int at = heapSize++;
        while (at > 0 && before(label, heap[(at - 1) >> 1])) {
            heap[at] = heap[(at - 1) >> 1];
            at = (at - 1) >> 1;
        }
        heap[at] = label;
    }

    private int poll() {
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

    private boolean before(int one, int other) {
        if (leave[one] != leave[other]) {
            return leave[one] > leave[other];
        }
        return cost[one] != cost[other] ? cost[one] < cost[other] : one < other;
    }
}
