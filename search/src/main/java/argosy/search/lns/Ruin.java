package argosy.search.lns;

import argosy.search.kernel.Kernel;
import argosy.search.kernel.Tour;
import java.util.SplittableRandom;

/// Takes cargoes out of a draft: strings of neighbouring tours, related ones, random ones, whole vessels.
///
/// String removal after Christiaens and Vanden Berghe 2020, doi:10.1287/trsc.2019.0914.
final class Ruin {
    private final Kernel kernel;
    private final Relations relations;
    private final SplittableRandom random;
    private final boolean[] marked;
    private final boolean[] touched;
    private final int[] pickups;

    Ruin(Kernel kernel, Relations relations, SplittableRandom random) {
        this.kernel = kernel;
        this.relations = relations;
        this.random = random;
        marked = new boolean[kernel.cargoCount()];
        touched = new boolean[kernel.vesselCount()];
        pickups = new int[kernel.cargoCount()];
    }

    /// Removes some cargoes, about `size` on average. Tours that cannot be sailed without them stay as they were.
    void apply(Draft draft, double size) {
        java.util.Arrays.fill(marked, false);
        java.util.Arrays.fill(touched, false);
        int seed = seed(draft);
        int kind = random.nextInt(100);
        if (kind < 65) {
            strings(draft, seed, size);
        } else if (kind < 80) {
            related(draft, seed, size);
        } else if (kind < 90) {
            scattered(draft, size);
        } else {
            vessels(draft, seed);
        }
        for (int vessel = 0; vessel < touched.length; vessel++) {
            if (touched[vessel]) {
                Tour shorter = draft.tours[vessel].without(marked);
                if (shorter != null) {
                    draft.shrink(shorter);
                }
            }
        }
    }

    private int seed(Draft draft) {
        int cargo = random.nextInt(kernel.cargoCount());
        if (draft.absentCount == 0 || random.nextInt(3) != 0) {
            return cargo;
        }
        while (draft.carrier[cargo] >= 0) {
            cargo = cargo + 1 == kernel.cargoCount() ? 0 : cargo + 1;
        }
        return cargo;
    }

    private boolean mark(Draft draft, int cargo) {
        if (draft.carrier[cargo] < 0 || marked[cargo] || kernel.isPinned(cargo)) {
            return false;
        }
        marked[cargo] = true;
        touched[draft.carrier[cargo]] = true;
        return true;
    }

    private void strings(Draft draft, int seed, double size) {
        int used = 0;
        for (Tour tour : draft.tours) {
            used += tour.size() > 0 ? 1 : 0;
        }
        double average = (kernel.cargoCount() - draft.absentCount) / (double) Math.max(1, used);
        double longest = Math.min(10.0, average);
        double most = 4.0 * size / (1.0 + longest) - 1.0;
        int wanted = (int) (1.0 + random.nextDouble() * Math.max(1.0, most));
        for (int cargo : relations.nearestTo(seed)) {
            int vessel = draft.carrier[cargo];
            if (vessel < 0 || touched[vessel]) {
                continue;
            }
            string(draft, draft.tours[vessel], cargo, longest);
            if (--wanted == 0) {
                return;
            }
        }
    }

    private void string(Draft draft, Tour tour, int cargo, double longest) {
        int count = 0;
        int at = 0;
        for (int stop = 0; stop < tour.size(); stop++) {
            int node = tour.nodeAt(stop);
            if (kernel.isPickup(node)) {
                at = node == cargo ? count : at;
                pickups[count++] = node;
            }
        }
        int length = 1 + (int) (random.nextDouble() * Math.min(longest, count));
        length = Math.min(length, count);
        int first = Math.max(0, at - random.nextInt(length));
        first = Math.min(first, count - length);
        int kept = length > 1 && length < count && random.nextInt(2) == 0 ? first + random.nextInt(length) : -1;
        for (int k = first; k < first + length; k++) {
            if (k != kept || pickups[k] == cargo) {
                mark(draft, pickups[k]);
            }
        }
        touched[tour.vessel()] = true;
    }

    private void related(Draft draft, int seed, double size) {
        int wanted = 1 + random.nextInt((int) Math.max(1, 2 * size));
        for (int cargo : relations.nearestTo(seed)) {
            if (random.nextInt(4) != 0 && mark(draft, cargo) && --wanted == 0) {
                return;
            }
        }
    }

    private void scattered(Draft draft, double size) {
        int wanted = 1 + random.nextInt((int) Math.max(1, 2 * size));
        for (int k = 0; k < wanted; k++) {
            mark(draft, random.nextInt(kernel.cargoCount()));
        }
    }

    private void vessels(Draft draft, int seed) {
        int wanted = 1 + random.nextInt(3);
        for (int cargo : relations.nearestTo(seed)) {
            int vessel = draft.carrier[cargo];
            if (vessel < 0 || touched[vessel]) {
                continue;
            }
            Tour tour = draft.tours[vessel];
            touched[vessel] = true;
            for (int stop = 0; stop < tour.size(); stop++) {
                mark(draft, kernel.cargoOf(tour.nodeAt(stop)));
            }
            if (--wanted == 0) {
                return;
            }
        }
    }
}
