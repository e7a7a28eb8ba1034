package argosy.planning.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.CargoId;
import argosy.domain.FreightTerms;
import argosy.domain.Scenario;
import argosy.domain.VesselId;
import argosy.domain.plan.EstimateOutcome;
import argosy.domain.plan.EstimateOutcome.Possible;
import argosy.domain.plan.VoyageEstimate;
import argosy.economics.CarbonPayer;
import argosy.economics.whatif.Sensitivity;
import argosy.planning.estimate.EstimateStudy.FreightFor;
import argosy.planning.estimate.EstimateStudy.SpeedPoint;
import argosy.planning.testkit.SketchedWaters;
import argosy.planning.testkit.SmallTrade;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EstimateStudyTest {
    private static final Scenario TRADE = SmallTrade.read("""
            vessel V1 RST27 at BAK from 2026-08-15 to 2026-12-20 held DIESEL with RU-INLAND
            vessel V2 RST27 at BAK from 2026-08-15 to 2026-12-20 held DIESEL
            spot C1 DIESEL 4000-4700 BAK CND 2026-08-19..2026-08-24 72/t
            """);
    private static final EstimateService SERVICE = new EstimateService(TRADE, new SketchedWaters());
    private static final VesselId V1 = new VesselId("V1");
    private static final CargoId C1 = new CargoId("C1");

    @Test
    void freightForATargetEarnsItWhenAgreed() {
        StudyOptions asked = new StudyOptions(null, null, 9_000.0, CarbonPayer.OWNER, 500, 1);
        FreightFor target = study(asked).freights().get(2);
        StudyOptions agreed =
                new StudyOptions(null, new FreightTerms.PerTonne(target.usdPerT()), null, CarbonPayer.OWNER, 500, 1);
        assertThat(estimate(agreed).tcePerDayUsdCents() / 100.0).isCloseTo(9_000, within(0.02));
        StudyOptions lumpSum =
                new StudyOptions(null, new FreightTerms.LumpSum(target.totalUsd()), null, CarbonPayer.OWNER, 500, 1);
        assertThat(estimate(lumpSum).tcePerDayUsdCents() / 100.0).isCloseTo(9_000, within(0.02));
    }

    @Test
    void breakEvenFreightEarnsTheOpexOnly() {
        FreightFor breakEven = study(StudyOptions.USUAL).freights().get(1);
        StudyOptions agreed =
                new StudyOptions(null, new FreightTerms.PerTonne(breakEven.usdPerT()), null, CarbonPayer.OWNER, 500, 1);
        double opexUsdPerDay = TRADE.getVessel(V1).opexUsdPerDay();
        assertThat(estimate(agreed).tcePerDayUsdCents() / 100.0).isCloseTo(opexUsdPerDay, within(0.02));
    }

    @Test
    void everySpeedOfTheCurveIsAnEstimateOfItsOwn() {
        EstimateStudy study = study(StudyOptions.USUAL);
        assertThat(study.speeds()).hasSizeGreaterThan(5);
        for (SpeedPoint point : study.speeds()) {
            EstimateOutcome outcome = SERVICE.estimate(V1, C1, Optional.of(point.speedKn()));
            assertThat(((Possible) outcome).estimate().tcePerDayUsdCents() / 100.0)
                    .isEqualTo(point.tceUsdPerDay());
            assertThat(study.bestSpeed().orElseThrow().tceUsdPerDay()).isGreaterThanOrEqualTo(point.tceUsdPerDay());
        }
        assertThat(study.cleanestSpeed().orElseThrow()).isEqualTo(study.speeds().getFirst());
    }

    @Test
    void rangeLiesAroundWhatIsLikelyAndIsTheSameAgain() {
        EstimateStudy study = study(StudyOptions.USUAL);
        assertThat(study.range().tce().p10()).isLessThan(study.range().tce().p50());
        assertThat(study.range().tce().p50()).isLessThan(study.range().tce().p90());
        assertThat(study.range()).isEqualTo(study(StudyOptions.USUAL).range());
    }

    @Test
    void sensitivitiesNameSpeedBunkersFreightWaitingAndCargo() {
        List<String> names = study(StudyOptions.USUAL).sensitivities().stream()
                .map(Sensitivity::what)
                .toList();
        assertThat(names)
                .contains("bunkers +10 %", "freight +1 USD/t", "waiting +1 day", "cargo -100 t", "speed -0.5 kn");
    }

    /// Constanta is an EU port and the RST27 has 5,075 GT: allowances and penalty are due, and move with the charter.
    @Test
    void carbonPaidByTheChartererComesBack() {
        StudyOptions charterer = new StudyOptions(null, null, null, CarbonPayer.CHARTERER, 100, 1);
        StudyOptions owner = new StudyOptions(null, null, null, CarbonPayer.OWNER, 100, 1);
        double carbonUsd =
                study(owner).carbon().allowancesUsd() + study(owner).carbon().fuelEuUsd();
        assertThat(carbonUsd).isPositive();
        assertThat(study(owner).carbon().fuelEuUsd()).isPositive();
        assertThat((estimate(charterer).resultUsdCents() - estimate(owner).resultUsdCents()) / 100.0)
                .isCloseTo(carbonUsd, within(0.05));
        assertThat(study(charterer).carbon().payer()).isEqualTo("charterer");
        assertThat(study(charterer).carbon().allowancesUsd())
                .isEqualTo(study(owner).carbon().allowancesUsd());
    }

    @Test
    void impossibleVoyagesHaveNoStudy() {
        StudyOutcome outcome = SERVICE.study(new VesselId("V2"), C1, StudyOptions.USUAL);
        assertThat(outcome.study()).isNull();
        assertThat(outcome.outcome()).isInstanceOf(EstimateOutcome.Impossible.class);
    }

    @Test
    void rankingOfAllCargoesIsEachCargosRanking() {
        assertThat(SERVICE.rankAll(List.of())).containsExactly(SERVICE.rank(C1));
        VoyageEstimate best =
                ((Possible) SERVICE.rank(C1, List.of(8.0, 9.0, 10.0)).getFirst()).estimate();
        assertThat(best.tcePerDayUsdCents())
                .isGreaterThanOrEqualTo(((Possible) SERVICE.estimate(V1, C1, Optional.of(9.0)))
                        .estimate()
                        .tcePerDayUsdCents());
    }

    private static EstimateStudy study(StudyOptions options) {
        return Objects.requireNonNull(SERVICE.study(V1, C1, options).study());
    }

    private static VoyageEstimate estimate(StudyOptions options) {
        return ((Possible) SERVICE.study(V1, C1, options).outcome()).estimate();
    }
}
