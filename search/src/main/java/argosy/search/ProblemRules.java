package argosy.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What makes a problem well formed, apart from the single records' own rules.
final class ProblemRules {
    private ProblemRules() {}

    static void check(Problem problem) {
        for (int vessel = 0; vessel < problem.vesselCount(); vessel++) {
            checkVessel(problem, vessel);
        }
        for (int cargo = 0; cargo < problem.cargoCount(); cargo++) {
            checkCargo(problem, cargo);
        }
        Set<Integer> pinned = new HashSet<>();
        for (int vessel = 0; vessel < problem.vesselCount(); vessel++) {
            checkPrefix(problem, vessel, pinned);
        }
    }

    private static void checkVessel(Problem problem, int id) {
        Vessel vessel = problem.vessel(id);
        require(vessel.profile() < problem.profileCount(), "Vessel, its unknown profile", id, vessel.profile());
        TravelProfile profile = problem.profileOf(id);
        require(
                profile.locationCount() == problem.locationCount(),
                "Vessel, number of locations its profile covers instead of all",
                id,
                profile.locationCount());
        require(
                vessel.startLocation() < problem.locationCount(),
                "Vessel, its unknown start",
                id,
                vessel.startLocation());
        require(
                vessel.returnLocation() < problem.locationCount(),
                "Vessel, its unknown return location",
                id,
                vessel.returnLocation());
        require(vessel.initialGroup() < profile.groupCount(), "Vessel, its unknown group", id, vessel.initialGroup());
        for (int cargo = 0; cargo < problem.cargoCount(); cargo++) {
            int group = problem.cargo(cargo).setupGroup();
            require(
                    !problem.allows(id, cargo) || group < profile.groupCount(),
                    "Cargo, its unknown group",
                    cargo,
                    group);
        }
    }

    private static void checkCargo(Problem problem, int id) {
        Cargo cargo = problem.cargo(id);
        require(
                cargo.pickupLocation() < problem.locationCount(),
                "Cargo, its unknown pickup location",
                id,
                cargo.pickupLocation());
        require(
                cargo.deliveryLocation() < problem.locationCount(),
                "Cargo, its unknown delivery location",
                id,
                cargo.deliveryLocation());
    }

    private static void checkPrefix(Problem problem, int vessel, Set<Integer> pinned) {
        List<Integer> prefix = problem.prefix(vessel);
        Set<Integer> mine = new HashSet<>();
        Set<Integer> delivered = new HashSet<>();
        for (int cargo : prefix) {
            require(cargo >= 0 && cargo < problem.cargoCount(), "Vessel, unknown cargo it is pinned to", vessel, cargo);
            require(problem.allows(vessel, cargo), "Vessel, cargo it is pinned to but may not carry", vessel, cargo);
            if (!mine.add(cargo)) {
                require(delivered.add(cargo), "Vessel, cargo it is pinned to three times", vessel, cargo);
            } else {
                require(pinned.add(cargo), "Vessel, cargo that another vessel is pinned to as well", vessel, cargo);
            }
        }
    }

    private static void require(boolean holds, String rule, int... ids) {
        if (!holds) {
            throw new IllegalArgumentException("%s: %s".formatted(rule, Arrays.toString(ids)));
        }
    }

    /// A penalty above any change of the other costs that carrying one more cargo could bring.
    static long penaltyFor(Problem problem) {
        boolean any = false;
        long total = 1;
        for (int cargo = 0; cargo < problem.cargoCount(); cargo++) {
            any |= problem.cargo(cargo).mandatory();
            total += Math.abs(problem.cargo(cargo).omissionCost()) + dearestFit(problem, cargo);
        }
        if (!any) {
            return 0;
        }
        long leg = 0;
        for (int profile = 0; profile < problem.profileCount(); profile++) {
            leg = Math.max(leg, dearestLeg(problem.profile(profile)));
        }
        for (int vessel = 0; vessel < problem.vesselCount(); vessel++) {
            total += Math.abs(problem.vessel(vessel).fixedCost()) + dearestEnd(problem, vessel);
        }
        return Math.min(Bounds.LIMIT, total + leg * (2L * problem.cargoCount() + problem.vesselCount()));
    }

    private static long dearestFit(Problem problem, int cargo) {
        long most = 0;
        for (int vessel = 0; vessel < problem.vesselCount(); vessel++) {
            if (problem.allows(vessel, cargo)) {
                Fit fit = problem.getFit(vessel, cargo);
                most = Math.max(
                        most, Math.abs(fit.pickupCost()) + Math.abs(fit.deliveryCost()) + Math.abs(fit.value()));
            }
        }
        return most;
    }

    private static long dearestEnd(Problem problem, int vessel) {
        long most = 0;
        for (int location = 0; location < problem.locationCount(); location++) {
            most = Math.max(most, 2 * Math.abs(problem.endCost(vessel, location)));
        }
        return most;
    }

    private static long dearestLeg(TravelProfile profile) {
        long most = 0;
        for (LoadState state : LoadState.values()) {
            for (int from = 0; from < profile.locationCount(); from++) {
                for (int to = 0; to < profile.locationCount(); to++) {
                    if (profile.hasLeg(state, from, to)) {
                        most = Math.max(most, Math.abs(profile.cost(state, from, to)));
                    }
                }
            }
        }
        for (int from = 0; from < profile.groupCount(); from++) {
            for (int to = 0; to < profile.groupCount(); to++) {
                most = Math.max(most, Math.abs(profile.cost(LoadState.BALLAST, 0, 0)) + profile.setupCost(from, to));
            }
        }
        return 2 * most;
    }
}
