package argosy.bench.peers;

import argosy.search.Problem;
import argosy.search.Solution;
import argosy.search.Vessel;
import com.google.ortools.Loader;
import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.FirstSolutionStrategy;
import com.google.ortools.constraintsolver.IntVar;
import com.google.ortools.constraintsolver.LocalSearchMetaheuristic;
import com.google.ortools.constraintsolver.RoutingDimension;
import com.google.ortools.constraintsolver.RoutingIndexManager;
import com.google.ortools.constraintsolver.RoutingModel;
import com.google.ortools.constraintsolver.RoutingSearchParameters;
import com.google.ortools.constraintsolver.Solver;
import com.google.ortools.constraintsolver.main;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// OR-Tools' routing library, after its own examples for pickups, deliveries, windows and penalties.
public final class OrToolsPeer implements Peer {
    @Override
    public String name() {
        return "OR-Tools routing 9.15";
    }

    @Override
    public String configuration() {
        return "one time and one cost matrix per kind of vessel, pickup and delivery pairs, disjunctions priced at the cost"
                + " of leaving a cargo, vessel variables limited to what a vessel may carry; first solution by parallel"
                + " cheapest insertion where all vessels are alike, else by local cheapest insertion (parallel overran a"
                + " limit of 10 s by 27 s there), then guided local search; one thread (there is no parallel search)";
    }

    @Override
    public Optional<Solution> solve(Problem problem, Duration limit, int threads) {
        Loader.loadNativeLibraries();
        long started = System.nanoTime();
        Network network = Network.of(problem);
        Model model = new Model(network);
        model.state();
        Duration left = limit.minusNanos(System.nanoTime() - started);
        return left.isPositive() ? model.run(left) : Optional.empty();
    }

    /// The nodes are stops first, then starts by location, last one end.
    private static final class Model {
        private final Network network;
        private final int stops;
        private final List<Integer> startLocations = new ArrayList<>();
        private final int end;
        private final RoutingIndexManager manager;
        private final RoutingModel routing;
        private boolean alike;

        Model(Network network) {
            this.network = network;
            stops = 2 * network.cargoes();
            int[] starts = new int[network.vessels()];
            for (int vessel = 0; vessel < starts.length; vessel++) {
                int location = network.problem().vessel(vessel).startLocation();
                if (!startLocations.contains(location)) {
                    startLocations.add(location);
                }
                starts[vessel] = stops + startLocations.indexOf(location);
            }
            end = stops + startLocations.size();
            int[] ends = new int[starts.length];
            java.util.Arrays.fill(ends, end);
            manager = new RoutingIndexManager(end + 1, starts.length, starts, ends);
            routing = new RoutingModel(manager);
        }

        void state() {
            long horizon = network.horizon();
            int[] times = new int[network.vessels()];
            Map<Object, int[]> kinds = new LinkedHashMap<>();
            long[] capacities = new long[times.length];
            for (int vessel = 0; vessel < times.length; vessel++) {
                int own = vessel;
                int[] matrices = kinds.computeIfAbsent(kind(vessel), kind -> matrices(own, horizon));
                times[vessel] = matrices[0];
                routing.setArcCostEvaluatorOfVehicle(matrices[1], vessel);
                routing.setFixedCostOfVehicle(network.problem().vessel(vessel).fixedCost(), vessel);
                capacities[vessel] = network.problem().vessel(vessel).capacityTonnes();
            }
            alike = kinds.size() == 1;
            routing.addDimensionWithVehicleTransits(times, horizon, horizon, false, "time");
            long[] sizes = new long[end + 1];
            for (int stop = 0; stop < stops; stop++) {
                long tonnes = network.tonnes(network.cargoOf(stop));
                sizes[stop] = network.isPickup(stop) ? tonnes : -tonnes;
            }
            routing.addDimensionWithVehicleCapacity(
                    routing.registerUnaryTransitVector(sizes), 0, capacities, true, "load");
            RoutingDimension time = routing.getMutableDimension("time");
            for (int vessel = 0; vessel < times.length; vessel++) {
                Vessel facts = network.problem().vessel(vessel);
                time.cumulVar(routing.start(vessel)).setMin(facts.availableFrom());
                time.cumulVar(routing.end(vessel)).setMax(Math.min(horizon, facts.latestEnd()));
            }
            for (int cargo = 0; cargo < network.cargoes(); cargo++) {
                pair(cargo, time);
            }
        }

        /// Vessels of one kind share their matrices: same travel, same service everywhere, same place to return to.
        private Object kind(int vessel) {
            List<Object> traits = new ArrayList<>();
            traits.add(network.problem().vessel(vessel).profile());
            traits.add(network.returnLocation(vessel));
            for (int cargo = 0; cargo < network.cargoes(); cargo++) {
                traits.add(network.problem().findFit(vessel, cargo));
            }
            return traits;
        }

        private int[] matrices(int vessel, long horizon) {
            long[][] durations = new long[end + 1][end + 1];
            long[][] costs = new long[end + 1][end + 1];
            for (int from = 0; from < end; from++) {
                for (int to = 0; to <= end; to++) {
                    fill(vessel, from, to, horizon, durations, costs);
                }
            }
            return new int[] {routing.registerTransitMatrix(durations), routing.registerTransitMatrix(costs)};
        }

        /// Service at `from` and travel to `to`; an unused vessel goes from start to end for nothing.
        private void fill(int vessel, int from, int to, long horizon, long[][] durations, long[][] costs) {
            boolean stop = from < stops;
            if (!stop && to == end) {
                return;
            }
            int here = placeOf(vessel, from, from);
            int there = placeOf(vessel, to, from);
            if ((stop && !network.allows(vessel, from)) || !network.hasWay(vessel, here, there)) {
                durations[from][to] = horizon + 1;
                return;
            }
            durations[from][to] = network.duration(vessel, here, there);
            costs[from][to] = network.cost(vessel, here, there);
            if (stop) {
                durations[from][to] += network.serviceDuration(vessel, from);
                costs[from][to] += network.serviceCost(vessel, from);
            }
        }

        /// Location of a node; the end is where she returns to, or wherever she comes from.
        private int placeOf(int vessel, int node, int from) {
            if (node == end) {
                int home = network.returnLocation(vessel);
                return home == Vessel.ANYWHERE ? placeOf(vessel, from, from) : home;
            }
            return node < stops ? network.locationOf(node) : startLocations.get(node - stops);
        }

        private void pair(int cargo, RoutingDimension time) {
            long pickup = manager.nodeToIndex(cargo);
            long delivery = manager.nodeToIndex(cargo + network.cargoes());
            Solver solver = routing.solver();
            routing.addPickupAndDelivery(pickup, delivery);
            solver.addConstraint(solver.makeEquality(routing.vehicleVar(pickup), routing.vehicleVar(delivery)));
            solver.addConstraint(solver.makeLessOrEqual(time.cumulVar(pickup), time.cumulVar(delivery)));
            time.cumulVar(pickup).setRange(network.opens(cargo), network.closes(cargo));
            int drop = cargo + network.cargoes();
            time.cumulVar(delivery).setRange(network.opens(drop), network.closes(drop));
            if (!network.problem().cargo(cargo).mandatory()) {
                long price = network.problem().cargo(cargo).omissionCost();
                routing.addDisjunction(new long[] {pickup}, price - price / 2);
                routing.addDisjunction(new long[] {delivery}, price / 2);
            }
            for (long node : new long[] {pickup, delivery}) {
                IntVar carrier = routing.vehicleVar(node);
                for (int vessel = 0; vessel < network.vessels(); vessel++) {
                    if (!network.allows(vessel, cargo)) {
                        carrier.removeValue(vessel);
                    }
                }
            }
        }

        Optional<Solution> run(Duration left) {
            RoutingSearchParameters parameters = main.defaultRoutingSearchParameters().toBuilder()
                    .setFirstSolutionStrategy(
                            alike
                                    ? FirstSolutionStrategy.Value.PARALLEL_CHEAPEST_INSERTION
                                    : FirstSolutionStrategy.Value.LOCAL_CHEAPEST_INSERTION)
                    .setLocalSearchMetaheuristic(LocalSearchMetaheuristic.Value.GUIDED_LOCAL_SEARCH)
                    .setTimeLimit(com.google.protobuf.Duration.newBuilder()
                            .setSeconds(left.getSeconds())
                            .setNanos(left.getNano()))
                    .build();
            Assignment answer = routing.solveWithParameters(parameters);
            if (answer == null) {
                return Optional.empty();
            }
            List<List<Integer>> routes = new ArrayList<>();
            for (int vessel = 0; vessel < network.vessels(); vessel++) {
                List<Integer> route = new ArrayList<>();
                long index = answer.value(routing.nextVar(routing.start(vessel)));
                while (!routing.isEnd(index)) {
                    route.add(manager.indexToNode(index));
                    index = answer.value(routing.nextVar(index));
                }
                routes.add(route);
            }
            return Optional.of(network.solution(routes));
        }
    }
}
