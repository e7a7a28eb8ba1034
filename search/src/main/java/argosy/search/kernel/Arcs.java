package argosy.search.kernel;

import argosy.search.Bounds;
import argosy.search.LoadState;
import argosy.search.TravelProfile;

/// A profile's legs as the processor likes them: duration beside cost, once in rows by origin and once by destination.
///
/// A scan for one cargo reads a handful of rows for all positions of all tours; with both orders each of them is one
/// stretch of memory. Tables that are equal (ballast and laden, there and back) are kept once, and in 32 bits where all
/// numbers allow it. On 600 nodes the first of these doubled the iterations per second. Immutable.
final class Arcs {
    private static final int ABSENT = -1;

    private final TravelProfile profile;
    private final int locations;
    private final boolean gated;
    private final boolean setups;
    private final Table ballastOut;
    private final Table ladenOut;
    private final Table ballastInto;
    private final Table ladenInto;

    Arcs(TravelProfile profile) {
        this.profile = profile;
        locations = profile.locationCount();
        gated = profile.hasGates();
        setups = profile.groupCount() > 0;
        ballastOut = new Table(profile, LoadState.BALLAST, false);
        ballastInto = symmetric(profile, LoadState.BALLAST) ? ballastOut : new Table(profile, LoadState.BALLAST, true);
        if (profile.hasOneTable()) {
            ladenOut = ballastOut;
            ladenInto = ballastInto;
        } else {
            ladenOut = new Table(profile, LoadState.LADEN, false);
            ladenInto = symmetric(profile, LoadState.LADEN) ? ladenOut : new Table(profile, LoadState.LADEN, true);
        }
    }

    private Table out(boolean empty) {
        return empty ? ballastOut : ladenOut;
    }

    private Table into(boolean empty) {
        return empty ? ballastInto : ladenInto;
    }

    private static LoadState state(boolean empty) {
        return empty ? LoadState.BALLAST : LoadState.LADEN;
    }

    private static boolean symmetric(TravelProfile profile, LoadState state) {
        for (int one = 0; one < profile.locationCount(); one++) {
            for (int other = 0; other < one; other++) {
                if (profile.hasLeg(state, one, other) != profile.hasLeg(state, other, one)
                        || profile.duration(state, one, other) != profile.duration(state, other, one)
                        || profile.cost(state, one, other) != profile.cost(state, other, one)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Arrival after leaving at `departure`; best where `from` stays and `to` changes.
    long arrival(boolean empty, int from, int to, long departure, long load) {
        if (gated) {
            return profile.arrival(state(empty), from, to, departure, load);
        }
        long duration = out(empty).duration(from * locations + to);
        return duration == ABSENT ? Bounds.NEVER : departure + duration;
    }

    /// The same; best where `to` stays and `from` changes.
    long arrivalInto(boolean empty, int from, int to, long departure, long load) {
        if (gated) {
            return profile.arrival(state(empty), from, to, departure, load);
        }
        long duration = into(empty).duration(to * locations + from);
        return duration == ABSENT ? Bounds.NEVER : departure + duration;
    }

    long latestDeparture(boolean empty, int from, int to, long arrival, long load) {
        if (gated) {
            return profile.latestDeparture(state(empty), from, to, arrival, load);
        }
        long duration = out(empty).duration(from * locations + to);
        return duration == ABSENT ? Bounds.TOO_LATE : arrival - duration;
    }

    /// Cost of the leg; best where `from` stays and `to` changes.
    long cost(boolean empty, int from, int to) {
        return out(empty).cost(from * locations + to);
    }

    /// The same; best where `to` stays and `from` changes.
    long costInto(boolean empty, int from, int to) {
        return into(empty).cost(to * locations + from);
    }

    long setupDuration(int fromGroup, int toGroup) {
        return setups ? profile.setupDuration(fromGroup, toGroup) : 0;
    }

    long setupCost(int fromGroup, int toGroup) {
        return setups ? profile.setupCost(fromGroup, toGroup) : 0;
    }

    /// Duration and cost side by side, in rows by origin or (turned) by destination.
    private static final class Table {
        private final int[] narrow;
        private final long[] wide;
        private final boolean isNarrow;

        Table(TravelProfile profile, LoadState state, boolean turned) {
            int size = profile.locationCount();
            long[] numbers = new long[2 * size * size];
            long largest = 0;
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    int at = turned ? 2 * (to * size + from) : 2 * (from * size + to);
                    boolean there = profile.hasLeg(state, from, to);
                    numbers[at] = there ? profile.duration(state, from, to) : ABSENT;
                    numbers[at + 1] = there ? profile.cost(state, from, to) : 0;
                    largest = Math.max(largest, Math.max(Math.abs(numbers[at]), Math.abs(numbers[at + 1])));
                }
            }
            isNarrow = largest < Integer.MAX_VALUE;
            wide = isNarrow ? new long[0] : numbers;
            narrow = isNarrow ? new int[numbers.length] : new int[0];
            for (int at = 0; at < narrow.length; at++) {
                narrow[at] = (int) numbers[at];
            }
        }

        long duration(int arc) {
            return isNarrow ? narrow[2 * arc] : wide[2 * arc];
        }

        long cost(int arc) {
            return isNarrow ? narrow[2 * arc + 1] : wide[2 * arc + 1];
        }
    }
}
