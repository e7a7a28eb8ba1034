package argosy.planning.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.CargoId;
import argosy.domain.Scenario;
import argosy.domain.VesselId;
import argosy.domain.plan.EstimateOutcome;
import argosy.domain.plan.EstimateOutcome.Impossible;
import argosy.domain.plan.EstimateOutcome.Possible;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.Plan;
import argosy.domain.plan.VoyageEstimate;
import argosy.planning.testkit.SketchedWaters;
import argosy.planning.testkit.SmallTrade;
import argosy.planning.testkit.TestPlans;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EstimateServiceTest {
    private static final Scenario TRADE = SmallTrade.read("""
            vessel V1 RST27 at BAK from 2026-08-15 to 2026-12-20 held DIESEL with RU-INLAND
            vessel V2 RST27 at BAK from 2026-08-15 to 2026-12-20 held DIESEL
            vessel V3 LACHIN at PIR from 2026-08-25 to 2026-12-20 held DIESEL with RU-INLAND
            vessel V4 RST26 at BAK from 2026-08-15 to 2026-12-20 held DIESEL with RU-INLAND
            spot C1 DIESEL 4000-4700 BAK CND 2026-08-19..2026-08-24 72/t
            spot C2 DIESEL 3000-4500 BAK CND 2026-12-05..2026-12-12 72/t
            """);
    private static final EstimateService SERVICE = new EstimateService(TRADE, new SketchedWaters());

    @Test
    void ranksBestFirstAndSaysWhyOthersCannot() {
        List<EstimateOutcome> ranks = SERVICE.rank(new CargoId("C1"));
        assertThat(ranks.getFirst()).isInstanceOf(Possible.class);
        assertThat(ranks.stream().skip(1).map(EstimateServiceTest::rule))
                .containsExactly("PERMIT", "LAYCAN", "DRAUGHT");
    }

    @Test
    void afterTheSeasonSheIsShutIn() {
        assertThat(SERVICE.rank(new CargoId("C2")))
                .first()
                .satisfies(outcome -> assertThat(rule(outcome)).isEqualTo("SEASON"));
    }

    @Test
    void agreesWithThePlan() {
        Plan plan = TestPlans.plan(TRADE);
        var voyage = plan.vessels().getFirst().voyages().getFirst();
        VoyageEstimate estimate = estimate(Optional.empty());
        assertThat(estimate.ends()).isEqualTo(voyage.ends());
        assertThat(estimate.cargoT()).isEqualTo(voyage.cargoT());
        assertThat(estimate.resultUsdCents()).isCloseTo(voyage.resultUsdCents(), within(50_000L));
        assertThat(estimate.resultUsdCents())
                .isEqualTo(
                        estimate.lines().stream().mapToLong(MoneyLine::usdCents).sum());
    }

    @Test
    void slowerIsLongerAndBurnsLess() {
        VoyageEstimate planned = estimate(Optional.empty());
        VoyageEstimate slow = estimate(Optional.of(8.0));
        assertThat(slow.ends()).isAfter(planned.ends());
        assertThat(slow.co2T()).isLessThan(planned.co2T());
    }

    private static VoyageEstimate estimate(Optional<Double> speedKn) {
        EstimateOutcome outcome = SERVICE.estimate(new VesselId("V1"), new CargoId("C1"), speedKn);
        assertThat(outcome).isInstanceOf(Possible.class);
        return ((Possible) outcome).estimate();
    }

    private static String rule(EstimateOutcome outcome) {
        return switch (outcome) {
            case Possible possible -> "OK";
            case Impossible impossible -> impossible.rule();
        };
    }
}
