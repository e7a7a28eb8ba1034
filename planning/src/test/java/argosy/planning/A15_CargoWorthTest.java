package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.Scenario;
import argosy.domain.plan.Plan;
import argosy.planning.testkit.SmallTrade;
import argosy.planning.testkit.TestPlans;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A cargo is worth the result with it less the best result without it.
class A15_CargoWorthTest {
    private static final String TRADE = """
        vessel V1 RST27 at BUS from 2026-08-15 to 2026-12-20 held DIESEL
        spot C1 DIESEL 5800-6900 BUS PIR 2026-08-26..2026-08-30 29/t
        spot C2 DIESEL 5800-6900 BUS PIR 2026-08-26..2026-08-30 28/t
        """;

    @Test
    void whatReplacesACargoCountsAgainstIt() {
        Scenario scenario = SmallTrade.read(TRADE);
        Plan plan = TestPlans.plan(scenario);
        Plan without = TestPlans.plan(TRADE.replaceFirst("spot C1.*\n", ""));
        List<CargoWorth> worths = TestPlans.worths(plan);
        assertThat(worths).hasSize(1);
        assertThat(worths.getFirst().worthUsdCents())
                .isEqualTo(plan.proof().objectiveUsdCents() - without.proof().objectiveUsdCents());
        assertThat(worths.getFirst().isProven()).isTrue();
        assertThat(worths.getFirst().instead()).hasToString("[C2]");
    }
}
