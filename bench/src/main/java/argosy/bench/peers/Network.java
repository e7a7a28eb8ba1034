package argosy.bench.peers;

import argosy.search.Cargo;
import argosy.search.Fit;
import argosy.search.LoadState;
import argosy.search.Problem;
import argosy.search.Route;
import argosy.search.Solution;
import argosy.search.TravelProfile;
import argosy.search.Vessel;
import java.util.ArrayList;
import java.util.List;

/// A problem seen as peers see it: stops, and times and costs between them per vessel.
///
/// Stop `c` is the pickup of cargo `c`, stop `n + c` its delivery.
public record Network(Problem problem, int cargoes, int vessels) {
    static Network of(Problem problem) {
        for (int profile = 0; profile < problem.profileCount(); profile++) {
            if (problem.profile(profile).hasGates() || problem.profile(profile).groupCount() > 0) {
                throw new IllegalArgumentException("Peers are measured without gates and setups.");
            }
        }
        return new Network(problem, problem.cargoCount(), problem.vesselCount());
    }

    boolean isPickup(int stop) {
        return stop < cargoes;
    }

    int cargoOf(int stop) {
        return isPickup(stop) ? stop : stop - cargoes;
    }

    int locationOf(int stop) {
        Cargo cargo = problem.cargo(cargoOf(stop));
        return isPickup(stop) ? cargo.pickupLocation() : cargo.deliveryLocation();
    }

    long opens(int stop) {
        Cargo cargo = problem.cargo(cargoOf(stop));
        return isPickup(stop) ? cargo.pickupOpens() : cargo.deliveryOpens();
    }

    long closes(int stop) {
        Cargo cargo = problem.cargo(cargoOf(stop));
        return isPickup(stop) ? cargo.pickupCloses() : cargo.deliveryCloses();
    }

    boolean allows(int vessel, int stop) {
        return problem.allows(vessel, cargoOf(stop));
    }

    long serviceDuration(int vessel, int stop) {
        Fit fit = problem.getFit(vessel, cargoOf(stop));
        return isPickup(stop) ? fit.pickupDuration() : fit.deliveryDuration();
    }

    long serviceCost(int vessel, int stop) {
        Fit fit = problem.getFit(vessel, cargoOf(stop));
        return isPickup(stop) ? fit.pickupCost() - fit.value() : fit.deliveryCost();
    }

    /// Size of a cargo; the instances give each cargo one size for all vessels.
    long tonnes(int cargo) {
        for (int vessel = 0; vessel < vessels; vessel++) {
            if (problem.allows(vessel, cargo)) {
                return problem.getFit(vessel, cargo).tonnes();
            }
        }
        return 0;
    }

    boolean hasWay(int vessel, int from, int to) {
        return problem.profileOf(vessel).hasLeg(LoadState.LADEN, from, to);
    }

    long duration(int vessel, int from, int to) {
        return problem.profileOf(vessel).duration(LoadState.LADEN, from, to);
    }

    long cost(int vessel, int from, int to) {
        TravelProfile profile = problem.profileOf(vessel);
        return profile.cost(LoadState.LADEN, from, to);
    }

    /// Where she must end, or {@link Vessel#ANYWHERE}.
    int returnLocation(int vessel) {
        return problem.vessel(vessel).returnLocation();
    }

    /// Latest moment anything may happen, for solvers that want a horizon.
    long horizon() {
        long latest = 0;
        long longest = 0;
        for (int stop = 0; stop < 2 * cargoes; stop++) {
            latest = Math.max(latest, closes(stop));
            for (int vessel = 0; vessel < vessels; vessel++) {
                longest = Math.max(longest, allows(vessel, stop) ? serviceDuration(vessel, stop) : 0);
            }
        }
        for (int vessel = 0; vessel < vessels; vessel++) {
            if (returnLocation(vessel) != Vessel.ANYWHERE) {
                latest = Math.max(latest, problem.vessel(vessel).latestEnd());
            }
        }
        return latest + longest;
    }

    /// Turns stops per vessel into a solution.
    Solution solution(List<List<Integer>> stopsOfVessels) {
        List<Route> routes = new ArrayList<>();
        for (int vessel = 0; vessel < vessels; vessel++) {
            int[] served =
                    stopsOfVessels.get(vessel).stream().mapToInt(this::cargoOf).toArray();
            routes.add(Route.of(vessel, served));
        }
        return new Solution(routes);
    }
}
