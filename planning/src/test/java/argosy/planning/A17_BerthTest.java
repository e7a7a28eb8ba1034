package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.plan.Plan;
import argosy.planning.check.PlanChecker;
import argosy.planning.check.Violation;
import argosy.planning.testkit.PlanEdits;
import argosy.planning.testkit.SmallTrade;
import argosy.planning.testkit.TestPlans;
import org.junit.jupiter.api.Test;

/// One berth and two ships: one waits for the other, or one cargo stays behind.
class A17_BerthTest {
    private static final String TRADE = """
        vessel V1 RST27 at BUS from 2026-08-15 to 2026-12-20 held DIESEL
        vessel V2 RST27 at BUS from 2026-08-15 to 2026-12-20 held DIESEL
        spot C1 DIESEL 5800-6900 BUS PIR 2026-08-26..2026-08-30 29/t
        spot C2 DIESEL 5800-6900 BUS LMS 2026-08-26..2026-08-30 35/t
        """;

    @Test
    void withTwoBerthsBothLoadAtOnce() {
        assertThat(TestPlans.lines(TestPlans.plan(TRADE))).contains("C1 6,667 t BUS 26 Aug", "C2 6,667 t BUS 26 Aug");
    }

    @Test
    void withOneBerthOneWaits() {
        Plan plan = TestPlans.plan(TRADE + "figure berths.BUS.count 1\n");
        assertThat(TestPlans.lines(plan)).contains("t BUS 26 Aug", "t BUS 27 Aug");
        assertThat(plan.leftOut()).isEmpty();
    }

    @Test
    void whereNobodyCanWaitTheCargoThatEarnsLessStaysBehind() {
        String tight = TRADE.replace("2026-08-30", "2026-08-26") + "figure berths.BUS.count 1\n";
        Plan plan = TestPlans.plan(tight);
        assertThat(TestPlans.lines(plan)).contains("C1 left: BERTH").contains("C2 6,667 t BUS 26 Aug");
        assertThat(plan.proof().boundUsdCents()).isGreaterThan(plan.proof().objectiveUsdCents());
    }

    @Test
    void twoShipsAtOneBerthAreFound() {
        Plan both = TestPlans.plan(TRADE);
        Plan crowded = new Plan(
                both.stamp(),
                SmallTrade.read(TRADE + "figure berths.BUS.count 1\n"),
                both.proof(),
                both.vessels(),
                both.leftOut(),
                both.totals(),
                both.notes());
        assertThat(PlanChecker.check(crowded)).extracting(Violation::rule).containsOnly("BERTH");
        assertThat(PlanChecker.check(PlanEdits.withVessels(both, both.vessels())))
                .isEmpty();
    }
}
