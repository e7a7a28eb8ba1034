package argosy.search.exact;

import argosy.search.kernel.Kernel;
import argosy.search.kernel.PooledRoute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds subset rows that a fractional answer breaks.
final class SubsetRows {
    private static final double LEAST_VIOLATION = 0.02;

    private record Violated(SubsetRow row, double by) {}

    private SubsetRows() {}

    /// Up to `most` rows, the most violated first; rows in `known` are skipped and new ones added to it.
    static List<SubsetRow> violated(Kernel kernel, Master master, Set<SubsetRow> known, int most) {
        int count = kernel.cargoCount() + kernel.classCount();
        double[][] together = new double[count][count];
        List<int[]> sets = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int route = 0; route < master.routes().size(); route++) {
            double value = master.value(route);
            if (value > 1e-6 && value < 1 - 1e-6) {
                int[] set = elements(kernel, master, master.routes().get(route));
                sets.add(set);
                values.add(value);
                for (int a : set) {
                    for (int b : set) {
                        together[a][b] += value;
                    }
                }
            }
        }
        List<Violated> found = new ArrayList<>();
        Set<SubsetRow> seen = new HashSet<>();
        for (int[] set : sets) {
            for (int a = 0; a < set.length; a++) {
                for (int b = a + 1; b < set.length; b++) {
                    extend(set[a], set[b], together, sets, values, known, seen, found);
                }
            }
        }
        found.sort(Comparator.comparingDouble((Violated violated) -> -violated.by())
                .thenComparingInt(violated -> violated.row().first())
                .thenComparingInt(violated -> violated.row().second())
                .thenComparingInt(violated -> violated.row().third()));
        List<SubsetRow> rows = new ArrayList<>();
        for (Violated violated : found.subList(0, Math.min(most, found.size()))) {
            rows.add(violated.row());
            known.add(violated.row());
        }
        return rows;
    }

    private static void extend(
            int a,
            int b,
            double[][] together,
            List<int[]> sets,
            List<Double> values,
            Set<SubsetRow> known,
            Set<SubsetRow> seen,
            List<Violated> found) {
        for (int c = 0; c < together.length; c++) {
            if (c == a || c == b || together[a][b] + together[a][c] + together[b][c] <= 1 + LEAST_VIOLATION) {
                continue;
            }
            SubsetRow row = ordered(a, b, c);
            if (known.contains(row) || !seen.add(row)) {
                continue;
            }
            double sum = 0;
            for (int set = 0; set < sets.size(); set++) {
                int carried = 0;
                for (int cargo : sets.get(set)) {
                    carried += cargo == a || cargo == b || cargo == c ? 1 : 0;
                }
                sum += carried >= 2 ? values.get(set) : 0;
            }
            if (sum > 1 + LEAST_VIOLATION) {
                found.add(new Violated(row, sum - 1));
            }
        }
    }

    private static SubsetRow ordered(int a, int b, int c) {
        int low = Math.min(a, Math.min(b, c));
        int high = Math.max(a, Math.max(b, c));
        return new SubsetRow(low, a + b + c - low - high, high);
    }

    /// The route's cargoes, and its class if that has one vessel only.
    private static int[] elements(Kernel kernel, Master master, PooledRoute route) {
        int kind = kernel.classOf(route.vessel());
        int[] cargoes = cargoes(kernel, route);
        if (master.classSize(kind) > 1) {
            return cargoes;
        }
        int[] elements = java.util.Arrays.copyOf(cargoes, cargoes.length + 1);
        elements[cargoes.length] = kernel.cargoCount() + kind;
        return elements;
    }

    static int[] cargoes(Kernel kernel, PooledRoute route) {
        int[] set = new int[route.size() / 2];
        int count = 0;
        for (int stop = 0; stop < route.size(); stop++) {
            if (kernel.isPickup(route.nodeAt(stop))) {
                set[count++] = route.nodeAt(stop);
            }
        }
        return set;
    }
}
