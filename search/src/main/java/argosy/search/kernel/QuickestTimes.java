package argosy.search.kernel;

import argosy.search.Bounds;
import argosy.search.LoadState;
import argosy.search.Problem;
import argosy.search.TravelProfile;

/// Lower bounds on the time from any location to any other by any way, per profile: what can no longer be reached.
///
/// Shortest paths over both load states without waiting; right also where the triangle inequality fails.
public final class QuickestTimes {
    /// Beyond this the closure would cost too much; the bound is then zero, which is always right.
    private static final int MOST_LOCATIONS = 420;

    private final long[][] quickest;
    private final int locations;

    public QuickestTimes(Problem problem) {
        locations = problem.locationCount();
        quickest = new long[problem.profileCount()][];
        for (int profile = 0; profile < quickest.length; profile++) {
            quickest[profile] = closure(problem.profile(profile));
        }
    }

    private long[] closure(TravelProfile profile) {
        if (locations > MOST_LOCATIONS) {
            return new long[0];
        }
        long[] table = new long[locations * locations];
        for (int from = 0; from < locations; from++) {
            for (int to = 0; to < locations; to++) {
                long least = from == to ? 0 : Bounds.LIMIT;
                for (LoadState state : LoadState.values()) {
                    if (profile.hasLeg(state, from, to)) {
                        least = Math.min(least, profile.duration(state, from, to));
                    }
                }
                table[from * locations + to] = least;
            }
        }
        for (int over = 0; over < locations; over++) {
            for (int from = 0; from < locations; from++) {
                long first = table[from * locations + over];
                if (first < Bounds.LIMIT) {
                    for (int to = 0; to < locations; to++) {
                        long sum = first + table[over * locations + to];
                        if (sum < table[from * locations + to]) {
                            table[from * locations + to] = sum;
                        }
                    }
                }
            }
        }
        return table;
    }

    /// No vessel of the profile gets from one to the other in less.
    public long between(int profile, int from, int to) {
        long[] table = quickest[profile];
        return table.length == 0 ? 0 : table[from * locations + to];
    }
}
