package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.planning.testkit.TestPlans;
import org.junit.jupiter.api.Test;

/// From Baku to Constanta the Lower Don sets the quantity, and one cargo wants too much.
class A04_DraughtOfTheDonTest {
    @Test
    void theLowerDonSaysHowMuch() {
        String trade = """
                vessel V1 RST27 at BAK from 2026-08-15 to 2026-12-20 held DIESEL with RU-INLAND
                spot C1 DIESEL 4000-4700 BAK CND 2026-08-19..2026-08-24 72/t
                spot C2 DIESEL 5200-5600 BAK CND 2026-09-20..2026-09-25 70/t
                """;
        assertThat(TestPlans.lines(TestPlans.plan(trade))).isEqualTo("""
                        V1: C1 4,648 t BAK 19 Aug, C1 out CND 28 Aug
                        C2 left: DRAUGHT""");
    }
}
