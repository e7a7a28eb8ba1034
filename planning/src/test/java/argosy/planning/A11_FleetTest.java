package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.planning.testkit.TestPlans;
import org.junit.jupiter.api.Test;

/// Two ships, four cargoes: each where the fleet earns most.
class A11_FleetTest {
    @Test
    void everyShipWhereSheEarnsMost() {
        String trade = """
                vessel V1 RST27 at BUS from 2026-08-15 to 2026-12-20 held DIESEL
                vessel V2 LACHIN at KUL from 2026-08-15 to 2026-12-20 held DIESEL
                spot C1 DIESEL 5800-6900 BUS PIR 2026-08-21..2026-08-26 29/t
                spot C2 DIESEL 5500-6700 TUA AMR 2026-08-22..2026-08-26 28/t
                spot C3 GASOLINE 4200-5400 ALI BUS 2026-09-05..2026-09-12 21/t
                spot C4 DIESEL 5600-6900 BUS MAR 2026-09-14..2026-09-20 37/t
                """;
        assertThat(TestPlans.lines(TestPlans.plan(trade))).isEqualTo("""
                        V1: C2 6,667 t TUA 22 Aug, C2 out AMR 26 Aug
                        V2: C1 6,900 t BUS 21 Aug, C1 out PIR 27 Aug, C3 5,400 t ALI 05 Sep, C3 out BUS 10 Sep, C4 6,900 t BUS 14 Sep, C4 out MAR 22 Sep""");
    }
}
