package argosy.search.exact;

import java.util.Arrays;

/// Labels in parallel arrays, and for each state the labels accepted there, from latest to earliest. One thread.
///
/// A label may carry cargoes it must not take again, as bits; most carry none.
final class LabelStore {
    private static final int NONE = -1;

    private final int words;
    private int size;
    private int[] state = new int[1 << 10];
    private long[] leave = new long[1 << 10];
    private double[] cost = new double[1 << 10];
    private int[] parent = new int[1 << 10];
    /// While it waits the next in its slot of time; once accepted the one before it in its state.
    private int[] next = new int[1 << 10];
    private double[] leastCost = new double[1 << 10];
    private int[] barredAt = new int[1 << 10];
    private long[] barred = new long[1 << 8];
    private int barredSize;
    private int[] latest = new int[1 << 8];
    private double[] leastFree = new double[1 << 8];
    private int knownStates;

    LabelStore(int cargoes) {
        words = (cargoes + 63) >> 6;
    }

    int words() {
        return words;
    }

    int size() {
        return size;
    }

    int state(int label) {
        return state[label];
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

    int next(int label) {
        return next[label];
    }

    void setNext(int label, int following) {
        next[label] = following;
    }

    /// Copies what a label must not take again; false if there is nothing.
    boolean readBarred(int label, long[] into) {
        int at = barredAt[label];
        if (at == NONE) {
            return false;
        }
        System.arraycopy(barred, at, into, 0, words);
        return true;
    }

    /// Whether the label must not take the cargo.
    boolean isBarred(int label, int cargo) {
        int at = barredAt[label];
        return at != NONE && (barred[at + (cargo >> 6)] >>> cargo & 1) != 0;
    }

    /// Makes room for states up to `states`.
    void know(int states) {
        if (states > latest.length) {
            int larger = Math.max(states, 2 * latest.length);
            latest = Arrays.copyOf(latest, larger);
            leastFree = Arrays.copyOf(leastFree, larger);
        }
        if (states > knownStates) {
            Arrays.fill(latest, knownStates, states, NONE);
            Arrays.fill(leastFree, knownStates, states, Double.POSITIVE_INFINITY);
            knownStates = states;
        }
    }

    /// @param notAgain bits of the cargoes it must not take again, or an empty array
    int add(int inState, long leaves, double costs, int from, long[] notAgain) {
        if (size == state.length) {
            grow();
        }
        state[size] = inState;
        leave[size] = leaves;
        cost[size] = costs;
        parent[size] = from;
        barredAt[size] = NONE;
        if (notAgain.length > 0) {
            if (barredSize + words > barred.length) {
                barred = Arrays.copyOf(barred, 2 * barred.length + words);
            }
            System.arraycopy(notAgain, 0, barred, barredSize, words);
            barredAt[size] = barredSize;
            barredSize += words;
        }
        return size++;
    }

    private void grow() {
        int larger = size + (size >> 1);
        state = Arrays.copyOf(state, larger);
        leave = Arrays.copyOf(leave, larger);
        cost = Arrays.copyOf(cost, larger);
        parent = Arrays.copyOf(parent, larger);
        next = Arrays.copyOf(next, larger);
        leastCost = Arrays.copyOf(leastCost, larger);
        barredAt = Arrays.copyOf(barredAt, larger);
    }

    /// Least cost of an accepted label of the state that bars nothing; infinite if there is none.
    double leastFree(int ofState) {
        return leastFree[ofState];
    }

    /// Whether an accepted (hence no later) label makes such a one needless.
    boolean isDominated(int inState, double costs, long[] notAgain) {
        if (leastFree[inState] <= costs) {
            return true;
        }
        if (notAgain.length == 0) {
            return false;
        }
        for (int label = latest[inState]; label >= 0; label = next[label]) {
            if (leastCost[label] > costs) {
                return false;
            }
            if (cost[label] <= costs && within(barredAt[label], notAgain)) {
                return true;
            }
        }
        return false;
    }

    private boolean within(int at, long[] outer) {
        if (at == NONE) {
            return true;
        }
        for (int word = 0; word < words; word++) {
            if ((barred[at + word] & ~outer[word]) != 0) {
                return false;
            }
        }
        return true;
    }

    /// Accepts a label: it is not dominated, and no later one will be earlier.
    void accept(int label) {
        int own = state[label];
        int before = latest[own];
        next[label] = before;
        leastCost[label] = before < 0 ? cost[label] : Math.min(cost[label], leastCost[before]);
        latest[own] = label;
        if (barredAt[label] == NONE) {
            leastFree[own] = Math.min(leastFree[own], cost[label]);
        }
    }

    /// Whether some label was accepted in the state.
    boolean isReached(int ofState) {
        return ofState < knownStates && latest[ofState] >= 0;
    }

    /// Least cost among the labels of a state that leave no later than `moment`; infinite if none does.
    double leastCost(int ofState, long moment) {
        if (ofState >= knownStates) {
            return Double.POSITIVE_INFINITY;
        }
        int label = latest[ofState];
        while (label >= 0 && leave[label] > moment) {
            label = next[label];
        }
        return label < 0 ? Double.POSITIVE_INFINITY : leastCost[label];
    }
}
