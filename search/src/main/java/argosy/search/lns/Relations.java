package argosy.search.lns;

import argosy.search.Cargo;
import argosy.search.LoadState;
import argosy.search.Problem;
import argosy.search.TravelProfile;
import argosy.search.kernel.Kernel;
import java.util.Arrays;

/// For each cargo all cargoes from nearest to farthest in place and time: who might take whose slot.
final class Relations {
    private final int[][] nearest;

    Relations(Kernel kernel) {
        int count = kernel.cargoCount();
        Problem problem = kernel.problem();
        nearest = new int[count][];
        TravelProfile profile = problem.vesselCount() == 0 ? null : problem.profileOf(0);
        for (int cargo = 0; cargo < count; cargo++) {
            long[] keyed = new long[count];
            for (int other = 0; other < count; other++) {
                long score = profile == null ? 0 : score(profile, problem.cargo(cargo), problem.cargo(other));
                keyed[other] = (Math.min(score, Long.MAX_VALUE >> 17) << 16) | other;
            }
            keyed[cargo] = cargo;
            Arrays.sort(keyed);
            nearest[cargo] = new int[count];
            for (int rank = 0; rank < count; rank++) {
                nearest[cargo][rank] = (int) (keyed[rank] & 0xffff);
            }
        }
    }

    /// All cargoes, the cargo itself first.
    int[] nearestTo(int cargo) {
        return nearest[cargo];
    }

    private static long score(TravelProfile profile, Cargo one, Cargo other) {
        long away = between(profile, one.pickupLocation(), other.pickupLocation())
                + between(profile, one.deliveryLocation(), other.deliveryLocation());
        long apart = gap(one.pickupOpens(), one.pickupCloses(), other.pickupOpens(), other.pickupCloses())
                + gap(one.deliveryOpens(), one.deliveryCloses(), other.deliveryOpens(), other.deliveryCloses());
        return away + apart / 4;
    }

    private static long between(TravelProfile profile, int from, int to) {
        boolean there = profile.hasLeg(LoadState.LADEN, from, to);
        boolean back = profile.hasLeg(LoadState.LADEN, to, from);
        long out = there ? profile.duration(LoadState.LADEN, from, to) : FAR;
        long home = back ? profile.duration(LoadState.LADEN, to, from) : FAR;
        return Math.min(out, home);
    }

    private static long gap(long opens, long closes, long otherOpens, long otherCloses) {
        return Math.abs(opens + closes - otherOpens - otherCloses) / 2;
    }

    private static final long FAR = 1L << 40;
}
