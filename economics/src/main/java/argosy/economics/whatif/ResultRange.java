package argosy.economics.whatif;

import argosy.domain.Cargo;
import argosy.domain.FreightTerms;
import argosy.domain.TimedLeg;
import argosy.domain.plan.Intake;
import argosy.domain.plan.VoyageEstimate;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// The estimate as a range instead of a point.
///
/// Every uncertainty draws from its own stream of the seed, so that changing one leaves the draws of the
/// others as they were, and the same seed gives the same range on any machine.
///
/// @param tce          USD per day before opex
/// @param result       USD of the voyage before opex
/// @param chanceOfLoss share of draws in which the voyage does not earn its opex
public record ResultRange(Quantiles tce, Quantiles result, double chanceOfLoss, int draws, long seed) {

    /// Nine in ten draws are above `p10`; one in ten is above `p90`.
    public record Quantiles(double p10, double p50, double p90, double mean) {
        static Quantiles of(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return new Quantiles(
                    quantile(sorted, 0.10),
                    quantile(sorted, 0.50),
                    quantile(sorted, 0.90),
                    Arrays.stream(sorted).average().orElse(0));
        }

        /// Linear between order statistics (Hyndman and Fan 1996, type 7).
        private static double quantile(double[] sorted, double share) {
            double at = share * (sorted.length - 1);
            int below = (int) Math.floor(at);
            int above = Math.min(sorted.length - 1, below + 1);
            return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
        }
    }

    /// @param idleUsdPerDay fuel of a day at anchor
    /// @param opexUsdPerDay what the voyage must earn not to lose
    public static ResultRange of(
            VoyageEstimate estimate,
            Cargo cargo,
            Uncertainty uncertainty,
            double idleUsdPerDay,
            double opexUsdPerDay,
            int draws,
            long seed) {
        if (draws < 1) {
            throw new IllegalArgumentException("A range needs at least one draw, not " + draws + ".");
        }
        Draw draw = new Draw(estimate, cargo, uncertainty, idleUsdPerDay, seed);
        double[] tceUsd = new double[draws];
        double[] resultUsd = new double[draws];
        int losses = 0;
        for (int i = 0; i < draws; i++) {
            draw.next();
            resultUsd[i] = draw.resultUsd;
            tceUsd[i] = draw.resultUsd / draw.days;
            losses += tceUsd[i] < opexUsdPerDay ? 1 : 0;
        }
        return new ResultRange(Quantiles.of(tceUsd), Quantiles.of(resultUsd), (double) losses / draws, draws, seed);
    }

    /// One world after the other.
    private static final class Draw {
        private static final double HOURS_PER_DAY = 24;
        private static final double TEN_CM = 0.1;

        private final VoyageEstimate estimate;
        private final EstimateParts parts;
        private final Uncertainty uncertainty;
        private final double commission;
        private final boolean perTonne;
        private final double idleUsdPerDay;
        private final double sailingDays;
        private final double waitingMu;
        private final double waitingSigma;
        private final RandomGenerator waiting;
        private final RandomGenerator weather;
        private final RandomGenerator draught;
        private final RandomGenerator bunkers;
        private final RandomGenerator freight;
        private double resultUsd;
        private double days;

        Draw(VoyageEstimate estimate, Cargo cargo, Uncertainty uncertainty, double idleUsdPerDay, long seed) {
            this.estimate = estimate;
            this.uncertainty = uncertainty;
            this.idleUsdPerDay = idleUsdPerDay;
            parts = EstimateParts.of(estimate);
            commission = cargo.commissionPercent() / 100;
            perTonne = !(cargo.freight() instanceof FreightTerms.LumpSum);
            sailingDays = sailingHours(estimate) / HOURS_PER_DAY;
            double variation = uncertainty.waitingMeanHours() == 0
                    ? 0
                    : uncertainty.waitingSdHours() / uncertainty.waitingMeanHours();
            waitingSigma = Math.sqrt(Math.log1p(variation * variation));
            waitingMu = Math.log(uncertainty.waitingMeanHours()) - waitingSigma * waitingSigma / 2;
            SplittableRandom root = new SplittableRandom(seed);
            waiting = root.split();
            weather = root.split();
            draught = root.split();
            bunkers = root.split();
            freight = root.split();
        }

        /// Hours under way as timed, without lockage and queues.
        private static double sailingHours(VoyageEstimate estimate) {
            return Stream.concat(estimate.ballastLegs().stream(), estimate.ladenLegs().stream())
                    .mapToDouble(Draw::sailingHours)
                    .sum();
        }

        private static double sailingHours(TimedLeg timed) {
            double hours = Duration.between(timed.starts(), timed.leaves()).toMillis() / 3_600_000.0;
            return Math.max(0, hours - timed.leg().lockageHours() - timed.leg().waitHours());
        }

        void next() {
            double waitingDays = Math.exp(waitingMu + waitingSigma * waiting.nextGaussian()) / HOURS_PER_DAY;
            double slower = Math.exp(uncertainty.weatherSd() * weather.nextGaussian());
            double priceFactor = Math.exp(uncertainty.bunkerSd() * bunkers.nextGaussian());
            double freightFactor = Math.exp(uncertainty.freightSd() * freight.nextGaussian());
            double cargoShare = cargoT(draught.nextGaussian() * uncertainty.draughtSdM()) / estimate.cargoT();
            double fuelUsd = parts.bunkersUsd() + (slower - 1) * parts.seaBunkersUsd() + waitingDays * idleUsdPerDay;
            double freightUsd = parts.freightUsd() * freightFactor * (perTonne ? cargoShare : 1);
            resultUsd = freightUsd * (1 - commission) - fuelUsd * priceFactor - parts.otherUsd();
            days = estimate.days() + waitingDays + (slower - 1) * sailingDays;
        }

        /// Less water lifts less; more lifts more, to the next limit and where the cargo on board was the
        /// limit's.
        private double cargoT(double moreWaterM) {
            Intake intake = estimate.intake();
            double slopeT = intake.binding().tonnesPer10Cm() / TEN_CM;
            double unusedT = intake.tonnes() - estimate.cargoT();
            double nextT = intake.limits().size() > 1 ? intake.limits().get(1).cargoT() : intake.tonnes();
            double boundT = Math.clamp(intake.tonnes() + slopeT * moreWaterM, 0, nextT);
            return unusedT > 1 ? Math.min(estimate.cargoT(), boundT) : boundT;
        }
    }
}
