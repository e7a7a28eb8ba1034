package argosy.search.kernel;

import argosy.search.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Groups vessels that are alike in every respect, so that only one of a kind need be looked at.
final class VesselClasses {
    private VesselClasses() {}

    /// Class number of each vessel, numbered in order of first appearance.
    static int[] of(Problem problem) {
        Map<List<Object>, Integer> seen = new HashMap<>();
        int[] classes = new int[problem.vesselCount()];
        for (int vessel = 0; vessel < classes.length; vessel++) {
            classes[vessel] = seen.computeIfAbsent(traits(problem, vessel), traits -> seen.size());
        }
        return classes;
    }

    private static List<Object> traits(Problem problem, int vessel) {
        List<Object> traits = new java.util.ArrayList<>();
        traits.add(problem.vessel(vessel));
        for (int cargo = 0; cargo < problem.cargoCount(); cargo++) {
            traits.add(problem.findFit(vessel, cargo));
        }
        for (int location = 0; location < problem.locationCount(); location++) {
            traits.add(problem.endCost(vessel, location));
        }
        if (!problem.prefix(vessel).isEmpty()) {
            traits.add("pinned " + vessel);
        }
        return traits;
    }
}
