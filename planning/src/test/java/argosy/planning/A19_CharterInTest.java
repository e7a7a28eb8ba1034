package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.planning.testkit.TestPlans;
import org.junit.jupiter.api.Test;

/// A contract cargo must be served: by our ship, or by a chartered-in one at its price, whichever costs less.
class A19_CharterInTest {
    private static final String TRADE = """
        vessel V1 RST27 at BUS from 2026-08-15 to 2026-12-20 held DIESEL
        contract C1 DIESEL 5800-6900 BUS PIR 2026-08-26..2026-08-30 5/t relet RELET
        """;

    @Test
    void aDearCharterMakesUsCarryAtALoss() {
        assertThat(TestPlans.lines(TestPlans.plan(TRADE.replace("RELET", "900000"))))
                .contains("C1 6,667 t");
    }

    @Test
    void aCheapCharterCarriesIt() {
        var plan = TestPlans.plan(TRADE.replace("RELET", "2000"));
        assertThat(TestPlans.lines(plan)).contains("C1 left");
        assertThat(plan.totals().reletUsdCents()).isEqualTo(200_000);
    }
}
