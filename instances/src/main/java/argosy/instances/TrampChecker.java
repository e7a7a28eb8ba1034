package argosy.instances;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Judges tramp answers by FORMAT's rules; shares no code with the optimiser.
public final class TrampChecker {
    private TrampChecker() {}

    /// The verdict.
    ///
    /// @param faults    what is wrong; empty if nothing is
    /// @param objective cost in euro, meaningful only without faults
    public record Verdict(List<String> faults, long objective) {
        public Verdict {
            faults = List.copyOf(faults);
        }

        /// Whether nothing is wrong.
        public boolean feasible() {
            return faults.isEmpty();
        }
    }

    /// Checks routes by ship number; ships and cargoes count from 1; first mention of a cargo is its pickup.
    public static Verdict check(TrampInstance instance, Map<Integer, List<Integer>> routes) {
        List<String> faults = new ArrayList<>();
        Set<Integer> carried = new HashSet<>();
        long objective = 0;
        for (Map.Entry<Integer, List<Integer>> route : routes.entrySet()) {
            int ship = route.getKey();
            if (ship < 1 || ship > instance.vessels) {
                faults.add("ship %d does not exist".formatted(ship));
                continue;
            }
            for (int cargo : new HashSet<>(route.getValue())) {
                if (cargo < 1 || cargo > instance.cargoes) {
                    faults.add("cargo %d does not exist".formatted(cargo));
                    return new Verdict(faults, 0);
                }
                if (!carried.add(cargo)) {
                    faults.add("cargo %d is carried by two ships".formatted(cargo));
                }
            }
            objective += sail(instance, ship - 1, route.getValue(), faults);
        }
        for (int cargo = 1; cargo <= instance.cargoes; cargo++) {
            if (!carried.contains(cargo)) {
                objective += instance.cargo[cargo - 1][3];
            }
        }
        return new Verdict(faults, objective);
    }

    private static long sail(TrampInstance instance, int ship, List<Integer> stops, List<String> faults) {
        long cost = 0;
        long clock = instance.vessel[ship][1];
        long load = 0;
        int port = instance.vessel[ship][0];
        Set<Integer> aboard = new HashSet<>();
        Set<Integer> delivered = new HashSet<>();
        for (int number : stops) {
            int cargo = number - 1;
            int[] facts = instance.cargo[cargo];
            String where = "ship %d, cargo %d: ".formatted(ship + 1, number);
            if (!instance.allowed[ship][cargo] || delivered.contains(cargo)) {
                faults.add(where + "not allowed, or a third time");
                return cost;
            }
            boolean pickup = aboard.add(cargo);
            int target = pickup ? facts[0] : facts[1];
            int arc = port * instance.ports + target;
            if (port != target) {
                if (instance.hours[ship][arc] < 0) {
                    faults.add(where + "no way there");
                    return cost;
                }
                clock += instance.hours[ship][arc];
                cost += instance.cost[ship][arc];
            }
            port = target;
            clock = Math.max(clock, pickup ? facts[4] : facts[6]);
            if (clock > (pickup ? facts[5] : facts[7])) {
                faults.add(where + "served at hour %d, too late".formatted(clock));
            }
            int[] handling = instance.handling[ship][cargo];
            clock += pickup ? handling[0] : handling[2];
            cost += pickup ? handling[1] : handling[3];
            load += pickup ? facts[2] : -facts[2];
            checkLoad(instance, ship, load, where, faults);
            if (!pickup) {
                aboard.remove(cargo);
                delivered.add(cargo);
            }
        }
        if (!aboard.isEmpty()) {
            faults.add("ship %d ends with cargoes aboard".formatted(ship + 1));
        }
        return cost;
    }

    private static void checkLoad(TrampInstance instance, int ship, long load, String where, List<String> faults) {
        if (load > instance.vessel[ship][2]) {
            faults.add(where + "load %d is above capacity".formatted(load));
        }
    }
}
