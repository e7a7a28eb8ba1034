package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.plan.Plan;
import argosy.planning.check.PlanChecker;
import argosy.planning.check.Violation;
import argosy.planning.testkit.SmallTrade;
import argosy.planning.testkit.TestPlans;
import org.junit.jupiter.api.Test;

/// A cargo too large for any ship goes in two liftings: on two ships, or on one that comes back.
class A20_SplitCargoTest {
    private static final String TRADE = """
            vessel V1 RST27 at BUS from 2026-08-15 to 2026-12-20 held DIESEL
            vessel V2 RST27 at BUS from 2026-08-15 to 2026-12-20 held DIESEL
            spot C1 DIESEL 11000-13000 BUS PIR 2026-08-26..2026-08-30 29/t
            """;
    private static final String PARTS = "figure parts.C1.count 2\n";

    @Test
    void asAWholeNobodyCanLiftIt() {
        assertThat(TestPlans.lines(TestPlans.plan(TRADE))).contains("C1 left: QUANTITY");
    }

    @Test
    void inTwoPartsTwoShipsShareIt() {
        assertThat(TestPlans.lines(TestPlans.plan(TRADE + PARTS))).isEqualTo("""
                        V1: C1-1 6,500 t BUS 26 Aug, C1-1 out PIR 01 Sep
                        V2: C1-2 6,500 t BUS 26 Aug, C1-2 out PIR 01 Sep""");
    }

    @Test
    void withTimeOneShipComesBackForTheRest() {
        String alone = TRADE.replaceFirst("vessel V2.*\n", "").replace("2026-08-30", "2026-09-20") + PARTS;
        assertThat(TestPlans.lines(TestPlans.plan(alone)))
                .contains("C1-1 6,500 t")
                .contains("C1-2 6,500 t");
    }

    @Test
    void aMissingPartIsFound() {
        Plan plan = TestPlans.plan(TRADE);
        Plan spoilt = new Plan(
                plan.stamp(),
                SmallTrade.read(TRADE + PARTS),
                plan.proof(),
                plan.vessels(),
                plan.leftOut(),
                plan.totals(),
                plan.notes());
        assertThat(PlanChecker.check(spoilt)).extracting(Violation::rule).containsOnly("PARTS");
    }
}
