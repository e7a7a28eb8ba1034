package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.plan.Movement;
import argosy.domain.plan.Plan;
import argosy.planning.check.PlanChecker;
import argosy.planning.check.Violation;
import argosy.planning.testkit.PlanEdits;
import argosy.planning.testkit.TestPlans;
import java.util.List;
import org.junit.jupiter.api.Test;

/// She has time before the laycan opens: she sails there slowly, burns less, and loads on the same day.
class A16_SlowSteamingTest {
    private static final String TRADE = """
        vessel V1 RST27 at PIR from 2026-08-10 to 2026-12-20 held DIESEL
        spot C1 DIESEL 5800-6900 BUS PIR 2026-08-26..2026-08-30 29/t by 2026-09-02
        """;
    private static final String SLOW = TRADE + "figure speed.RST27.eco.kn 7\n";

    @Test
    void whereWaitingWouldFollowSheGoesSlowly() {
        Plan fast = TestPlans.plan(TRADE);
        Plan slow = TestPlans.plan(SLOW);
        assertThat(TestPlans.lines(slow)).isEqualTo(TestPlans.lines(fast));
        assertThat(speeds(fast)).containsExactly(10.0, 9.5);
        assertThat(speeds(slow)).containsExactly(7.0, 9.5);
        assertThat(slow.proof().objectiveUsdCents()).isGreaterThan(fast.proof().objectiveUsdCents());
        assertThat(slow.proof().boundUsdCents())
                .isGreaterThanOrEqualTo(slow.proof().objectiveUsdCents());
    }

    @Test
    void noPlanWithMoreSpeedsEarnsLess() {
        String many =
                TRADE.replace(" by 2026-09-02", "") + "figure speed.RST27.eco.kn 7\nfigure speed.RST27.slow.kn 8\n";
        Plan chosen = TestPlans.plan(many);
        assertThat(chosen.proof().objectiveUsdCents())
                .isGreaterThanOrEqualTo(TestPlans.plan(SLOW).proof().objectiveUsdCents());
    }

    @Test
    void aSpeedNobodyAllowedIsFound() {
        Plan spoilt = PlanEdits.change(
                TestPlans.plan(SLOW),
                Movement.Sailing.class::isInstance,
                movement -> atSpeed((Movement.Sailing) movement, 7.5));
        assertThat(PlanChecker.check(spoilt)).extracting(Violation::rule).contains("SPEED");
    }

    @Test
    void aFuelBillOfAnotherSpeedIsFound() {
        Plan spoilt = PlanEdits.change(
                TestPlans.plan(SLOW),
                Movement.Sailing.class::isInstance,
                movement -> atSpeed((Movement.Sailing) movement, 10));
        assertThat(PlanChecker.check(spoilt)).extracting(Violation::rule).contains("TIMES", "FUEL");
    }

    private static Movement atSpeed(Movement.Sailing old, double speedKn) {
        return new Movement.Sailing(
                old.from(),
                old.to(),
                old.aboard(),
                old.cargoT(),
                speedKn,
                old.legs(),
                old.starts(),
                old.ends(),
                old.fuel(),
                old.lines());
    }

    private static List<Double> speeds(Plan plan) {
        return plan.vessels().getFirst().movements().stream()
                .filter(Movement.Sailing.class::isInstance)
                .map(movement -> ((Movement.Sailing) movement).speedKn())
                .toList();
    }
}
