package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.planning.testkit.TestPlans;
import org.junit.jupiter.api.Test;

/// Two cargoes on the same days, one ship: the better one.
class A03_OneShipTwoCargoesTest {
    @Test
    void theBetterCargoIsTaken() {
        String trade = """
                vessel V1 RST27 at BUS from 2026-08-15 to 2026-12-20 held DIESEL
                spot C1 DIESEL 5800-6900 BUS PIR 2026-08-21..2026-08-26 29/t
                spot C2 DIESEL 5500-6700 TUA AMR 2026-08-22..2026-08-26 28/t
                """;
        assertThat(TestPlans.lines(TestPlans.plan(trade))).isEqualTo("""
                        V1: C2 6,667 t TUA 22 Aug, C2 out AMR 26 Aug
                        C1 left: BETTER-USE""");
    }
}
