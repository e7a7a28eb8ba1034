package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.planning.testkit.TestPlans;
import org.junit.jupiter.api.Test;

/// A contract cargo is relet where that is cheaper, and carried at a loss where nobody else will.
class A08_ContractCargoTest {
    @Test
    void contractIsCarriedOrRelet() {
        String trade = """
                vessel V1 RST27 at PIR from 2026-08-15 to 2026-12-20 held DIESEL
                contract C1 DIESEL 5800-6900 BUS PIR 2026-08-21..2026-08-23 1/t relet 5000
                contract C2 DIESEL 5800-6900 BUS PIR 2026-09-21..2026-09-26 1/t
                """;
        assertThat(TestPlans.lines(TestPlans.plan(trade))).isEqualTo("""
                        V1: C2 6,667 t BUS 21 Sep, C2 out PIR 27 Sep
                        C1 left: DOES-NOT-PAY""");
    }
}
