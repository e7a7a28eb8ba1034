package argosy.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A fleet problem in whole numbers: vessels, cargoes, who may carry what, travel with gates, setups, pins.
///
/// Objective, to be minimised: for each vessel the cost of her route (see {@link SolutionChecker}), for each cargo left
/// behind its omission cost, plus {@link #mandatoryPenalty()} if it is mandatory. Immutable; ids are dense from 0.
public final class Problem {
    private static final long[] NO_END_COSTS = new long[0];

    private final int locations;
    private final List<Vessel> vessels;
    private final List<Cargo> cargoes;
    private final List<TravelProfile> profiles;
    private final @Nullable Fit[] fits;
    private final boolean[] conflicts;
    private final boolean hasConflicts;
    private final long[][] endCosts;
    private final Map<Integer, List<Integer>> prefixes;
    private final long mandatoryPenalty;

    private Problem(Builder builder) {
        locations = builder.locations;
        vessels = List.copyOf(builder.vessels);
        cargoes = List.copyOf(builder.cargoes);
        profiles = List.copyOf(builder.profiles);
        fits = new Fit[vessels.size() * cargoes.size()];
        builder.fits.forEach((key, fit) -> fits[Math.toIntExact(key)] = fit);
        conflicts = new boolean[cargoes.size() * cargoes.size()];
        for (int[] pair : builder.conflicts) {
            conflicts[pair[0] * cargoes.size() + pair[1]] = true;
            conflicts[pair[1] * cargoes.size() + pair[0]] = true;
        }
        hasConflicts = !builder.conflicts.isEmpty();
        endCosts = builder.endCosts.toArray(new long[0][]);
        prefixes = Map.copyOf(builder.prefixes);
        mandatoryPenalty = builder.mandatoryPenalty >= 0 ? builder.mandatoryPenalty : ProblemRules.penaltyFor(this);
        ProblemRules.check(this);
    }

    /// Starts a problem over `locations` locations.
    public static Builder builder(int locations) {
        return new Builder(locations);
    }

    /// Number of locations.
    public int locationCount() {
        return locations;
    }

    /// Number of vessels.
    public int vesselCount() {
        return vessels.size();
    }

    /// Number of cargoes.
    public int cargoCount() {
        return cargoes.size();
    }

    /// The vessel with this id.
    public Vessel vessel(int vessel) {
        return vessels.get(vessel);
    }

    /// The cargo with this id.
    public Cargo cargo(int cargo) {
        return cargoes.get(cargo);
    }

    /// The travel profile with this id.
    public TravelProfile profile(int profile) {
        return profiles.get(profile);
    }

    /// Number of travel profiles.
    public int profileCount() {
        return profiles.size();
    }

    /// The travel profile this vessel sails by.
    public TravelProfile profileOf(int vessel) {
        return profiles.get(vessels.get(vessel).profile());
    }

    /// Whether this vessel may carry this cargo at all. O(1).
    public boolean allows(int vessel, int cargo) {
        return fits[vessel * cargoes.size() + cargo] != null;
    }

    /// How this cargo sits in this vessel, if she may carry it. O(1).
    public Optional<Fit> findFit(int vessel, int cargo) {
        return Optional.ofNullable(fits[vessel * cargoes.size() + cargo]);
    }

    /// How this cargo sits in this vessel; throws if she may not carry it. O(1), allocates nothing.
    public Fit getFit(int vessel, int cargo) {
        Fit fit = fits[vessel * cargoes.size() + cargo];
        if (fit == null) {
            throw new IllegalArgumentException("Vessel %d may not carry cargo %d.".formatted(vessel, cargo));
        }
        return fit;
    }

    /// Whether the two must not be aboard together. O(1).
    public boolean conflict(int cargo, int other) {
        return conflicts[cargo * cargoes.size() + other];
    }

    /// Whether any pair conflicts.
    public boolean hasConflicts() {
        return hasConflicts;
    }

    /// Cost of this vessel's standing at this location at the end; an unused vessel stands at her start. O(1).
    public long endCost(int vessel, int location) {
        long[] costs = endCosts[vessel];
        return costs.length == 0 ? 0 : costs[location];
    }

    /// Cost of a vessel that carries nothing.
    public long idleCost(int vessel) {
        return endCost(vessel, vessels.get(vessel).startLocation());
    }

    /// Cost of leaving this cargo behind, with the penalty if it is mandatory.
    public long omissionCost(int cargo) {
        Cargo facts = cargoes.get(cargo);
        return facts.omissionCost() + (facts.mandatory() ? mandatoryPenalty : 0);
    }

    /// Added for each mandatory cargo left behind; larger than any saving elsewhere unless set by hand.
    public long mandatoryPenalty() {
        return mandatoryPenalty;
    }

    /// The stops this vessel's route must begin with: cargo ids, pickup at first mention and delivery at second.
    public List<Integer> prefix(int vessel) {
        return prefixes.getOrDefault(vessel, List.of());
    }

    /// Whether any vessel's route is pinned in part.
    public boolean hasPrefixes() {
        return !prefixes.isEmpty();
    }

    /// A copy to change: same ids, everything kept.
    public Builder toBuilder() {
        Builder copy = new Builder(locations);
        copy.profiles.addAll(profiles);
        copy.vessels.addAll(vessels);
        copy.endCosts.addAll(Arrays.asList(endCosts));
        copy.cargoes.addAll(cargoes);
        for (int key = 0; key < fits.length; key++) {
            Fit fit = fits[key];
            if (fit != null) {
                copy.fits.put((long) key, fit);
            }
        }
        for (int one = 0; one < cargoes.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (conflict(one, other)) {
                    copy.conflicts.add(new int[] {one, other});
                }
            }
        }
        copy.prefixes.putAll(prefixes);
        copy.mandatoryPenalty = mandatoryPenalty;
        return copy;
    }

    /// Collects a problem: profiles first, then vessels and cargoes, then fits, conflicts and pins.
    public static final class Builder {
        private final int locations;
        private final List<Vessel> vessels = new ArrayList<>();
        private final List<Cargo> cargoes = new ArrayList<>();
        private final List<TravelProfile> profiles = new ArrayList<>();
        private final Map<Long, Fit> fits = new TreeMap<>();
        private final List<int[]> conflicts = new ArrayList<>();
        private final List<long[]> endCosts = new ArrayList<>();
        private final Map<Integer, List<Integer>> prefixes = new TreeMap<>();
        private long mandatoryPenalty = -1;

        private Builder(int locations) {
            if (locations < 1) {
                throw new IllegalArgumentException(
                        "A problem needs at least one location, got %d.".formatted(locations));
            }
            this.locations = locations;
        }

        /// Adds a travel profile and returns its id.
        public int addProfile(TravelProfile profile) {
            profiles.add(profile);
            return profiles.size() - 1;
        }

        /// Adds a vessel and returns its id.
        public int addVessel(Vessel vessel) {
            vessels.add(vessel);
            endCosts.add(NO_END_COSTS);
            return vessels.size() - 1;
        }

        /// Adds a cargo and returns its id; add all cargoes before the first fit.
        public int addCargo(Cargo cargo) {
            if (!fits.isEmpty()) {
                throw new IllegalStateException("Add all cargoes before the first fit.");
            }
            cargoes.add(cargo);
            return cargoes.size() - 1;
        }

        /// Replaces the facts of a cargo (its windows, its cost of omission, whether it is mandatory).
        public Builder replaceCargo(int cargo, Cargo facts) {
            cargoes.set(cargo, facts);
            return this;
        }

        /// Replaces the facts of a vessel.
        public Builder replaceVessel(int vessel, Vessel facts) {
            vessels.set(vessel, facts);
            return this;
        }

        /// Lets the vessel carry the cargo.
        public Builder allow(int vessel, int cargo, Fit fit) {
            fits.put(key(vessel, cargo), fit);
            return this;
        }

        /// Takes a permission back.
        public Builder forbid(int vessel, int cargo) {
            fits.remove(key(vessel, cargo));
            return this;
        }

        /// Says that two cargoes must not be aboard together.
        public Builder conflict(int cargo, int other) {
            key(0, cargo);
            key(0, other);
            if (cargo == other) {
                throw new IllegalArgumentException("Cargo %d cannot conflict with itself.".formatted(cargo));
            }
            conflicts.add(new int[] {cargo, other});
            return this;
        }

        /// Sets the cost of this vessel's standing at each location at the end.
        public Builder endCosts(int vessel, long[] costByLocation) {
            if (costByLocation.length != locations) {
                throw new IllegalArgumentException(
                        "End costs for %d locations, expected %d.".formatted(costByLocation.length, locations));
            }
            endCosts.set(vessel, costByLocation.clone());
            return this;
        }

        /// Pins the beginning of a vessel's route: cargo ids, pickup at first mention and delivery at second.
        public Builder prefix(int vessel, List<Integer> stops) {
            if (stops.isEmpty()) {
                prefixes.remove(vessel);
            } else {
                prefixes.put(vessel, List.copyOf(stops));
            }
            return this;
        }

        /// Sets the penalty per mandatory cargo left behind; otherwise it is chosen larger than any saving.
        public Builder mandatoryPenalty(long penalty) {
            mandatoryPenalty = Bounds.checkDuration("mandatoryPenalty", penalty);
            return this;
        }

        /// Checks and builds.
        public Problem build() {
            return new Problem(this);
        }

        private long key(int vessel, int cargo) {
            if (vessel < 0 || vessel >= vessels.size() || cargo < 0 || cargo >= cargoes.size()) {
                throw new IllegalArgumentException("Vessel %d or cargo %d unknown (%d vessels, %d cargoes)."
                        .formatted(vessel, cargo, vessels.size(), cargoes.size()));
            }
            return (long) vessel * cargoes.size() + cargo;
        }
    }
}
