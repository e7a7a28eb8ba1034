package argosy.planning;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.CargoId;
import argosy.domain.ComplianceBook;
import argosy.domain.ComplianceBook.DatedPermit;
import argosy.domain.ComplianceBook.IceRule;
import argosy.domain.ComplianceBook.Kind;
import argosy.domain.ComplianceBook.Listed;
import argosy.domain.ComplianceBook.SeasonLimit;
import argosy.domain.Provenance;
import argosy.domain.Scenario;
import argosy.domain.VesselClassId;
import argosy.domain.VesselId;
import argosy.domain.WaterArea;
import argosy.domain.Window;
import argosy.domain.plan.EstimateOutcome;
import argosy.domain.plan.Plan;
import argosy.planning.check.PlanChecker;
import argosy.planning.check.Violation;
import argosy.planning.estimate.EstimateService;
import argosy.planning.testkit.SketchedWaters;
import argosy.planning.testkit.SmallTrade;
import argosy.planning.testkit.TestPlans;
import java.time.Instant;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the user's lists and rules forbid is not planned; the reason names the list; the checker sees it too.
class A13_TradeRulesTest {
    private static final Provenance SAMPLE = new Provenance("sample notice", "2026-08", false);
    private static final String TRADE = """
            vessel V1 RST27 at BAK from 2026-08-15 to 2026-12-20 held DIESEL with RU-INLAND
            spot C1 DIESEL 4000-4700 BAK CND 2026-08-19..2026-08-24 72/t
            """;

    @Test
    void aListedShipIsNotUsed() {
        forbids(listed(Kind.VESSEL, "V1"), "LISTED", "sample list");
    }

    @Test
    void aListedPortIsNotCalled() {
        forbids(listed(Kind.PORT, "CND"), "LISTED", "sample notice");
    }

    @Test
    void aClassStaysAwayInItsSeason() {
        SeasonLimit limit = new SeasonLimit(
                new VesselClassId("RST27"),
                new WaterArea("BLACK-SEA"),
                MonthDay.of(8, 26),
                MonthDay.of(3, 1),
                null,
                "certificate",
                SAMPLE);
        forbids(
                new ComplianceBook(List.of(), List.of(), List.of(), List.of(limit), List.of(), List.of()),
                "SEASON-LIMIT",
                "certificate");
    }

    @Test
    void iceRulesAskForAClass() {
        IceRule rule = new IceRule(
                new WaterArea("AZOV"),
                "Arc4",
                new Window(Instant.parse("2026-08-01T00:00:00Z"), Instant.parse("2026-09-30T00:00:00Z")),
                SAMPLE);
        forbids(
                new ComplianceBook(List.of(), List.of(), List.of(rule), List.of(), List.of(), List.of()),
                "ICE-CLASS",
                "Arc4");
    }

    /// FOSFA: vegetable oil is not loaded where crude was the last cargo, however well the tanks were cleaned.
    @Test
    void vegetableOilDoesNotFollowCrude() {
        String trade = """
                vessel V1 RST27 at RND from 2026-08-15 to 2026-12-20 held %s
                spot C1 VEG-OIL 1900-2600 RND CND 2026-09-10..2026-09-15 90/t
                """;
        assertThat(TestPlans.plan(trade.formatted("CRUDE")).leftOut()).hasSize(1);
        assertThat(TestPlans.plan(trade.formatted("DIESEL")).leftOut()).isEmpty();
    }

    /// RU-INLAND for one navigation: a voyage within it is estimated, one that ends after it is not.
    @Test
    void aPermitOfOneNavigationHoldsForVoyagesWithinIt() {
        Scenario without = SmallTrade.read(TRADE.replace(" with RU-INLAND", ""));
        assertThat(estimate(without, permit("2026-04-20T00:00:00Z", "2026-09-30T00:00:00Z")))
                .isInstanceOf(EstimateOutcome.Possible.class);
        assertThat(estimate(without, permit("2026-04-20T00:00:00Z", "2026-08-20T00:00:00Z")))
                .isInstanceOfSatisfying(
                        EstimateOutcome.Impossible.class,
                        no -> assertThat(no.rule()).isEqualTo("PERMIT"));
    }

    private static ComplianceBook permit(String from, String to) {
        DatedPermit permit = new DatedPermit(
                new VesselId("V1"), "RU-INLAND", new Window(Instant.parse(from), Instant.parse(to)), SAMPLE);
        return new ComplianceBook(List.of(), List.of(), List.of(), List.of(), List.of(permit), List.of());
    }

    private static EstimateOutcome estimate(Scenario scenario, ComplianceBook book) {
        Scenario bound = ScenarioEdit.withRules(scenario, scenario.rules().withCompliance(book));
        return new EstimateService(bound, new SketchedWaters())
                .estimate(new VesselId("V1"), new CargoId("C1"), Optional.empty());
    }

    private static void forbids(ComplianceBook book, String rule, String words) {
        Scenario free = SmallTrade.read(TRADE);
        Plan allowed = TestPlans.plan(free);
        assertThat(allowed.leftOut()).isEmpty();
        Scenario bound = ScenarioEdit.withRules(free, free.rules().withCompliance(book));
        Plan plan = TestPlans.plan(bound);
        assertThat(plan.leftOut())
                .singleElement()
                .satisfies(left -> assertThat(left.toString()).contains(rule).contains(words));
        assertThat(estimate(free, book)).isInstanceOfSatisfying(EstimateOutcome.Impossible.class, no -> {
            assertThat(no.rule()).isEqualTo(rule);
            assertThat(no.explanation()).contains(words);
        });
        Plan forged = new Plan(
                allowed.stamp(),
                bound,
                allowed.proof(),
                allowed.vessels(),
                allowed.leftOut(),
                allowed.totals(),
                allowed.notes());
        assertThat(PlanChecker.check(forged)).extracting(Violation::rule).containsOnly(rule);
    }

    private static ComplianceBook listed(Kind kind, String name) {
        Listed listed = new Listed(kind, name, Instant.parse("2026-01-01T00:00:00Z"), "sample list", SAMPLE);
        return new ComplianceBook(List.of(listed), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
