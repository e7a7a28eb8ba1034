package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.planning.testkit.TestPlans;
import org.junit.jupiter.api.Test;

/// One vessel, one cargo that pays: she carries it, as much as her load line lets her.
class A01_OneVesselOneCargoTest {
    @Test
    void sheCarriesTheCargoThatPays() {
        String trade = """
                vessel V1 RST27 at BUS from 2026-08-15 to 2026-12-20 held DIESEL
                spot C1 DIESEL 5800-6900 BUS PIR 2026-08-21..2026-08-26 29/t
                """;
        assertThat(TestPlans.lines(TestPlans.plan(trade))).isEqualTo("""
                        V1: C1 6,667 t BUS 21 Aug, C1 out PIR 27 Aug""");
    }
}
