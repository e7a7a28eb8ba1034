package argosy.bench.peers;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.ListChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import argosy.bench.peers.TimefoldPlan.Ship;
import argosy.bench.peers.TimefoldPlan.Stop;
import argosy.search.Problem;
import argosy.search.Solution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Timefold Solver, community edition.
public final class TimefoldPeer implements Peer {
    @Override
    public String name() {
        return "Timefold 2.2.0";
    }

    @Override
    public String configuration() {
        return "list variable with unassigned stops, incremental score calculator (its fastest), start by our cheapest"
                + " insertion (its own construction places single stops, not pairs), late acceptance over our own pair"
                + " moves and its list changes; one thread (several threads and nearby selection are not in the free"
                + " edition)";
    }

    @Override
    public Optional<Solution> solve(Problem problem, Duration limit, int threads) {
        long started = System.nanoTime();
        Network network = Network.of(problem);
        TimefoldPlan start = start(network);
        long left = limit.toMillis() - (System.nanoTime() - started) / 1_000_000;
        TimefoldPlan best = SolverFactory.<TimefoldPlan>create(config(Duration.ofMillis(Math.max(1, left))))
                .buildSolver()
                .solve(start);
        if (best.score == null || !best.score.isFeasible()) {
            return Optional.empty();
        }
        List<List<Integer>> routes = new ArrayList<>();
        for (Ship ship : best.ships) {
            routes.add(ship.stops.stream().map(stop -> stop.number).toList());
        }
        return Optional.of(network.solution(routes));
    }

    private static SolverConfig config(Duration limit) {
        return new SolverConfig()
                .withSolutionClass(TimefoldPlan.class)
                .withEntityClasses(Ship.class, Stop.class)
                .withRandomSeed(1L)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(TimefoldScore.class))
                .withTerminationConfig(new TerminationConfig().withSpentLimit(limit))
                .withPhases(new LocalSearchPhaseConfig()
                        .withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)
                        .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                                .withMoveSelectors(
                                        new MoveIteratorFactoryConfig()
                                                .withMoveIteratorFactoryClass(TimefoldPairMoves.class)
                                                .withFixedProbabilityWeight(9.0),
                                        new ListChangeMoveSelectorConfig().withFixedProbabilityWeight(1.0))));
    }

    private static TimefoldPlan start(Network network) {
        List<Ship> ships = new ArrayList<>();
        List<Stop> stops = new ArrayList<>();
        for (int number = 0; number < 2 * network.cargoes(); number++) {
            stops.add(new Stop(number));
        }
        int[][] greedy = CheapestInsertion.routes(network.problem());
        for (int vessel = 0; vessel < network.vessels(); vessel++) {
            Ship ship = new Ship(vessel);
            for (int number : greedy[vessel]) {
                ship.stops.add(stops.get(number));
            }
            ships.add(ship);
        }
        return new TimefoldPlan(new TimefoldFacts(network), ships, stops);
    }
}
