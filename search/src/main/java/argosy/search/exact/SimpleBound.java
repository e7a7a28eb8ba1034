package argosy.search.exact;

import argosy.search.Fit;
import argosy.search.LoadState;
import argosy.search.Problem;
import argosy.search.TravelProfile;
import argosy.search.Vessel;

/// A weak lower bound in no time, for as long as there is no better: each cargo at the least its service and the legs
/// into
/// its two stops can cost, each vessel at the least her end can cost.
public final class SimpleBound {
    private SimpleBound() {}

    /// No solution costs less.
    public static long of(Problem problem) {
        long bound = 0;
        for (int cargo = 0; cargo < problem.cargoCount(); cargo++) {
            long least = problem.omissionCost(cargo);
            for (int vessel = 0; vessel < problem.vesselCount(); vessel++) {
                if (problem.allows(vessel, cargo)) {
                    least = Math.min(least, carrying(problem, vessel, cargo));
                }
            }
            bound += least;
        }
        for (int vessel = 0; vessel < problem.vesselCount(); vessel++) {
            bound += ending(problem, vessel);
        }
        return bound;
    }

    private static long carrying(Problem problem, int vessel, int cargo) {
        Fit fit = problem.getFit(vessel, cargo);
        TravelProfile profile = problem.profileOf(vessel);
        long setup = 0;
        for (int group = 0; group < profile.groupCount(); group++) {
            setup = Math.min(
                    setup, profile.setupCost(group, problem.cargo(cargo).setupGroup()));
        }
        return fit.pickupCost()
                + fit.deliveryCost()
                - fit.value()
                + setup
                + into(profile, problem.cargo(cargo).pickupLocation())
                + into(profile, problem.cargo(cargo).deliveryLocation());
    }

    private static long into(TravelProfile profile, int location) {
        long least = profile.cost(LoadState.BALLAST, location, location);
        for (LoadState state : LoadState.values()) {
            for (int from = 0; from < profile.locationCount(); from++) {
                if (profile.hasLeg(state, from, location)) {
                    least = Math.min(least, profile.cost(state, from, location));
                }
            }
        }
        return least;
    }

    private static long ending(Problem problem, int vessel) {
        Vessel facts = problem.vessel(vessel);
        long least = problem.idleCost(vessel);
        for (int location = 0; location < problem.locationCount(); location++) {
            least = Math.min(least, problem.endCost(vessel, location) + facts.fixedCost());
        }
        if (facts.returnLocation() == Vessel.ANYWHERE) {
            return least;
        }
        return least + Math.min(0, into(problem.profileOf(vessel), facts.returnLocation()));
    }
}
