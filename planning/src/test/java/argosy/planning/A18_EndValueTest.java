package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.Plan;
import argosy.domain.plan.VesselPlan;
import argosy.planning.check.PlanChecker;
import argosy.planning.check.Violation;
import argosy.planning.testkit.PlanEdits;
import argosy.planning.testkit.TestPlans;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A ship that stands where the next season begins is worth more: she takes the cargo that brings her there.
class A18_EndValueTest {
    private static final String TRADE = """
        vessel V1 RST27 at BUS from 2026-08-15 to 2026-12-20 held DIESEL
        spot C1 DIESEL 5800-6900 BUS PIR 2026-08-26..2026-08-30 29/t
        spot C2 DIESEL 5800-6900 BUS CND 2026-08-26..2026-08-30 24/t
        """;

    @Test
    void withoutEndValuesTheBetterFreightWins() {
        assertThat(TestPlans.lines(TestPlans.plan(TRADE)))
                .contains("C1 6,667 t")
                .contains("C2 left");
    }

    @Test
    void anEndValueTurnsTheChoice() {
        Plan plan = TestPlans.plan(TRADE + "figure endValue.BLACK-SEA.usd 150000\nfigure endValue.BUS.usd 1000\n");
        assertThat(TestPlans.lines(plan)).contains("C2 6,667 t").contains("C1 left");
        assertThat(plan.vessels().getFirst().standingLines())
                .anyMatch(line -> line.code() == MoneyCode.END_VALUE && line.usdCents() == 15_000_000);
    }

    @Test
    void anEndValueForNothingIsFound() {
        Plan plan = TestPlans.plan(TRADE + "figure endValue.BLACK-SEA.usd 150000\n");
        VesselPlan old = plan.vessels().getFirst();
        VesselPlan spoilt = new VesselPlan(
                old.vessel(),
                old.movements(),
                old.voyages(),
                old.standingLines().stream()
                        .filter(line -> line.code() != MoneyCode.END_VALUE)
                        .toList(),
                old.resultUsdCents());
        assertThat(PlanChecker.check(PlanEdits.withVessels(plan, List.of(spoilt))))
                .extracting(Violation::rule)
                .contains("STANDING");
    }
}
