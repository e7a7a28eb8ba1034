package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.planning.testkit.TestPlans;
import org.junit.jupiter.api.Test;

/// Two part cargoes of one family sail in one ship.
class A09_PartCargoesShareAShipTest {
    @Test
    void twoPartCargoesSailTogether() {
        String trade = """
                vessel V1 RST27M at BUS from 2026-08-15 to 2026-12-20 held NAPHTHA
                spot C1 NAPHTHA 2200-2600 BUS ALI 2026-10-02..2026-10-07 34/t
                spot C2 DIESEL 2500-3000 KUL IZT 2026-10-02..2026-10-07 30/t
                """;
        assertThat(TestPlans.lines(TestPlans.plan(trade))).isEqualTo("""
                        V1: C1 2,600 t BUS 02 Oct, C2 3,000 t KUL 03 Oct, C2 out IZT 08 Oct, C1 out ALI 10 Oct""");
    }
}
