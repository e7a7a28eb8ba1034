package argosy.bench.peers;

import argosy.search.Problem;
import argosy.search.Solution;
import argosy.search.Vessel;
import com.graphhopper.jsprit.core.algorithm.VehicleRoutingAlgorithm;
import com.graphhopper.jsprit.core.algorithm.box.Jsprit;
import com.graphhopper.jsprit.core.algorithm.termination.TimeTermination;
import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.job.Shipment;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.PickupActivity;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TimeWindow;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleImpl;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl;
import com.graphhopper.jsprit.core.util.Solutions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// jsprit: shipments, one vehicle type per vessel, skills for what a vessel may carry.
public final class JspritPeer implements Peer {
    @Override
    public String name() {
        return "jsprit 1.8";
    }

    @Override
    public String configuration() {
        return "its toolbox's default strategies; travel and service costs by vessel, skills for what a vessel may carry,"
                + " our own objective with the price of cargoes left; threshold accepting as by default but cooled by the"
                + " clock; its insertion cannot choose to leave a cargo that fits";
    }

    @Override
    public Optional<Solution> solve(Problem problem, Duration limit, int threads) {
        long started = System.nanoTime();
        Network network = Network.of(problem);
        JspritCosts costs = new JspritCosts(network);
        VehicleRoutingAlgorithm algorithm = Jsprit.Builder.newInstance(problem(network, costs))
                .setObjectiveFunction(costs::objective)
                .setCustomAcceptor(new JspritThreshold(costs, limit))
                .setRandom(new Random(1))
                .setProperty(Jsprit.Parameter.THREADS, String.valueOf(threads))
                .setProperty(Jsprit.Parameter.FIXED_COST_PARAM, fixedCosts(network) ? "1.0" : "0.0")
                .buildAlgorithm();
        algorithm.setMaxIterations(Integer.MAX_VALUE);
        long left = limit.toMillis() - (System.nanoTime() - started) / 1_000_000;
        TimeTermination clock = new TimeTermination(Math.max(1, left));
        algorithm.setPrematureAlgorithmTermination(clock);
        // Without being told when the search starts it would count from 1970 and stop after the first solution.
        algorithm.addListener(clock);
        VehicleRoutingProblemSolution best = Solutions.bestOf(algorithm.searchSolutions());
        List<List<Integer>> stops = new ArrayList<>();
        for (int vessel = 0; vessel < network.vessels(); vessel++) {
            stops.add(new ArrayList<>());
        }
        for (VehicleRoute route : best.getRoutes()) {
            List<Integer> own = stops.get(JspritCosts.vesselOf(route.getVehicle()));
            route.getActivities().forEach(activity -> own.add(costs.stopOf(activity)));
        }
        return Optional.of(network.solution(stops));
    }

    private static boolean fixedCosts(Network network) {
        return network.vessels() > 0 && network.problem().vessel(0).fixedCost() > 0;
    }

    private static VehicleRoutingProblem problem(Network network, JspritCosts costs) {
        VehicleRoutingProblem.Builder builder =
                VehicleRoutingProblem.Builder.newInstance().setFleetSize(VehicleRoutingProblem.FleetSize.FINITE);
        builder.setRoutingCost(costs).setActivityCosts(costs);
        Location[] places = new Location[network.problem().locationCount()];
        for (int location = 0; location < places.length; location++) {
            places[location] = Location.newInstance(location);
        }
        for (int vessel = 0; vessel < network.vessels(); vessel++) {
            builder.addVehicle(vehicle(network, vessel, places));
        }
        for (int cargo = 0; cargo < network.cargoes(); cargo++) {
            int delivery = cargo + network.cargoes();
            builder.addJob(Shipment.Builder.newInstance(String.valueOf(cargo))
                    .addSizeDimension(0, Math.toIntExact(network.tonnes(cargo)))
                    .setPickupLocation(places[network.locationOf(cargo)])
                    .setDeliveryLocation(places[network.locationOf(delivery)])
                    .setPickupTimeWindow(window(network, cargo))
                    .setDeliveryTimeWindow(window(network, delivery))
                    .addRequiredSkill("cargo" + cargo)
                    .build());
        }
        return builder.build();
    }

    private static TimeWindow window(Network network, int stop) {
        return new TimeWindow((double) network.opens(stop), (double) network.closes(stop));
    }

    private static VehicleImpl vehicle(Network network, int vessel, Location[] places) {
        Vessel facts = network.problem().vessel(vessel);
        VehicleTypeImpl type = VehicleTypeImpl.Builder.newInstance("kind " + kind(network, vessel))
                .addCapacityDimension(0, Math.toIntExact(facts.capacityTonnes()))
                .setFixedCost((double) facts.fixedCost())
                .build();
        VehicleImpl.Builder builder = VehicleImpl.Builder.newInstance(String.valueOf(vessel))
                .setType(type)
                .setUserData(vessel)
                .setStartLocation(places[facts.startLocation()])
                .setEarliestStart((double) facts.availableFrom())
                .setReturnToDepot(facts.returnLocation() != Vessel.ANYWHERE);
        if (facts.returnLocation() != Vessel.ANYWHERE) {
            builder.setEndLocation(places[facts.returnLocation()]).setLatestArrival((double) facts.latestEnd());
        }
        for (int cargo = 0; cargo < network.cargoes(); cargo++) {
            if (network.problem().allows(vessel, cargo)) {
                builder.addSkill("cargo" + cargo);
            }
        }
        return builder.build();
    }

    /// The first vessel that is alike in every respect: jsprit looks at one empty vehicle per type.
    private static int kind(Network network, int vessel) {
        int first = 0;
        while (!alike(network, first, vessel)) {
            first++;
        }
        return first;
    }

    private static boolean alike(Network network, int one, int other) {
        if (!network.problem().vessel(one).equals(network.problem().vessel(other))) {
            return false;
        }
        for (int cargo = 0; cargo < network.cargoes(); cargo++) {
            if (!network.problem().findFit(one, cargo).equals(network.problem().findFit(other, cargo))) {
                return false;
            }
        }
        return true;
    }

    static boolean isPickup(TourActivity activity) {
        return activity instanceof PickupActivity;
    }
}
