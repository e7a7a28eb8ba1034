package argosy.instances;

import argosy.search.Cargo;
import argosy.search.Fit;
import argosy.search.Problem;
import argosy.search.Route;
import argosy.search.Solution;
import argosy.search.TravelProfile;
import argosy.search.Vessel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Turns a tramp instance into a problem: hours and euro as they stand.
public final class TrampProblem {
    private TrampProblem() {}

    /// Builds the problem; vessel and cargo ids as in the instance.
    public static Problem of(TrampInstance instance) {
        Problem.Builder builder = Problem.builder(instance.ports);
        for (int vessel = 0; vessel < instance.vessels; vessel++) {
            int profile = builder.addProfile(profile(instance, vessel));
            int[] facts = instance.vessel[vessel];
            builder.addVessel(Vessel.simple(profile, facts[0], facts[1], facts[2]));
        }
        for (int[] row : instance.cargo) {
            builder.addCargo(new Cargo(row[0], row[1], row[4], row[5], row[6], row[7], row[3], false, Vessel.NO_GROUP));
        }
        for (int vessel = 0; vessel < instance.vessels; vessel++) {
            for (int cargo = 0; cargo < instance.cargoes; cargo++) {
                if (instance.allowed[vessel][cargo]) {
                    int[] h = instance.handling[vessel][cargo];
                    builder.allow(vessel, cargo, new Fit(instance.cargo[cargo][2], 0, h[0], h[1], h[2], h[3], 0));
                }
            }
        }
        return builder.build();
    }

    private static TravelProfile profile(TrampInstance instance, int vessel) {
        TravelProfile.Builder profile = TravelProfile.builder(instance.ports, 0, List.of());
        for (int from = 0; from < instance.ports; from++) {
            for (int to = 0; to < instance.ports; to++) {
                int arc = from * instance.ports + to;
                if (from != to && instance.hours[vessel][arc] >= 0) {
                    profile.plainLeg(from, to, instance.hours[vessel][arc], instance.cost[vessel][arc]);
                }
            }
        }
        return profile.build();
    }

    /// The routes of a solution in the file's numbering, used ships only.
    public static Map<Integer, List<Integer>> routes(Solution solution) {
        Map<Integer, List<Integer>> routes = new TreeMap<>();
        for (Route route : solution.routes()) {
            if (!route.isEmpty()) {
                routes.put(
                        route.vessel() + 1,
                        route.stops().stream().map(cargo -> cargo + 1).toList());
            }
        }
        return routes;
    }
}
