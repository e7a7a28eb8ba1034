package argosy.bench.peers;

import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.cost.VehicleRoutingActivityCosts;
import com.graphhopper.jsprit.core.problem.cost.VehicleRoutingTransportCosts;
import com.graphhopper.jsprit.core.problem.driver.Driver;
import com.graphhopper.jsprit.core.problem.job.Job;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity;
import com.graphhopper.jsprit.core.problem.vehicle.Vehicle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Times and costs by vessel in jsprit's terms, and the objective of the instances.
final class JspritCosts implements VehicleRoutingTransportCosts, VehicleRoutingActivityCosts {
    /// What a leg takes and costs that does not exist.
    private static final double NO_WAY = 1e15;

    private final Network network;

    JspritCosts(Network network) {
        this.network = network;
    }

    /// jsprit asks without a vehicle when it looks for neighbouring jobs; the first vessel stands for all then.
    static int vesselOf(@Nullable Vehicle vehicle) {
        return vehicle != null && vehicle.getUserData() instanceof Integer vessel ? vessel : 0;
    }

    int stopOf(TourActivity activity) {
        Job job = ((TourActivity.JobActivity) activity).getJob();
        int cargo = Integer.parseInt(job.getId());
        return JspritPeer.isPickup(activity) ? cargo : cargo + network.cargoes();
    }

    @Override
    public double getTransportTime(
            Location from, Location to, double departure, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        int vessel = vesselOf(vehicle);
        return network.hasWay(vessel, from.getIndex(), to.getIndex())
                ? (double) network.duration(vessel, from.getIndex(), to.getIndex())
                : NO_WAY;
    }

    @Override
    public double getBackwardTransportTime(
            Location from, Location to, double arrival, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        return getTransportTime(from, to, arrival, driver, vehicle);
    }

    @Override
    public double getTransportCost(
            Location from, Location to, double departure, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        int vessel = vesselOf(vehicle);
        return network.hasWay(vessel, from.getIndex(), to.getIndex())
                ? (double) network.cost(vessel, from.getIndex(), to.getIndex())
                : NO_WAY;
    }

    @Override
    public double getBackwardTransportCost(
            Location from, Location to, double arrival, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        return getTransportCost(from, to, arrival, driver, vehicle);
    }

    @Override
    public double getDistance(Location from, Location to, double departure, @Nullable Vehicle vehicle) {
        return getTransportCost(from, to, departure, null, vehicle);
    }

    @Override
    public double getActivityCost(
            TourActivity activity, double arrival, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        int vessel = vesselOf(vehicle);
        boolean job = activity instanceof TourActivity.JobActivity;
        return job && network.allows(vessel, stopOf(activity))
                ? (double) network.serviceCost(vessel, stopOf(activity))
                : 0;
    }

    @Override
    public double getActivityDuration(
            TourActivity activity, double arrival, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        int vessel = vesselOf(vehicle);
        boolean job = activity instanceof TourActivity.JobActivity;
        return job && network.allows(vessel, stopOf(activity))
                ? (double) network.serviceDuration(vessel, stopOf(activity))
                : 0;
    }

    /// The objective of the instance.
    double objective(VehicleRoutingProblemSolution solution) {
        double fixed = 0;
        for (VehicleRoute route : solution.getRoutes()) {
            if (!route.isEmpty()) {
                fixed += (double)
                        network.problem().vessel(vesselOf(route.getVehicle())).fixedCost();
            }
        }
        return fixed + runningCosts(solution);
    }

    /// The objective without what using a vessel costs.
    double runningCosts(VehicleRoutingProblemSolution solution) {
        double sum = 0;
        for (VehicleRoute route : solution.getRoutes()) {
            sum += route.isEmpty() ? 0 : cost(vesselOf(route.getVehicle()), route.getActivities());
        }
        for (Job job : solution.getUnassignedJobs()) {
            sum += (double) network.problem().omissionCost(Integer.parseInt(job.getId()));
        }
        return sum;
    }

    private double cost(int vessel, List<TourActivity> activities) {
        double sum = 0;
        int at = network.problem().vessel(vessel).startLocation();
        for (TourActivity activity : activities) {
            int stop = stopOf(activity);
            int to = network.locationOf(stop);
            sum += (double) (network.cost(vessel, at, to) + network.serviceCost(vessel, stop));
            at = to;
        }
        int home = network.returnLocation(vessel);
        return home < 0 ? sum : sum + (double) network.cost(vessel, at, home);
    }
}
