package argosy.economics.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argosy.domain.Cargo;
import argosy.domain.FreightTerms;
import argosy.domain.RouteOutcome;
import argosy.domain.VesselId;
import argosy.domain.plan.EstimateOutcome;
import argosy.domain.plan.Intake;
import argosy.domain.plan.MoneyCode;
import argosy.domain.plan.MoneyLine;
import argosy.domain.plan.VoyageEstimate;
import argosy.economics.rules.FigureTable;
import argosy.economics.testkit.Catalogues;
import argosy.economics.testkit.Voyages;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WhatIfTest {
    private static final Instant BEGINS = Instant.parse("2026-05-08T00:00:00Z");
    private static final Uncertainty SURE = new Uncertainty(0, 0, 0, 0, 0, 0);

    private final Cargo cargo = Voyages.cargo("DIESEL", 5000, new FreightTerms.PerTonne(50));

    @Test
    void targetFreightEarnsTheTargetAndBack() {
        VoyageEstimate estimate = estimate(10, 40_000, 10);
        FreightTerms terms = TargetFreight.forTce(estimate, cargo, 9_000);
        // (9,000 x 10 + 40,000 + 30,000) / 0.975 / 5,000 t
        assertThat(terms).isEqualTo(new FreightTerms.PerTonne(160_000 / 0.975 / 5_000));
        assertThat(TargetFreight.tceUsdPerDay(estimate, cargo, terms)).isCloseTo(9_000, within(1e-9));
        assertThat(TargetFreight.tceUsdPerDay(estimate, cargo, cargo.freight()))
                .isCloseTo(estimate.tcePerDayUsdCents() / 100.0, within(0.01));
    }

    /// Ronen 1982 ("The effect of oil price on the optimal speed of ships", J. Opl Res. Soc. 33): with
    /// income R for a leg of D miles and fuel k V^2 a mile, the daily profit 24 V (R / D - k V^2) is
    /// greatest at V = sqrt(R / (3 k D)).
    @Test
    void bestSpeedOfRonen() {
        double incomeUsd = 100_000;
        double distanceNm = 2_000;
        double k = 0.15;
        SpeedCurve curve = SpeedCurve.of(
                speedKn -> new EstimateOutcome.Possible(
                        estimate(distanceNm / speedKn / 24, incomeUsd, k * speedKn * speedKn * distanceNm, speedKn)),
                6,
                14,
                0.05);
        double expectedKn = Math.sqrt(incomeUsd / (3 * k * distanceNm));
        assertThat(curve.best().orElseThrow().speedKn()).isCloseTo(expectedKn, within(0.051));
        assertThat(curve.bestResult().orElseThrow().speedKn()).isEqualTo(6);
        assertThat(curve.estimates()).hasSize(161);
    }

    @Test
    void impossibleSpeedsAreLeftOut() {
        SpeedCurve curve = SpeedCurve.of(
                speedKn -> new EstimateOutcome.Impossible(new VesselId("V1"), cargo.id(), "LAYCAN", "late"), 8, 10, 1);
        assertThat(curve.best()).isEmpty();
    }

    @Test
    void sensitivitiesByHand() {
        VoyageEstimate estimate = estimate(10, 40_000, 10);
        List<Sensitivity> all = Sensitivity.of(estimate, cargo, 2_000);
        assertThat(all.get(0).changeUsdPerDay()).isCloseTo(-400, within(1e-6));
        assertThat(all.get(2).changeUsdPerDay()).isCloseTo(5_000 * 0.975 / 10, within(1e-6));
        assertThat(all.get(3).tceUsdPerDay()).isCloseTo((243_750 - 70_000 - 2_000) / 11.0, within(1e-6));
        assertThat(all.get(4).changeUsdPerDay()).isCloseTo(-100 * 50 * 0.975 / 10, within(1e-6));
    }

    @Test
    void withoutUncertaintyTheRangeIsThePoint() {
        VoyageEstimate estimate = estimate(10, 40_000, 10);
        ResultRange range = ResultRange.of(estimate, cargo, SURE, 2_000, 4_000, 50, 1);
        assertThat(range.tce().p10()).isCloseTo(range.tce().p90(), within(1e-9));
        assertThat(range.tce().p50()).isCloseTo(estimate.tcePerDayUsdCents() / 100.0, within(0.01));
        assertThat(range.chanceOfLoss()).isZero();
    }

    /// Only the bunker price unsure: its quantiles are those of the lognormal, exp(+-1.28155 s).
    @Test
    void bunkerPriceAloneGivesTheLognormal() {
        VoyageEstimate estimate = estimate(10, 40_000, 10);
        double base = 243_750 - 30_000;
        ResultRange range =
                ResultRange.of(estimate, cargo, new Uncertainty(0, 0, 0, 0, 0.3, 0), 2_000, 4_000, 40_000, 7);
        assertThat(range.result().p10()).isCloseTo(base - 40_000 * Math.exp(0.3 * 1.28155), within(400.0));
        assertThat(range.result().p50()).isCloseTo(base - 40_000, within(300.0));
        assertThat(range.result().p90()).isCloseTo(base - 40_000 * Math.exp(-0.3 * 1.28155), within(300.0));
    }

    /// Waiting of mean 48 h: expected result falls by its fuel, expected days rise by two.
    @Test
    void waitingCostsItsMean() {
        VoyageEstimate estimate = estimate(10, 40_000, 10);
        ResultRange range =
                ResultRange.of(estimate, cargo, new Uncertainty(48, 48, 0, 0, 0, 0), 2_000, 4_000, 40_000, 7);
        assertThat(range.result().mean()).isCloseTo(173_750 - 4_000, within(120.0));
        assertThat(range.tce().p10()).isLessThan(range.tce().p50());
    }

    /// Draught short by 10 cm at one standard deviation, cargo bound by it with room above: half of the
    /// draws lift less.
    @Test
    void lessWaterLiftsLess() {
        VoyageEstimate estimate = estimate(10, 40_000, 10);
        ResultRange range =
                ResultRange.of(estimate, cargo, new Uncertainty(0, 0, 0, 0.1, 0, 0), 2_000, 4_000, 40_000, 7);
        double lossUsd = 1.28155 * 230 * 50 * 0.975;
        assertThat(range.result().p10()).isCloseTo(173_750 - lossUsd, within(250.0));
        // the offer caps the gain at 5,100 t
        assertThat(range.result().p90()).isCloseTo(173_750 + 100 * 50 * 0.975, within(1.0));
    }

    @Test
    void theSameSeedGivesTheSameRange() {
        VoyageEstimate estimate = estimate(10, 40_000, 10);
        Uncertainty all = Uncertainty.of(new FigureTable(Catalogues.rules()));
        assertThat(ResultRange.of(estimate, cargo, all, 2_000, 4_000, 500, 42))
                .isEqualTo(ResultRange.of(estimate, cargo, all, 2_000, 4_000, 500, 42))
                .isNotEqualTo(ResultRange.of(estimate, cargo, all, 2_000, 4_000, 500, 43));
    }

    private static VoyageEstimate estimate(double days, double bunkersUsd, double speedKn) {
        return estimate(
                days,
                speedKn,
                List.of(
                        line(MoneyCode.FREIGHT, 250_000),
                        line(MoneyCode.COMMISSION, -6_250),
                        line(MoneyCode.BUNKERS_SEA, -bunkersUsd),
                        line(MoneyCode.PORT_DUES, -30_000)));
    }

    private static VoyageEstimate estimate(double days, double incomeUsd, double bunkersUsd, double speedKn) {
        return estimate(
                days, speedKn, List.of(line(MoneyCode.FREIGHT, incomeUsd), line(MoneyCode.BUNKERS_SEA, -bunkersUsd)));
    }

    private static VoyageEstimate estimate(double days, double speedKn, List<MoneyLine> lines) {
        Instant ends = BEGINS.plusMillis(Math.round(days * 86_400_000));
        RouteOutcome.Found way = Voyages.found(BEGINS, speedKn, Voyages.leg(null, "BLACK-SEA", List.of(), 500));
        Intake.Bound draught = new Intake.Bound("DON-LOW", 5_000, 3.4, 230, "-");
        Intake.Bound offer = new Intake.Bound("cargo on offer", 5_100, 0, 0, "-");
        long cents = lines.stream().mapToLong(MoneyLine::usdCents).sum();
        return new VoyageEstimate(
                new VesselId("V1"),
                Voyages.cargo("DIESEL", 5000, new FreightTerms.PerTonne(50)).id(),
                speedKn,
                new Intake(5_000, draught, List.of(draught, offer)),
                5_000,
                way.timedLegs(),
                List.of(),
                BEGINS,
                BEGINS,
                BEGINS,
                BEGINS,
                ends,
                ends,
                ends,
                List.of(),
                0,
                lines,
                cents,
                Math.round(cents / days));
    }

    private static MoneyLine line(MoneyCode code, double usd) {
        return new MoneyLine(code, code.name(), Math.round(usd * 100), "-", "-");
    }
}
