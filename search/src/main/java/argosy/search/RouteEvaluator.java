package argosy.search;

import argosy.search.RouteOutcome.Cause;
import argosy.search.RouteOutcome.Infeasible;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sails one route exactly: times at each stop and gate, loads, costs, or the first rule broken.
///
/// Simple and slow (allocates freely); shares no code with the kernels, so that it can judge them.
public final class RouteEvaluator {
    private final Problem problem;
    private final Vessel vessel;
    private final int vesselId;
    private final TravelProfile profile;
    private final List<Schedule.Visit> visits = new ArrayList<>();
    private final List<Integer> aboard = new ArrayList<>();
    private final List<Integer> picked = new ArrayList<>();
    private int location;
    private int group;
    private long clock;
    private long tonnes;
    private long volume;
    private long totalCost;

    private RouteEvaluator(Problem problem, int vesselId) {
        this.problem = problem;
        this.vesselId = vesselId;
        vessel = problem.vessel(vesselId);
        profile = problem.profileOf(vesselId);
        location = vessel.startLocation();
        group = vessel.initialGroup();
        clock = vessel.availableFrom();
    }

    /// Sails the route.
    public static RouteOutcome evaluate(Problem problem, Route route) {
        return new RouteEvaluator(problem, route.vessel()).sail(route);
    }

    private RouteOutcome sail(Route route) {
        List<Integer> prefix = problem.prefix(vesselId);
        for (int stop = 0; stop < prefix.size(); stop++) {
            if (stop >= route.size() || route.cargoAt(stop) != prefix.get(stop)) {
                return broken(stop, Cause.PINNED, "the route must begin with %s".formatted(prefix));
            }
        }
        if (!route.isEmpty()) {
            totalCost += vessel.fixedCost();
        }
        for (int stop = 0; stop < route.size(); stop++) {
            Infeasible fault = visit(stop, route.cargoAt(stop));
            if (fault != null) {
                return fault;
            }
        }
        return finish(route);
    }

    private @Nullable Infeasible visit(int stop, int cargo) {
        if (!problem.allows(vesselId, cargo)) {
            return broken(stop, Cause.NOT_ALLOWED, "vessel %d may not carry cargo %d".formatted(vesselId, cargo));
        }
        boolean pickup = !picked.contains(cargo);
        if (!pickup && !aboard.contains(cargo)) {
            return broken(stop, Cause.ORDER, "cargo %d is served a third time".formatted(cargo));
        }
        return serve(stop, cargo, pickup);
    }

    private @Nullable Infeasible serve(int stop, int cargo, boolean pickup) {
        Cargo facts = problem.cargo(cargo);
        int target = pickup ? facts.pickupLocation() : facts.deliveryLocation();
        LoadState state = aboard.isEmpty() ? LoadState.BALLAST : LoadState.LADEN;
        int groupBefore = aboard.isEmpty() ? group : Vessel.NO_GROUP;
        long setupCost = profile.setupCost(groupBefore, facts.setupGroup());
        long departed = clock + profile.setupDuration(groupBefore, facts.setupGroup());
        if (!profile.hasLeg(state, location, target)) {
            return broken(stop, Cause.NO_WAY, "no %s leg from %d to %d".formatted(state, location, target));
        }
        List<TravelProfile.GatePassing> passings = profile.passings(state, location, target, departed, tonnes);
        long arrived = profile.arrival(state, location, target, departed, tonnes);
        if (arrived == Bounds.NEVER) {
            return broken(stop, Cause.GATE, "a gate from %d to %d stays shut".formatted(location, target));
        }
        long began = Math.max(arrived, pickup ? facts.pickupOpens() : facts.deliveryOpens());
        if (began > (pickup ? facts.pickupCloses() : facts.deliveryCloses())) {
            return broken(stop, Cause.WINDOW, "service of cargo %d would begin at %d".formatted(cargo, began));
        }
        Infeasible fault = pickup ? load(stop, cargo) : discharge(cargo);
        if (fault != null) {
            return fault;
        }
        Fit fit = problem.getFit(vesselId, cargo);
        long legCost = profile.cost(state, location, target);
        long serviceCost = pickup ? fit.pickupCost() - fit.value() : fit.deliveryCost();
        clock = began + (pickup ? fit.pickupDuration() : fit.deliveryDuration());
        location = target;
        group = facts.setupGroup();
        totalCost += setupCost + legCost + serviceCost;
        visits.add(new Schedule.Visit(
                cargo,
                pickup,
                departed,
                passings,
                arrived,
                began,
                clock,
                tonnes,
                volume,
                setupCost,
                legCost,
                serviceCost));
        return null;
    }

    private @Nullable Infeasible load(int stop, int cargo) {
        for (int other : aboard) {
            if (problem.conflict(cargo, other)) {
                return broken(stop, Cause.CONFLICT, "cargoes %d and %d together".formatted(cargo, other));
            }
        }
        Fit fit = problem.getFit(vesselId, cargo);
        aboard.add(cargo);
        picked.add(cargo);
        tonnes += fit.tonnes();
        volume += fit.volume();
        if (tonnes > vessel.capacityTonnes()
                || volume > vessel.capacityVolume()
                || aboard.size() > vessel.maximumParcels()) {
            return broken(
                    stop,
                    Cause.CAPACITY,
                    "%d tonnes, %d volume, %d parcels aboard".formatted(tonnes, volume, aboard.size()));
        }
        return null;
    }

    private @Nullable Infeasible discharge(int cargo) {
        Fit fit = problem.getFit(vesselId, cargo);
        aboard.remove(Integer.valueOf(cargo));
        tonnes -= fit.tonnes();
        volume -= fit.volume();
        return null;
    }

    private RouteOutcome finish(Route route) {
        if (!aboard.isEmpty()) {
            return broken(route.size(), Cause.ORDER, "cargoes %s are never delivered".formatted(aboard));
        }
        long returnCost = 0;
        List<TravelProfile.GatePassing> passings = List.of();
        if (!route.isEmpty() && vessel.returnLocation() != Vessel.ANYWHERE) {
            int home = vessel.returnLocation();
            if (!profile.hasLeg(LoadState.BALLAST, location, home)) {
                return broken(route.size(), Cause.NO_WAY, "no leg back from %d to %d".formatted(location, home));
            }
            returnCost = profile.cost(LoadState.BALLAST, location, home);
            passings = profile.passings(LoadState.BALLAST, location, home, clock, 0);
            clock = profile.arrival(LoadState.BALLAST, location, home, clock, 0);
            location = home;
            if (clock == Bounds.NEVER) {
                return broken(route.size(), Cause.GATE, "a gate on the way back stays shut");
            }
        }
        if (!route.isEmpty() && clock > vessel.latestEnd()) {
            return broken(route.size(), Cause.LATEST_END, "ends at %d, after %d".formatted(clock, vessel.latestEnd()));
        }
        long endCost = problem.endCost(vesselId, location);
        totalCost += returnCost + endCost;
        Schedule.End end = new Schedule.End(location, clock, passings, returnCost, endCost);
        return new RouteOutcome.Feasible(new Schedule(vesselId, visits, end, totalCost));
    }

    private static Infeasible broken(int stop, Cause cause, String detail) {
        return new Infeasible(stop, cause, detail);
    }
}
