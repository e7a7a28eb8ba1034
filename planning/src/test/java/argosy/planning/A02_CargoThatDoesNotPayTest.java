package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.planning.testkit.TestPlans;
import org.junit.jupiter.api.Test;

/// A spot cargo below cost stays where it is.
class A02_CargoThatDoesNotPayTest {
    @Test
    void sheStaysIdleWhenTheFreightDoesNotPay() {
        String trade = """
                vessel V1 RST27 at BUS from 2026-08-15 to 2026-12-20 held DIESEL
                spot C1 DIESEL 3500-4300 CND BUS 2026-09-22..2026-09-26 2/t
                """;
        assertThat(TestPlans.lines(TestPlans.plan(trade))).isEqualTo("""
                        V1: idle
                        C1 left: DOES-NOT-PAY""");
    }
}
