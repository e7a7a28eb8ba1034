package argosy.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Times and costs between all locations for vessels that sail alike, ballast and laden, with setups between groups.
///
/// Immutable. Legs without gates are one array lookup; neither symmetry nor the triangle inequality is assumed.
public final class TravelProfile {
    static final long ABSENT = -1;

    private final int locations;
    private final int groups;
    private final long[][] durations;
    private final long[][] costs;
    private final boolean oneDuration;
    private final boolean oneCost;
    private final boolean gated;
    private final int[][] gatedIndex;
    private final List<Leg> gatedLegs;
    private final List<Gate> gates;
    private final long[] setupDurations;
    private final long[] setupCosts;

    private TravelProfile(Builder builder) {
        locations = builder.locations;
        groups = builder.groups;
        durations = builder.durations;
        costs = builder.costs;
        oneDuration = share(durations);
        oneCost = share(costs);
        gatedIndex = builder.gatedIndex;
        gatedLegs = List.copyOf(builder.gatedLegs);
        gated = builder.gated;
        gates = builder.gates;
        setupDurations = builder.setupDurations;
        setupCosts = builder.setupCosts;
    }

    /// Keeps one table for both load states where they agree: half the memory to hold near the processor.
    private static boolean share(long[][] tables) {
        if (Arrays.equals(tables[0], tables[1])) {
            tables[1] = tables[0];
            return true;
        }
        return false;
    }

    /// Starts a profile over `locations` locations and `groups` setup groups; gates are those of the problem.
    public static Builder builder(int locations, int groups, List<Gate> gates) {
        return new Builder(locations, groups, gates);
    }

    /// Locations it covers.
    public int locationCount() {
        return locations;
    }

    /// Setup groups it covers.
    public int groupCount() {
        return groups;
    }

    /// Whether any leg has a gate that can stop somebody.
    public boolean hasGates() {
        return gated;
    }

    /// Whether legs cost the same in ballast and laden, and nothing is paid for setups. O(1).
    public boolean hasOneCost() {
        return groups == 0 && oneCost;
    }

    /// Whether times and costs are the same in ballast and laden, gates apart. O(1).
    public boolean hasOneTable() {
        return oneDuration && oneCost;
    }

    /// Whether there is a way. O(1).
    public boolean hasLeg(LoadState state, int from, int to) {
        return durations[state.table][from * locations + to] != ABSENT;
    }

    /// Cost of the leg, if there is one. O(1).
    public long cost(LoadState state, int from, int to) {
        return costs[state.table][from * locations + to];
    }

    /// Sailing time without any waiting at gates, if there is a leg. O(1).
    public long duration(LoadState state, int from, int to) {
        return durations[state.table][from * locations + to];
    }

    /// Arrival when leaving at `departure` with `tonnes` aboard, or {@link Bounds#NEVER}. O(1) on a leg without gates.
    public long arrival(LoadState state, int from, int to, long departure, long tonnes) {
        int arc = from * locations + to;
        long plain = durations[state.table][arc];
        if (plain == ABSENT) {
            return Bounds.NEVER;
        }
        if (gated) {
            int index = gatedIndex[state.table][arc];
            if (index > 0) {
                return gatedArrival(gatedLegs.get(index - 1), departure, tonnes);
            }
        }
        return departure + plain;
    }

    /// Latest departure that still arrives by `arrival`, or {@link Bounds#TOO_LATE}. O(1) on a leg without gates.
    public long latestDeparture(LoadState state, int from, int to, long arrival, long tonnes) {
        int arc = from * locations + to;
        long plain = durations[state.table][arc];
        if (plain == ABSENT) {
            return Bounds.TOO_LATE;
        }
        if (gated) {
            int index = gatedIndex[state.table][arc];
            if (index > 0) {
                return gatedDeparture(gatedLegs.get(index - 1), arrival, tonnes);
            }
        }
        return arrival - plain;
    }

    /// The gates met and when each is passed, leaving at `departure`; stops at the first that never opens.
    public List<GatePassing> passings(LoadState state, int from, int to, long departure, long tonnes) {
        int index = gated ? gatedIndex[state.table][from * locations + to] : 0;
        if (index == 0) {
            return List.of();
        }
        Leg leg = gatedLegs.get(index - 1);
        List<GatePassing> passings = new ArrayList<>();
        long clock = departure;
        for (Leg.Segment segment : leg.segments()) {
            long reached = clock + segment.duration();
            clock = gates.get(segment.gate()).earliestPassing(reached, tonnes);
            passings.add(new GatePassing(segment.gate(), reached, clock));
            if (clock == Bounds.NEVER) {
                break;
            }
        }
        return passings;
    }

    /// Time to make ready for `toGroup` after `fromGroup`; zero if either is {@link Vessel#NO_GROUP}.
    public long setupDuration(int fromGroup, int toGroup) {
        return fromGroup < 0 || toGroup < 0 ? 0 : setupDurations[fromGroup * groups + toGroup];
    }

    /// Cost to make ready for `toGroup` after `fromGroup`; zero if either is {@link Vessel#NO_GROUP}.
    public long setupCost(int fromGroup, int toGroup) {
        return fromGroup < 0 || toGroup < 0 ? 0 : setupCosts[fromGroup * groups + toGroup];
    }

    private long gatedArrival(Leg leg, long departure, long tonnes) {
        long clock = departure;
        List<Leg.Segment> segments = leg.segments();
        for (int k = 0; k < segments.size(); k++) {
            Leg.Segment segment = segments.get(k);
            clock = gates.get(segment.gate()).earliestPassing(clock + segment.duration(), tonnes);
            if (clock == Bounds.NEVER) {
                return Bounds.NEVER;
            }
        }
        return clock + leg.finalDuration();
    }

    private long gatedDeparture(Leg leg, long arrival, long tonnes) {
        long clock = arrival - leg.finalDuration();
        List<Leg.Segment> segments = leg.segments();
        for (int k = segments.size() - 1; k >= 0; k--) {
            Leg.Segment segment = segments.get(k);
            clock = gates.get(segment.gate()).latestArrival(clock, tonnes);
            if (clock == Bounds.TOO_LATE) {
                return Bounds.TOO_LATE;
            }
            clock -= segment.duration();
        }
        return clock;
    }

    /// One gate of a leg: when it was reached and when passed ({@link Bounds#NEVER} if it never opens).
    public record GatePassing(int gate, long reached, long passed) {}

    /// Collects legs; anything not given does not exist, except staying put, which is free.
    public static final class Builder {
        private final int locations;
        private final int groups;
        private final List<Gate> gates;
        private final long[][] durations;
        private final long[][] costs;
        private final int[][] gatedIndex = new int[2][0];
        private final List<Leg> gatedLegs = new ArrayList<>();
        private final long[] setupDurations;
        private final long[] setupCosts;
        private boolean gated;

        private Builder(int locations, int groups, List<Gate> gates) {
            if (locations < 1 || groups < 0) {
                throw new IllegalArgumentException(
                        "A profile needs at least one location, got %d (groups: %d).".formatted(locations, groups));
            }
            this.locations = locations;
            this.groups = groups;
            this.gates = List.copyOf(gates);
            int arcs = Math.multiplyExact(locations, locations);
            durations = new long[2][arcs];
            costs = new long[2][arcs];
            setupDurations = new long[groups * groups];
            setupCosts = new long[groups * groups];
            for (long[] table : durations) {
                Arrays.fill(table, ABSENT);
                for (int here = 0; here < locations; here++) {
                    table[here * locations + here] = 0;
                }
            }
        }

        /// Sets the leg in both load states, without gates.
        public Builder plainLeg(int from, int to, long duration, long cost) {
            Bounds.checkDuration("duration", duration);
            Bounds.check("cost", cost);
            for (int state = 0; state < 2; state++) {
                durations[state][arc(from, to)] = duration;
                costs[state][arc(from, to)] = cost;
                if (gated) {
                    gatedIndex[state][arc(from, to)] = 0;
                }
            }
            return this;
        }

        /// Sets the leg in one load state.
        public Builder leg(LoadState state, int from, int to, Leg leg) {
            int arc = arc(from, to);
            long total = leg.finalDuration();
            boolean free = true;
            for (Leg.Segment segment : leg.segments()) {
                if (segment.gate() >= gates.size()) {
                    throw new IllegalArgumentException(
                            "Leg %d-%d names gate %d of %d.".formatted(from, to, segment.gate(), gates.size()));
                }
                total += segment.duration();
                free &= gates.get(segment.gate()).isFree();
            }
            durations[state.table][arc] = Bounds.check("duration", total);
            costs[state.table][arc] = leg.cost();
            if (gated) {
                gatedIndex[state.table][arc] = 0;
            }
            if (!free) {
                setGated(state, arc, leg);
            }
            return this;
        }

        /// Sets what a vessel does between two groups when empty.
        public Builder setup(int fromGroup, int toGroup, long duration, long cost) {
            if (fromGroup < 0 || fromGroup >= groups || toGroup < 0 || toGroup >= groups) {
                throw new IllegalArgumentException(
                        "Setup %d to %d, but there are %d groups.".formatted(fromGroup, toGroup, groups));
            }
            setupDurations[fromGroup * groups + toGroup] = Bounds.checkDuration("duration", duration);
            setupCosts[fromGroup * groups + toGroup] = Bounds.check("cost", cost);
            return this;
        }

        /// Builds the profile; the builder must not be used afterwards.
        public TravelProfile build() {
            return new TravelProfile(this);
        }

        private void setGated(LoadState state, int arc, Leg leg) {
            for (int each = 0; each < 2; each++) {
                if (gatedIndex[each].length == 0) {
                    gatedIndex[each] = new int[locations * locations];
                }
            }
            gatedLegs.add(leg);
            gatedIndex[state.table][arc] = gatedLegs.size();
            gated = true;
        }

        private int arc(int from, int to) {
            if (from < 0 || from >= locations || to < 0 || to >= locations) {
                throw new IllegalArgumentException(
                        "Leg %d to %d, but there are %d locations.".formatted(from, to, locations));
            }
            return from * locations + to;
        }
    }
}
