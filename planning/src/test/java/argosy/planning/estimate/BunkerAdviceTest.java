package argosy.planning.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.CargoId;
import argosy.domain.Figure;
import argosy.domain.FuelGrade;
import argosy.domain.FuelUse;
import argosy.domain.Provenance;
import argosy.domain.RuleBook;
import argosy.domain.Scenario;
import argosy.domain.VesselId;
import argosy.domain.plan.EstimateOutcome.Possible;
import argosy.domain.plan.VoyageEstimate;
import argosy.planning.testkit.SketchedWaters;
import argosy.planning.testkit.SmallTrade;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BunkerAdviceTest {
    private static final Scenario TRADE = SmallTrade.read("""
            vessel V1 RST27 at BAK from 2026-08-15 to 2026-12-20 held DIESEL with RU-INLAND
            spot C1 DIESEL 4000-4700 BAK CND 2026-08-19..2026-08-24 72/t
            """);

    @Test
    void withoutPricesByPlaceNothingChanges() {
        StudyOutcome plain = study(Map.of());
        assertThat(study(plain).bunkers()).isEmpty();
    }

    @Test
    void whatIsBurntIsOnBoardOrLifted() {
        StudyOutcome outcome = study(Map.of("bunker.VLSFO.at.BAK.usdPerT", 500.0, "bunker.MGO.at.BAK.usdPerT", 700.0));
        VoyageEstimate estimate = estimate(outcome);
        for (BunkerAdvice advice : study(outcome).bunkers()) {
            double burntT = estimate.fuel().stream()
                    .filter(use -> use.grade() == advice.fuel())
                    .mapToDouble(FuelUse::tonnes)
                    .sum();
            assertThat(advice.burnsT()).isCloseTo(burntT, within(0.01));
            double liftedT = advice.lifts().stream()
                    .mapToDouble(BunkerAdvice.Lift::tonnes)
                    .sum();
            assertThat(liftedT).isCloseTo(Math.max(0, burntT + advice.reserveT() - advice.robT()), within(0.01));
        }
        double savedUsd = study(outcome).bunkers().stream()
                .mapToDouble(BunkerAdvice::savedUsd)
                .sum();
        assertThat((estimate.resultUsdCents() - estimate(study(Map.of())).resultUsdCents()) / 100.0)
                .isCloseTo(savedUsd, within(0.05));
        assertThat(savedUsd).isPositive();
    }

    @Test
    void aDatedPriceHoldsFromItsDay() {
        Map<String, Double> late =
                Map.of("bunker.VLSFO.at.BAK.usdPerT", 500.0, "bunker.VLSFO.at.BAK.usdPerT.2026-08-17", 480.0);
        assertThat(vlsfo(study(late)).lifts()).isNotEmpty().allMatch(lift -> lift.usdPerT() == 500.0);
        Map<String, Double> early =
                Map.of("bunker.VLSFO.at.BAK.usdPerT", 500.0, "bunker.VLSFO.at.BAK.usdPerT.2026-08-14", 480.0);
        assertThat(vlsfo(study(early)).lifts()).isNotEmpty().allMatch(lift -> lift.usdPerT() == 480.0);
    }

    @Test
    void tooLittleOnTheWayIsSaid() {
        StudyOutcome outcome = study(Map.of(
                "bunker.VLSFO.at.CND.usdPerT", 500.0, "bunkers.VLSFO.robT.V1", 10.0, "bunkers.VLSFO.reserveT", 5.0));
        assertThat(vlsfo(outcome).shortT()).isPositive();
        assertThat(vlsfo(outcome).lifts()).isEmpty();
    }

    private static BunkerAdvice vlsfo(StudyOutcome outcome) {
        return study(outcome).bunkers().stream()
                .filter(advice -> advice.fuel() == FuelGrade.VLSFO)
                .findFirst()
                .orElseThrow();
    }

    private static EstimateStudy study(StudyOutcome outcome) {
        return Objects.requireNonNull(outcome.study());
    }

    private static VoyageEstimate estimate(StudyOutcome outcome) {
        return ((Possible) outcome.outcome()).estimate();
    }

    private static StudyOutcome study(Map<String, Double> prices) {
        List<Figure> figures = new ArrayList<>(TRADE.rules().figures());
        prices.forEach((key, value) -> {
            figures.removeIf(figure -> figure.key().equals(key));
            figures.add(new Figure(key, value, "", new Provenance("test", "2026", false)));
        });
        RuleBook rules = TRADE.rules().withFigures(figures);
        Scenario scenario = new Scenario(
                TRADE.name(),
                TRADE.description(),
                TRADE.period(),
                TRADE.vesselClasses(),
                TRADE.vessels(),
                TRADE.ports(),
                TRADE.grades(),
                TRADE.passages(),
                TRADE.cargoes(),
                rules,
                TRADE.disruptions());
        return new EstimateService(scenario, new SketchedWaters())
                .study(new VesselId("V1"), new CargoId("C1"), StudyOptions.USUAL);
    }
}
