package argosy.search.lns;

import argosy.search.Bounds;
import argosy.search.kernel.InsertionScan;
import argosy.search.kernel.Kernel;
import argosy.search.kernel.Tour;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Puts absent cargoes back where they are cheapest, in a random kind of order, now and then looking away ("blinks").
final class Recreate {
    private static final int BLINK_PER_MILLE = 10;

    private final Kernel kernel;
    private final SplittableRandom random;
    private final InsertionScan scan;
    private final long[] queue;
    /// Per place in the queue: cheapest and second cheapest insertion, and by whom.
    private final long[] least;

    private final long[] second;
    private final int[] leastAt;
    private final int[] secondAt;
    private final int[] emptySeen;
    private final long[] reach;
    private int round;
    private boolean closed;

    private int bestVessel;
    private int secondVessel;
    private long bestDelta;
    private long secondDelta;

    Recreate(Kernel kernel, SplittableRandom random) {
        this.kernel = kernel;
        this.random = random;
        scan = InsertionScan.quick(kernel);
        queue = new long[kernel.cargoCount()];
        least = new long[kernel.cargoCount()];
        second = new long[kernel.cargoCount()];
        leastAt = new int[kernel.cargoCount()];
        secondAt = new int[kernel.cargoCount()];
        emptySeen = new int[kernel.classCount()];
        reach = new long[kernel.cargoCount()];
        for (int cargo = 0; cargo < reach.length; cargo++) {
            for (int vessel = 0; vessel < kernel.vesselCount(); vessel++) {
                reach[cargo] += kernel.allows(vessel, cargo) ? 1 : 0;
            }
        }
    }

    /// Whether vessels that carry nothing must stay so.
    void openNoVessels(boolean only) {
        closed = only;
    }

    /// Tries to place every absent cargo; a cargo stays out when carrying it costs more than leaving it.
    void apply(Draft draft, boolean byRegret) {
        int count = 0;
        for (int cargo = 0; cargo < kernel.cargoCount(); cargo++) {
            if (draft.carrier[cargo] < 0) {
                queue[count++] = cargo;
            }
        }
        if (byRegret) {
            regret(draft, count);
        } else {
            greedy(draft, count);
        }
    }

    private void greedy(Draft draft, int count) {
        int order = random.nextInt(11);
        for (int k = 0; k < count; k++) {
            int cargo = (int) queue[k];
            queue[k] = (rank(cargo, order) << 16) | cargo;
        }
        Arrays.sort(queue, 0, count);
        for (int k = 0; k < count; k++) {
            int cargo = (int) (queue[k] & 0xffff);
            seek(draft, cargo);
            if (bestDelta < kernel.omissionCost(cargo)) {
                draft.insert(cargo, bestVessel, scan);
            }
        }
    }

    private long rank(int cargo, int order) {
        long value = switch (order) {
            case 0, 1 -> -kernel.omissionCost(cargo);
            case 2 -> kernel.opens(cargo);
            case 3 -> kernel.closes(cargo + kernel.cargoCount());
            case 4 -> kernel.closes(cargo) - kernel.opens(cargo);
            case 5 -> reach[cargo];
            default -> random.nextInt(1 << 30);
        };
        return Math.clamp(value, -(1L << 46), 1L << 46);
    }

    /// Always the cargo that loses most by waiting; after each insertion only those that looked at the changed tour
    /// look
    /// at all again.
    private void regret(Draft draft, int total) {
        for (int k = 0; k < total; k++) {
            look(draft, k);
        }
        int count = total;
        while (count > 0) {
            int chosen = -1;
            long most = Long.MIN_VALUE;
            for (int k = 0; k < count; k++) {
                long omission = kernel.omissionCost((int) queue[k]);
                if (least[k] < omission) {
                    long loss = Math.min(second[k], omission) - least[k];
                    if (loss > most) {
                        most = loss;
                        chosen = k;
                    }
                }
            }
            if (chosen < 0) {
                return;
            }
            int changed = leastAt[chosen];
            draft.insert((int) queue[chosen], changed, scan);
            count--;
            queue[chosen] = queue[count];
            least[chosen] = least[count];
            second[chosen] = second[count];
            leastAt[chosen] = leastAt[count];
            secondAt[chosen] = secondAt[count];
            for (int k = 0; k < count; k++) {
                lookAgain(draft, k, changed);
            }
        }
    }

    private void look(Draft draft, int k) {
        seek(draft, (int) queue[k]);
        least[k] = bestDelta;
        second[k] = secondDelta;
        leastAt[k] = bestVessel;
        secondAt[k] = secondVessel;
    }

    private void lookAgain(Draft draft, int k, int changed) {
        if (leastAt[k] == changed || secondAt[k] == changed) {
            look(draft, k);
        } else if (kernel.allows(changed, (int) queue[k])) {
            long delta = draft.tours[changed].insertionDelta((int) queue[k], scan);
            if (delta < least[k]) {
                second[k] = least[k];
                secondAt[k] = leastAt[k];
                least[k] = delta;
                leastAt[k] = changed;
            } else if (delta < second[k]) {
                second[k] = delta;
                secondAt[k] = changed;
            }
        }
    }

    private void seek(Draft draft, int cargo) {
        bestDelta = Bounds.NEVER;
        secondDelta = Bounds.NEVER;
        bestVessel = -1;
        secondVessel = -1;
        round++;
        for (int vessel = 0; vessel < draft.tours.length; vessel++) {
            if (!kernel.allows(vessel, cargo)) {
                continue;
            }
            Tour tour = draft.tours[vessel];
            if (tour.size() == 0) {
                int kind = kernel.classOf(vessel);
                if (closed || emptySeen[kind] == round) {
                    continue;
                }
                emptySeen[kind] = round;
            }
            long delta = tour.insertionDelta(cargo, scan);
            if (delta < secondDelta && random.nextInt(1000) >= BLINK_PER_MILLE) {
                if (delta < bestDelta) {
                    secondDelta = bestDelta;
                    secondVessel = bestVessel;
                    bestDelta = delta;
                    bestVessel = vessel;
                } else {
                    secondDelta = delta;
                    secondVessel = vessel;
                }
            }
        }
    }
}
