package argosy.netbuild;

import java.util.Arrays;

/// Looks from one neighbour of a node for ways to the others that do without the node. Gives up early: what it does
/// not find costs a superfluous way, never a wrong one.
final class Witness {
    private final ShrinkingGraph graph;
    private final int[] cost;
    private final boolean[] isGoal;
    private int[] touched = new int[1 << 12];
    private int size;
    private final NodeHeap heap = new NodeHeap();

    Witness(ShrinkingGraph graph) {
        this.graph = graph;
        cost = new int[graph.size()];
        Arrays.fill(cost, Integer.MAX_VALUE);
        isGoal = new boolean[graph.size()];
    }

    /// Searches from `from` around `without` until its neighbours from place `firstGoal` on are reached.
    void search(int from, int without, int firstGoal, int mostSettled, int firstCost) {
        for (int k = 0; k < size; k++) {
            cost[touched[k]] = Integer.MAX_VALUE;
        }
        size = 0;
        heap.clear();
        int goals = 0;
        int bound = 0;
        for (int k = firstGoal; k < graph.degree(without); k++) {
            isGoal[graph.head(without, k)] = true;
            goals++;
            bound = Math.max(bound, firstCost + graph.cost(without, k));
        }
        improve(from, 0);
        for (int settled = 0; goals > 0 && settled < mostSettled && !heap.isEmpty(); ) {
            double key = heap.topKey();
            int node = heap.pop();
            if (key > cost[node]) {
                continue;
            }
            if (key > bound) {
                break;
            }
            settled++;
            if (isGoal[node]) {
                isGoal[node] = false;
                goals--;
            }
            relax(node, without, bound);
        }
        for (int k = firstGoal; k < graph.degree(without); k++) {
            isGoal[graph.head(without, k)] = false;
        }
    }

    private void relax(int node, int without, int bound) {
        for (int k = 0; k < graph.degree(node); k++) {
            int head = graph.head(node, k);
            int reached = cost[node] + graph.cost(node, k);
            if (head != without && reached <= bound && reached < cost[head]) {
                improve(head, reached);
            }
        }
    }

    private void improve(int node, int reached) {
        if (cost[node] == Integer.MAX_VALUE) {
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, 2 * size);
            }
            touched[size++] = node;
        }
        cost[node] = reached;
        heap.push(reached, node);
    }

    /// Price of the way found; [Integer#MAX_VALUE] when none was.
    int costTo(int node) {
        return cost[node];
    }
}
