package argosy.search.exact;

import argosy.search.Bounds;
import argosy.search.kernel.Kernel;
import argosy.search.kernel.LongIntMap;
import argosy.search.kernel.QuickestTimes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What one vessel can be doing: the node she served last and the cargoes aboard. States and the ways between them do
/// not depend on duals, so they are found once and kept from one labelling to the next. One thread at a time.
///
/// Which state follows depends on the cargoes aboard and the next stop alone, so the ways are kept per set of cargoes.
final class StateSpace {
    private static final int[] NONE = new int[0];

    private final Kernel kernel;
    private final QuickestTimes quickest;
    final int vessel;
    final CargoSets sets = new CargoSets();
    private final int[] cargoes;
    private final LongIntMap ids = new LongIntMap();
    private int size;
    private int[] node = new int[1 << 8];
    private int[] set = new int[1 << 8];
    private int[] setBefore = new int[1 << 8];
    private long[] latestLeave = new long[1 << 8];
    private int[] nextOfSet = new int[1 << 8];
    private int[] firstOfSet = new int[1 << 8];
    private boolean[] hasPickups = new boolean[1 << 8];
    private boolean[] hasDeliveries = new boolean[1 << 8];
    private int[][] pickups = new int[1 << 8][];
    private int[][] deliveries = new int[1 << 8][];
    private long[] tonnes = new long[1 << 8];
    private int knownSets;
    private long ways;

    StateSpace(Kernel kernel, QuickestTimes quickest, int vessel) {
        this.kernel = kernel;
        this.quickest = quickest;
        this.vessel = vessel;
        List<Integer> own = IntStream.range(0, kernel.cargoCount())
                .filter(cargo -> kernel.allows(vessel, cargo) && !kernel.isPinned(cargo))
                .boxed()
                .sorted(Comparator.comparingLong((Integer cargo) -> -kernel.closes(cargo)))
                .toList();
        cargoes = own.stream().mapToInt(Integer::intValue).toArray();
    }

    /// A space of the states marked alone, with the ways between them; it must not grow any more.
    StateSpace restrictedTo(boolean[] keep) {
        StateSpace kept = new StateSpace(kernel, quickest, vessel);
        int[] number = new int[size];
        boolean[] copied = new boolean[knownSets];
        for (int state = 0; state < size; state++) {
            number[state] = -1;
            if (state < keep.length && keep[state]) {
                int aboard = kept.sets.with(sets.members(set[state]));
                int before = kept.sets.with(sets.members(setBefore[state]));
                number[state] = kept.stateOf(node[state], aboard, before);
                copied[set[state]] = true;
            }
        }
        for (int aboard = 0; aboard < knownSets; aboard++) {
            if (copied[aboard]) {
                int same = kept.sets.with(sets.members(aboard));
                kept.hasPickups[same] = hasPickups[aboard];
                kept.hasDeliveries[same] = hasDeliveries[aboard];
                kept.pickups[same] = renumbered(pickups[aboard], number);
                kept.deliveries[same] = renumbered(deliveries[aboard], number);
            }
        }
        return kept;
    }

    private static int[] renumbered(int[] states, int[] number) {
        int[] kept = new int[states.length];
        int count = 0;
        for (int state : states) {
            if (number[state] >= 0) {
                kept[count++] = number[state];
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /// The state after serving `atNode` coming with `before` aboard and leaving with `aboard`.
    int stateOf(int atNode, int aboard, int before) {
        long key = ((long) aboard << 20) | atNode;
        int known = ids.get(key);
        if (known >= 0) {
            return known;
        }
        if (size == node.length) {
            grow();
        }
        know(aboard);
        node[size] = atNode;
        set[size] = aboard;
        setBefore[size] = before;
        latestLeave[size] = latestLeave(atNode, aboard);
        nextOfSet[size] = firstOfSet[aboard];
        firstOfSet[aboard] = size;
        ids.put(key, size);
        return size++;
    }

    private void grow() {
        int larger = 2 * size;
        node = Arrays.copyOf(node, larger);
        set = Arrays.copyOf(set, larger);
        setBefore = Arrays.copyOf(setBefore, larger);
        latestLeave = Arrays.copyOf(latestLeave, larger);
        nextOfSet = Arrays.copyOf(nextOfSet, larger);
    }

    private void know(int aboard) {
        if (aboard >= firstOfSet.length) {
            int larger = Math.max(aboard + 1, 2 * firstOfSet.length);
            firstOfSet = Arrays.copyOf(firstOfSet, larger);
            hasPickups = Arrays.copyOf(hasPickups, larger);
            hasDeliveries = Arrays.copyOf(hasDeliveries, larger);
            pickups = Arrays.copyOf(pickups, larger);
            deliveries = Arrays.copyOf(deliveries, larger);
            tonnes = Arrays.copyOf(tonnes, larger);
        }
        for (; knownSets <= aboard; knownSets++) {
            firstOfSet[knownSets] = -1;
            pickups[knownSets] = NONE;
            deliveries[knownSets] = NONE;
            for (int cargo : sets.members(knownSets)) {
                tonnes[knownSets] += kernel.tonnes(vessel, cargo);
            }
        }
    }

    /// Leaving later, some cargo aboard could not be delivered in time.
    private long latestLeave(int atNode, int aboard) {
        long latest = Bounds.LIMIT;
        int profile = kernel.vessel(vessel).profile();
        for (int cargo : sets.members(aboard)) {
            int delivery = cargo + kernel.cargoCount();
            latest = Math.min(
                    latest,
                    kernel.closes(delivery)
                            - quickest.between(profile, kernel.locationOf(atNode), kernel.locationOf(delivery)));
        }
        return latest;
    }

    /// The states after a further pickup with these cargoes aboard, the latest to close first; `earliest` is when the
    /// first such label leaves (the ways are made at the first call).
    int[] pickups(int aboard, long earliest) {
        if (!hasPickups[aboard]) {
            hasPickups[aboard] = true;
            int[] found = findPickups(aboard, earliest);
            pickups[aboard] = found;
            ways += pickups[aboard].length;
        }
        return pickups[aboard];
    }

    private int[] findPickups(int aboard, long earliest) {
        int[] members = sets.members(aboard);
        if (members.length >= kernel.vessel(vessel).maximumParcels()) {
            return new int[0];
        }
        long roomTonnes = kernel.vessel(vessel).capacityTonnes() - tonnes[aboard];
        long roomVolume = kernel.vessel(vessel).capacityVolume();
        for (int member : members) {
            roomVolume -= kernel.volume(vessel, member);
        }
        int[] found = new int[cargoes.length];
        int count = 0;
        for (int cargo : cargoes) {
            if (kernel.closes(cargo) < earliest) {
                break;
            }
            if (kernel.tonnes(vessel, cargo) <= roomTonnes
                    && kernel.volume(vessel, cargo) <= roomVolume
                    && fits(cargo, members, Math.max(earliest, kernel.opens(cargo)))) {
                found[count++] = stateOf(cargo, sets.plus(aboard, cargo), aboard);
            }
        }
        return Arrays.copyOf(found, count);
    }

    private boolean fits(int cargo, int[] members, long begin) {
        int profile = kernel.vessel(vessel).profile();
        long leave = begin + kernel.serviceDuration(vessel, cargo);
        for (int member : members) {
            int delivery = member + kernel.cargoCount();
            long there = leave + quickest.between(profile, kernel.locationOf(cargo), kernel.locationOf(delivery));
            if (member == cargo || kernel.conflict(member, cargo) || there > kernel.closes(delivery)) {
                return false;
            }
        }
        return true;
    }

    /// The states after delivering one of the cargoes aboard.
    int[] deliveries(int aboard) {
        if (!hasDeliveries[aboard]) {
            hasDeliveries[aboard] = true;
            int[] members = sets.members(aboard);
            int[] found = new int[members.length];
            for (int k = 0; k < found.length; k++) {
                found[k] = stateOf(members[k] + kernel.cargoCount(), sets.minus(aboard, members[k]), aboard);
            }
            deliveries[aboard] = found;
            ways += found.length;
        }
        return deliveries[aboard];
    }

    int size() {
        return size;
    }

    int node(int state) {
        return node[state];
    }

    int set(int state) {
        return set[state];
    }

    /// The cargoes aboard before the state's node was served.
    int setBefore(int state) {
        return setBefore[state];
    }

    long latestLeave(int state) {
        return latestLeave[state];
    }

    /// Weight of a set of cargoes.
    long tonnes(int aboard) {
        return tonnes[aboard];
    }

    /// The first state with these cargoes aboard, or -1.
    int firstOfSet(int aboard) {
        return aboard < knownSets ? firstOfSet[aboard] : -1;
    }

    /// The next state with the same cargoes aboard, or -1.
    int nextOfSet(int state) {
        return nextOfSet[state];
    }

    /// About so many bytes are held.
    long bytes() {
        return 64L * size + 80L * sets.count() + 4 * ways;
    }
}
