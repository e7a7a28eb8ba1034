package argosy.solvers;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.search.Optimiser;
import argosy.search.Problem;
import argosy.search.SearchLimits;
import argosy.search.SearchResult;
import argosy.search.engine.FleetOptimiser;
import argosy.search.linear.IntegerSolver;
import argosy.search.linear.LinearSolver;
import argosy.solvers.testkit.BruteForce;
import argosy.solvers.testkit.RandomProblems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The optimiser proves exactly what brute force finds, on problems that use every rule at once.
class OptimiserAgainstBruteForceTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 1001, 2001, 3001})
    void provesTheLeastCost(long firstSeed) {
        Optimiser optimiser = new FleetOptimiser(HighsLinear.orGlop(), new CpSatInteger());
        for (long seed = firstSeed; seed < firstSeed + 60; seed++) {
            judge(optimiser, seed, RandomProblems.of(seed, 4));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {50_001})
    void provesTheLeastCostInPureJava(long firstSeed) {
        OjAlgo pureJava = new OjAlgo();
        LinearSolver linear = pureJava;
        IntegerSolver integer = pureJava;
        Optimiser optimiser = new FleetOptimiser(linear, integer);
        for (long seed = firstSeed; seed < firstSeed + 25; seed++) {
            judge(optimiser, seed, RandomProblems.of(seed, 3));
        }
    }

    private static void judge(Optimiser optimiser, long seed, Problem problem) {
        SearchResult result = optimiser.solve(problem, SearchLimits.ofIterations(40, seed, 1));
        assertThat(result.objective()).as("seed %d", seed).isEqualTo(BruteForce.leastCost(problem));
        assertThat(result.provenOptimal()).as("seed %d", seed).isTrue();
    }
}
