package argosy.economics.whatif;

import argosy.domain.plan.EstimateOutcome;
import argosy.domain.plan.VoyageEstimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/// The same voyage at several speeds.
///
/// Laycans, seasons and draughts by date make the curve jump, so every speed of the grid is estimated;
/// nothing is interpolated.
///
/// @param estimates those that are possible, by rising speed
public record SpeedCurve(List<VoyageEstimate> estimates) {
    public SpeedCurve {
        estimates = List.copyOf(estimates);
    }

    /// @param estimator what the voyage earns at a speed in knots
    /// @param stepKn    positive
    public static SpeedCurve of(DoubleFunction<EstimateOutcome> estimator, double fromKn, double toKn, double stepKn) {
        if (!(stepKn > 0)) {
            throw new IllegalArgumentException("Speed step is " + stepKn + " kn.");
        }
        List<VoyageEstimate> estimates = new ArrayList<>();
        long steps = Math.round(Math.floor((toKn - fromKn) / stepKn + 1e-9));
        for (long i = 0; i <= steps; i++) {
            if (estimator.apply(fromKn + i * stepKn) instanceof EstimateOutcome.Possible(VoyageEstimate estimate)) {
                estimates.add(estimate);
            }
        }
        return new SpeedCurve(estimates);
    }

    /// The speed that earns most a day; the slower of two that earn the same.
    public Optional<VoyageEstimate> best() {
        return estimates.stream()
                .max(Comparator.comparingLong(VoyageEstimate::tcePerDayUsdCents)
                        .thenComparing(Comparator.comparingDouble(VoyageEstimate::speedKn)
                                .reversed()));
    }

    /// The speed that earns most in all, where the ship has no other work.
    public Optional<VoyageEstimate> bestResult() {
        return estimates.stream().max(Comparator.comparingLong(VoyageEstimate::resultUsdCents));
    }
}
