package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.planning.testkit.TestPlans;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Two ships for two cargoes: the second best plan exchanges them, and earns less.
class A14_AlternativesTest {
    private static final String TRADE = """
        vessel V1 RST27 at BUS from 2026-08-15 to 2026-12-20 held DIESEL
        vessel V2 RST27 at PIR from 2026-08-15 to 2026-12-20 held DIESEL
        spot C1 DIESEL 5800-6900 BUS PIR 2026-08-26..2026-08-30 29/t
        spot C2 DIESEL 5800-6900 AGT LMS 2026-08-26..2026-08-30 31/t
        """;

    @Test
    void plansDifferAsAskedAndTheFirstIsTheBest() {
        List<Alternative> plans = TestPlans.alternatives(TRADE, new AlternativesWish(3, 1));
        assertThat(TestPlans.lines(plans.getFirst().plan())).isEqualTo("""
            V1: C1 6,667 t BUS 26 Aug, C1 out PIR 01 Sep
            V2: C2 6,667 t AGT 26 Aug, C2 out LMS 29 Aug\
            """);
        assertThat(plans).hasSizeGreaterThan(1);
        Alternative second = plans.get(1);
        assertThat(second.differences()).isEqualTo(2);
        assertThat(second.plan().proof().objectiveUsdCents())
                .isLessThanOrEqualTo(plans.getFirst().plan().proof().objectiveUsdCents())
                .isLessThanOrEqualTo(second.boundUsdCents());
    }
}
