package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.plan.Plan;
import argosy.planning.testkit.SmallTrade;
import argosy.planning.testkit.TestPlans;
import org.junit.jupiter.api.Test;

/// A better ship turns up after the plan was told to the charterers: she takes over only when it pays for the trouble.
class A13_ChangedPromisesTest {
    private static final String FAR = """
        vessel V1 RST27 at PIR from 2026-08-15 to 2026-12-20 held DIESEL
        vessel V2 RST27 at BUS from 2026-12-15 to 2026-12-20 held DIESEL
        spot C1 DIESEL 5800-6900 BUS PIR 2026-08-26..2026-08-30 29/t
        """;
    private static final String NEAR = FAR.replace("2026-12-15 to", "2026-08-15 to");

    @Test
    void aDearPromiseIsKept() {
        Plan before = TestPlans.plan(FAR);
        assertThat(TestPlans.lines(before)).isEqualTo("""
            V1: C1 6,667 t BUS 26 Aug, C1 out PIR 01 Sep
            V2: idle\
            """);
        Plan after = TestPlans.replan(SmallTrade.read(NEAR), before, 10_000_000);
        assertThat(TestPlans.lines(after)).isEqualTo(TestPlans.lines(before));
        assertThat(after.notes()).anyMatch(note -> note.contains("0 changed"));
    }

    @Test
    void aCheapPromiseIsChanged() {
        Plan before = TestPlans.plan(FAR);
        Plan after = TestPlans.replan(SmallTrade.read(NEAR), before, 1);
        assertThat(TestPlans.lines(after)).isEqualTo("""
            V1: idle
            V2: C1 6,667 t BUS 26 Aug, C1 out PIR 01 Sep\
            """);
        assertThat(after.proof().objectiveUsdCents())
                .isGreaterThan(TestPlans.replan(SmallTrade.read(NEAR), before, 10_000_000)
                        .proof()
                        .objectiveUsdCents());
        assertThat(after.proof().proven()).isTrue();
    }

    @Test
    void aPlanThatCanNoLongerBeSailedIsStillAStart() {
        Plan before = TestPlans.plan(FAR);
        Plan after = TestPlans.replan(
                SmallTrade.read(NEAR.replace("V1 RST27 at PIR from 2026-08-15", "V1 RST27 at PIR from 2026-09-20")),
                before,
                1_000_000);
        assertThat(TestPlans.lines(after)).isEqualTo("""
            V1: idle
            V2: C1 6,667 t BUS 26 Aug, C1 out PIR 01 Sep\
            """);
    }
}
