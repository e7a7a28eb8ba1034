package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.planning.testkit.TestPlans;
import org.junit.jupiter.api.Test;

/// After the canal has closed a ship in the Caspian stays there.
class A05_CanalClosedInWinterTest {
    @Test
    void afterTheSeasonNobodyPasses() {
        String trade = """
                vessel V1 RST27 at BAK from 2026-11-15 to 2026-12-31 held DIESEL with RU-INLAND
                spot C1 DIESEL 4000-4700 BAK CND 2026-12-04..2026-12-08 72/t
                """;
        assertThat(TestPlans.lines(TestPlans.plan(trade))).isEqualTo("""
                        V1: idle
                        C1 left: SEASON""");
    }
}
