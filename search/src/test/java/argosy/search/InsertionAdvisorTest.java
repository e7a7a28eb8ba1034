package argosy.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InsertionAdvisorTest {
    /// Three places in a row, one hour and 10 apart; vessel 0 stands at 0, vessel 1 at 2 and is small, 2 may carry
    /// nothing.
    private static Problem problem(long secondCloses) {
        Problem.Builder builder = Problem.builder(3);
        TravelProfile.Builder legs = TravelProfile.builder(3, 0, List.of());
        for (int from = 0; from < 3; from++) {
            for (int to = 0; to < 3; to++) {
                legs.plainLeg(from, to, Math.abs(from - to), 10L * Math.abs(from - to));
            }
        }
        int profile = builder.addProfile(legs.build());
        builder.addVessel(Vessel.simple(profile, 0, 0, 10));
        builder.addVessel(Vessel.simple(profile, 2, 0, 3));
        builder.addVessel(Vessel.simple(profile, 0, 0, 10));
        builder.addCargo(new Cargo(0, 1, 0, 5, 0, 9, 500, false, Vessel.NO_GROUP));
        builder.addCargo(new Cargo(1, 2, 0, secondCloses, 0, 9, 500, false, Vessel.NO_GROUP));
        Fit fit = new Fit(5, 0, 0, 1, 0, 1, 0);
        return builder.allow(0, 0, fit).allow(0, 1, fit).allow(1, 1, fit).build();
    }

    @Test
    void theCheapestPlaceComesFirstAndTheOthersSayWhyNot() {
        Problem problem = problem(5);
        Solution solution = Solution.empty(3).with(Route.of(0, 0, 0));
        List<InsertionAdvisor.Advice> advices = InsertionAdvisor.bestInsertion(problem, solution, 1);
        assertThat(advices.getFirst()).isInstanceOfSatisfying(InsertionAdvisor.Advice.Possible.class, advice -> {
            assertThat(advice.vessel()).isZero();
            assertThat(advice.extraCost()).isEqualTo(12);
        });
        assertThat(advices.get(1)).isInstanceOfSatisfying(InsertionAdvisor.Advice.Impossible.class, advice -> {
            assertThat(advice.vessel()).isEqualTo(1);
            assertThat(advice.cause()).isEqualTo(RouteOutcome.Cause.CAPACITY);
        });
        assertThat(advices.get(2))
                .isInstanceOfSatisfying(
                        InsertionAdvisor.Advice.Impossible.class,
                        advice -> assertThat(advice.cause()).isEqualTo(RouteOutcome.Cause.NOT_ALLOWED));
    }

    @Test
    void aWindowThatClosesTooEarlyIsTheReason() {
        Solution solution = Solution.empty(3).with(Route.of(0, 0, 0));
        assertThat(InsertionAdvisor.bestInsertion(problem(0), solution, 1).getFirst())
                .isInstanceOfSatisfying(
                        InsertionAdvisor.Advice.Impossible.class,
                        advice -> assertThat(advice.cause()).isEqualTo(RouteOutcome.Cause.WINDOW));
    }

    @Test
    void theCheckerAddsUpLegsServicesAndOmissions() {
        Problem problem = problem(5);
        Solution solution = Solution.empty(3).with(Route.of(0, 0, 0));
        assertThat(SolutionChecker.check(problem, solution).objective()).isEqualTo(10 + 2 + 500);
        assertThat(SolutionChecker.check(problem, Solution.empty(3).with(Route.of(0, 0)))
                        .faults())
                .anyMatch(fault -> fault.contains("never delivered"));
    }
}
