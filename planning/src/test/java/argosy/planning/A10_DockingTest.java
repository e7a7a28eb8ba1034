package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.planning.testkit.TestPlans;
import org.junit.jupiter.api.Test;

/// A docking is kept to the day; what does not fit around it is left.
class A10_DockingTest {
    @Test
    void theDockingIsKeptAndWorkGoesAround() {
        String trade = """
                vessel V1 RST27M at BUS from 2026-08-15 to 2026-12-20 held NAPHTHA
                docking V1 at GEB from 2026-10-05 to 2026-10-19
                spot C1 NAPHTHA 4200-4600 BUS ALI 2026-10-02..2026-10-07 34/t
                spot C2 DIESEL 4500-5000 KUL IZT 2026-10-22..2026-10-27 30/t
                """;
        assertThat(TestPlans.lines(TestPlans.plan(trade))).isEqualTo("""
                        V1: docking at GEB, C2 5,000 t KUL 22 Oct, C2 out IZT 26 Oct
                        C1 left: BUSY""");
    }
}
