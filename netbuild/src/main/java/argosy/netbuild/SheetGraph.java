package argosy.netbuild;

import argosy.network.Sphere;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Corners of a sheet and the ways between them, thinned: pools that lead nowhere go, and so does every way
/// that another one replaces at (almost) the same cost.
final class SheetGraph {
    /// A way is dropped when a chain of others costs at most this much more.
    private static final double SPARE = 1.002;
    private static final int LEAST_POOL = 60;
    private static final int MOST_SETTLED = 250;

    private final List<double[]> corners;
    private final int[] from;
    private final int[] to;
    private final double[] cost;
    private final boolean[] gone;
    private int[] first = {};
    private int[] rowEdge = {};

    private SheetGraph(List<double[]> corners, int[] from, int[] to, double[] cost) {
        this.corners = corners;
        this.from = from;
        this.to = to;
        this.cost = cost;
        gone = new boolean[from.length];
    }

    /// A graph thinned before.
    static SheetGraph of(List<double[]> corners, int[] from, int[] to, double[] costNm) {
        return new SheetGraph(corners, from, to, costNm);
    }

    /// @param edges per corner the higher-numbered corners it leads to, as (head, cost) pairs
    static SheetGraph thin(List<double[]> corners, double[][] edges) {
        int n = Arrays.stream(edges).mapToInt(row -> row.length / 2).sum();
        SheetGraph all = new SheetGraph(corners, new int[n], new int[n], new double[n]);
        int e = 0;
        for (int k = 0; k < edges.length; k++) {
            for (int p = 0; p < edges[k].length; p += 2) {
                all.from[e] = k;
                all.to[e] = (int) edges[k][p];
                all.cost[e++] = edges[k][p + 1];
            }
        }
        all.index();
        all.dropSpares();
        return all.withoutPools();
    }

    List<double[]> corners() {
        return corners;
    }

    int size() {
        return from.length;
    }

    int from(int edge) {
        return from[edge];
    }

    int to(int edge) {
        return to[edge];
    }

    double costNm(int edge) {
        return cost[edge];
    }

    private void index() {
        first = new int[corners.size() + 1];
        for (int e = 0; e < from.length; e++) {
            first[from[e] + 1]++;
            first[to[e] + 1]++;
        }
        for (int n = 0; n < corners.size(); n++) {
            first[n + 1] += first[n];
        }
        int[] at = first.clone();
        rowEdge = new int[2 * from.length];
        for (int e = 0; e < from.length; e++) {
            rowEdge[at[from[e]]++] = e;
            rowEdge[at[to[e]]++] = e;
        }
    }

    /// Longest first, so that what replaces a way is made of shorter ones and stays.
    private void dropSpares() {
        int[] order = IntStream.range(0, from.length)
                .boxed()
                .sorted((a, b) -> cost[a] != cost[b] ? Double.compare(cost[b], cost[a]) : Integer.compare(a, b))
                .mapToInt(Integer::intValue)
                .toArray();
        Witness witness = new Witness();
        for (int e : order) {
            gone[e] = witness.replaces(e);
        }
    }

    /// A goal-directed search for another way, given up after a while.
    private final class Witness {
        private final double[] best = new double[corners.size()];
        private final int[] touched = new int[1 << 16];
        private final NodeHeap heap = new NodeHeap();

        Witness() {
            Arrays.fill(best, Double.POSITIVE_INFINITY);
        }

        boolean replaces(int edge) {
            double limit = cost[edge] * SPARE;
            double[] goal = corners.get(to[edge]);
            int size = 0;
            heap.clear();
            best[from[edge]] = 0;
            touched[size++] = from[edge];
            heap.push(0, from[edge]);
            boolean found = false;
            for (int settled = 0; !found && !heap.isEmpty() && settled < MOST_SETTLED; settled++) {
                int node = heap.pop();
                for (int k = first[node]; k < first[node + 1] && size < touched.length; k++) {
                    int e = rowEdge[k];
                    double reached = best[node] + cost[e];
                    if (gone[e] || e == edge || reached > limit) {
                        continue;
                    }
                    int head = from[e] == node ? to[e] : from[e];
                    found |= head == to[edge];
                    if (reached < best[head]) {
                        double[] at = corners.get(head);
                        double key = reached + Sphere.distanceNm(at[0], at[1], goal[0], goal[1]) * 0.9999;
                        if (key <= limit) {
                            if (best[head] == Double.POSITIVE_INFINITY) {
                                touched[size++] = head;
                            }
                            best[head] = reached;
                            heap.push(key, head);
                        }
                    }
                }
            }
            for (int k = 0; k < size; k++) {
                best[touched[k]] = Double.POSITIVE_INFINITY;
            }
            return found;
        }
    }

    private SheetGraph withoutPools() {
        int[] pool = new int[corners.size()];
        Arrays.fill(pool, -1);
        int[] newNumber = new int[corners.size()];
        Arrays.fill(newNumber, -1);
        List<double[]> kept = new ArrayList<>();
        for (int n = 0; n < pool.length; n++) {
            if (pool[n] < 0) {
                List<Integer> members = pool(n, pool);
                if (members.size() >= LEAST_POOL) {
                    members.forEach(m -> newNumber[m] = 0);
                }
            }
        }
        for (int n = 0; n < pool.length; n++) {
            if (newNumber[n] == 0) {
                newNumber[n] = kept.size();
                kept.add(corners.get(n));
            }
        }
        int[] keptEdges = IntStream.range(0, from.length)
                .filter(e -> !gone[e] && newNumber[from[e]] >= 0)
                .toArray();
        return new SheetGraph(
                kept,
                Arrays.stream(keptEdges).map(e -> newNumber[from[e]]).toArray(),
                Arrays.stream(keptEdges).map(e -> newNumber[to[e]]).toArray(),
                Arrays.stream(keptEdges).mapToDouble(e -> cost[e]).toArray());
    }

    private List<Integer> pool(int start, int[] pool) {
        List<Integer> members = new ArrayList<>(List.of(start));
        pool[start] = start;
        for (int k = 0; k < members.size(); k++) {
            int node = members.get(k);
            for (int r = first[node]; r < first[node + 1]; r++) {
                int e = rowEdge[r];
                int head = from[e] == node ? to[e] : from[e];
                if (!gone[e] && pool[head] < 0) {
                    pool[head] = start;
                    members.add(head);
                }
            }
        }
        return members;
    }
}
