package argosy.search.exact;

import argosy.search.kernel.LongIntMap;
import java.util.Arrays;

/// Sets of cargoes as small numbers: equal sets get equal numbers, the empty set is 0. One thread.
final class CargoSets {
    static final int EMPTY = 0;

    private int[][] members = new int[256][];
    private int count;
    private final LongIntMap byHash = new LongIntMap();

    CargoSets() {
        intern(new int[0]);
    }

    int size(int set) {
        return members[set].length;
    }

    int[] members(int set) {
        return members[set];
    }

    /// The set with one more member (which must not be in it).
    int plus(int set, int cargo) {
        int[] old = members[set];
        int[] larger = Arrays.copyOf(old, old.length + 1);
        int at = old.length;
        while (at > 0 && larger[at - 1] > cargo) {
            larger[at] = larger[at - 1];
            at--;
        }
        larger[at] = cargo;
        return intern(larger);
    }

    /// The set with one member less (which must be in it).
    int minus(int set, int cargo) {
        int[] old = members[set];
        int[] smaller = new int[old.length - 1];
        int at = 0;
        for (int member : old) {
            if (member != cargo) {
                smaller[at++] = member;
            }
        }
        return intern(smaller);
    }

    /// The set with these members, in order.
    int with(int[] sorted) {
        return intern(sorted);
    }

    private int intern(int[] sorted) {
        long hash = 7;
        for (int member : sorted) {
            hash = (hash ^ member) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        hash &= Long.MAX_VALUE;
        for (int known = byHash.get(hash); known >= 0; known = byHash.get(hash)) {
            if (Arrays.equals(members[known], sorted)) {
                return known;
            }
            hash = (hash + 1) & Long.MAX_VALUE;
        }
        if (count == members.length) {
            members = Arrays.copyOf(members, 2 * count);
        }
        members[count] = sorted;
        byHash.put(hash, count);
        return count++;
    }

    int count() {
        return count;
    }
}
