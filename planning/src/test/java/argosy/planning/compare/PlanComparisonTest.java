package argosy.planning.compare;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.Disruption;
import argosy.domain.PassageId;
import argosy.domain.VesselId;
import argosy.domain.Window;
import argosy.domain.plan.Plan;
import argosy.planning.compare.PlanChanges.Kind;
import argosy.planning.compare.PlanChanges.PromiseChange;
import argosy.planning.testkit.SmallTrade;
import argosy.planning.testkit.TestPlans;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {
    private static final String TRADE = """
            vessel V1 RST27 at BAK from 2026-08-15 to 2026-12-20 held DIESEL with RU-INLAND
            vessel V2 RST27 at SNG from 2026-09-01 to 2026-12-20 held DIESEL with RU-INLAND
            spot C1 DIESEL 3800-4700 BAK CND 2026-08-19..2026-09-04 72/t
            """;
    private static final Window AUTUMN = new Window(SmallTrade.day("2026-08-20"), SmallTrade.day("2026-09-10"));
    private static final Plan BEFORE = TestPlans.plan(TRADE);

    @Test
    void nothingChangesAgainstItself() {
        PlanChanges changes = PlanComparison.compare(BEFORE, BEFORE);
        assertThat(changes.promises()).isEmpty();
        assertThat(changes.vessels()).isEmpty();
        assertThat(changes.scenarioNotes()).isEmpty();
        assertThat(changes.totals()).allMatch(total -> total.changeUsdCents() == 0);
    }

    @Test
    void aClosedCanalMovesTheDischarge() {
        Plan after = TestPlans.plan(TRADE, new Disruption.PassageClosed(new PassageId("VDSC"), AUTUMN, "lock"));
        PlanChanges changes = PlanComparison.compare(BEFORE, after);
        assertThat(changes.promises()).extracting(PromiseChange::kind).containsExactly(Kind.OTHER_DAYS);
        assertThat(changes.promises().getFirst().loadsLaterDays()).isZero();
        assertThat(changes.promises().getFirst().dischargesLaterDays()).isBetween(10.0, 25.0);
        assertThat(changes.scenarioNotes()).singleElement().asString().contains("VDSC closed");
        assertThat(ChangeText.of(changes)).contains("Changed promises: 1", "C1 (spot): stays with V1");
    }

    @Test
    void aBreakdownMovesTheCargoToTheSister() {
        Plan after = TestPlans.plan(TRADE, new Disruption.VesselOut(new VesselId("V1"), AUTUMN, "engine"));
        PlanChanges changes = PlanComparison.compare(BEFORE, after);
        assertThat(changes.promises()).extracting(PromiseChange::kind).containsExactly(Kind.OTHER_SHIP);
        assertThat(changes.vessels()).extracting(PlanChanges.MoneyChange::what).containsExactly("V1", "V2");
        PlanChanges back = PlanComparison.compare(after, BEFORE);
        assertThat(back.promises().getFirst().text()).startsWith("C1 (spot): moved from V2 to V1");
    }

    @Test
    void aDroppedCargoIsNamed() {
        Plan without = TestPlans.plan(TRADE.replace("72/t", "2/t"));
        PlanChanges changes = PlanComparison.compare(BEFORE, without);
        assertThat(changes.promises()).extracting(PromiseChange::kind).containsExactly(Kind.DROPPED);
        assertThat(changes.scenarioNotes()).containsExactly("cargo C1 has other terms");
    }
}
