package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.planning.testkit.TestPlans;
import org.junit.jupiter.api.Test;

/// Fuel oil before diesel: tanks are cleaned before she sails to load.
class A07_TankCleaningTest {
    @Test
    void tanksAreCleanedBetweenFamilies() {
        String trade = """
                vessel V1 RST27 at BUS from 2026-08-15 to 2026-12-20 held FUEL-OIL
                contract C1 DIESEL 5800-6900 BUS PIR 2026-08-21..2026-08-26 29/t relet 500000
                """;
        assertThat(TestPlans.lines(TestPlans.plan(trade))).isEqualTo("""
                        V1: clean FUEL-OIL to DIESEL, C1 6,667 t BUS 21 Aug, C1 out PIR 27 Aug""");
    }
}
