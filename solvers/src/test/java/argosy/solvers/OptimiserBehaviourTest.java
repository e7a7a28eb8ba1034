package argosy.solvers;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.search.Cancellation;
import argosy.search.Problem;
import argosy.search.ProgressListener;
import argosy.search.SearchLimits;
import argosy.search.SearchResult;
import argosy.search.Solution;
import argosy.search.SolutionChecker;
import argosy.search.engine.FleetOptimiser;
import argosy.solvers.testkit.RandomProblems;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptimiserBehaviourTest {
    private final FleetOptimiser optimiser = new FleetOptimiser(HighsLinear.orGlop(), new CpSatInteger());

    @Test
    void theSameSeedAndIterationsGiveTheSameAnswerWithSeveralThreads() {
        for (long seed = 1; seed <= 10; seed++) {
            Problem problem = RandomProblems.of(seed, 9);
            SearchResult first = optimiser.solve(problem, SearchLimits.ofIterations(60, seed, 3));
            SearchResult second = optimiser.solve(problem, SearchLimits.ofIterations(60, seed, 3));
            assertThat(second.solution()).isEqualTo(first.solution());
            assertThat(second.lowerBound()).isEqualTo(first.lowerBound());
        }
    }

    @Test
    void sideBySideThreadsProveAsWell() {
        for (long seed = 1; seed <= 10; seed++) {
            Problem problem = RandomProblems.of(seed, 5);
            SearchResult slow = optimiser.solve(problem, SearchLimits.ofIterations(60, seed, 1));
            SearchResult timed = optimiser.solve(problem, SearchLimits.ofTime(Duration.ofSeconds(30), seed, 2));
            assertThat(timed.provenOptimal()).as("seed %d", seed).isTrue();
            assertThat(timed.objective()).isEqualTo(slow.objective());
        }
    }

    @Test
    void aCancelledSearchStillReturnsACheckedSolution() {
        Cancellation cancelled = new Cancellation();
        cancelled.cancel();
        for (long seed = 1; seed <= 10; seed++) {
            Problem problem = RandomProblems.of(seed, 8);
            SearchResult result = optimiser.solve(
                    problem,
                    SearchLimits.ofTime(Duration.ofSeconds(30), seed, 2),
                    Optional.empty(),
                    ProgressListener.SILENT,
                    cancelled);
            assertThat(SolutionChecker.check(problem, result.solution()).objective())
                    .isEqualTo(result.objective());
        }
    }

    @Test
    void aWarmStartIsNeverMadeWorseAndProgressOnlyImproves() {
        Problem problem = RandomProblems.of(42, 9);
        Solution best =
                optimiser.solve(problem, SearchLimits.ofIterations(60, 1, 1)).solution();
        List<Long> heard = new ArrayList<>();
        SearchResult again = optimiser.solve(
                problem,
                SearchLimits.ofIterations(0, 2, 1),
                Optional.of(best),
                progress -> heard.add(progress.best()),
                new Cancellation());
        assertThat(again.objective())
                .isLessThanOrEqualTo(SolutionChecker.check(problem, best).objective());
        assertThat(heard).isSortedAccordingTo((one, other) -> Long.compare(other, one));
    }

    @Test
    void boundsNeverPassTheOptimum() {
        for (long seed = 100; seed < 120; seed++) {
            Problem problem = RandomProblems.of(seed, 5);
            List<Long> bounds = new ArrayList<>();
            SearchResult result = optimiser.solve(
                    problem,
                    SearchLimits.ofIterations(30, seed, 1),
                    Optional.empty(),
                    progress -> bounds.add(progress.bound()),
                    new Cancellation());
            assertThat(bounds).allMatch(bound -> bound <= result.objective());
        }
    }
}
