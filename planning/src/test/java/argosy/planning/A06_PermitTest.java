package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.planning.testkit.TestPlans;
import org.junit.jupiter.api.Test;

/// A ship without the inland permit cannot leave the Caspian; her sister can.
class A06_PermitTest {
    @Test
    void withoutThePermitTheRiverIsShut() {
        String trade = """
                vessel V1 RST27 at BAK from 2026-08-15 to 2026-12-20 held DIESEL
                vessel V2 RST27 at SNG from 2026-08-15 to 2026-12-20 held DIESEL with RU-INLAND
                spot C1 DIESEL 4000-4700 BAK CND 2026-08-19..2026-08-24 72/t
                """;
        assertThat(TestPlans.lines(TestPlans.plan(trade))).isEqualTo("""
                        V1: idle
                        V2: C1 4,648 t BAK 19 Aug, C1 out CND 28 Aug""");
    }
}
