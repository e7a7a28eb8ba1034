package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.Disruption;
import argosy.domain.PassageId;
import argosy.domain.VesselId;
import argosy.domain.Window;
import argosy.planning.testkit.SmallTrade;
import argosy.planning.testkit.TestPlans;
import org.junit.jupiter.api.Test;

/// A closed canal delays the voyage, low water takes cargo off, a breakdown gives it to the sister.
class A12_DisruptionTest {
    private static final String TRADE = """
        vessel V1 RST27 at BAK from 2026-08-15 to 2026-12-20 held DIESEL with RU-INLAND
        vessel V2 RST27 at SNG from 2026-09-01 to 2026-12-20 held DIESEL with RU-INLAND
        spot C1 DIESEL 3800-4700 BAK CND 2026-08-19..2026-09-04 72/t
        """;

    @Test
    void asPlanned() {
        assertThat(lines()).isEqualTo("""
            V1: C1 4,648 t BAK 19 Aug, C1 out CND 28 Aug
            V2: idle\
            """);
    }

    @Test
    void theCanalIsClosed() {
        assertThat(lines(new Disruption.PassageClosed(
                        new PassageId("VDSC"), window("2026-08-20", "2026-09-10"), "lock")))
                .isEqualTo("""
                    V1: C1 4,534 t BAK 19 Aug, C1 out CND 15 Sep
                    V2: idle\
                    """);
    }

    @Test
    void theDonIsLow() {
        assertThat(lines(new Disruption.DraughtLowered(
                        new PassageId("DON-LOW"), window("2026-08-20", "2026-09-30"), 3.1, "low water")))
                .isEqualTo("""
                    V1: C1 4,080 t BAK 19 Aug, C1 out CND 28 Aug
                    V2: idle\
                    """);
    }

    @Test
    void sheBreaksDownBeforeSheIsFree() {
        assertThat(lines(new Disruption.VesselOut(new VesselId("V1"), window("2026-08-10", "2026-10-01"), "engine")))
                .isEqualTo("""
                    V1: idle
                    V2: C1 4,534 t BAK 01 Sep, C1 out CND 11 Sep\
                    """);
    }

    @Test
    void sheBreaksDownLaterAndLiesWhereSheIs() {
        assertThat(lines(new Disruption.VesselOut(new VesselId("V1"), window("2026-08-28", "2026-09-20"), "engine")))
                .isEqualTo("""
                    V1: engine at BAK
                    V2: C1 4,534 t BAK 01 Sep, C1 out CND 11 Sep\
                    """);
    }

    private static String lines(Disruption... disruptions) {
        return TestPlans.lines(TestPlans.plan(TRADE, disruptions));
    }

    private static Window window(String from, String to) {
        return new Window(SmallTrade.day(from), SmallTrade.day(to));
    }
}
