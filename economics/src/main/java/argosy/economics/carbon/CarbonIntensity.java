package argosy.economics.carbon;

import argosy.economics.rules.FigureTable;
import java.util.List;

/// Carbon intensity indicator of tankers: attained, required, rating.
///
/// IMO resolutions MEPC.352(78) (attained: CO2 over deadweight times distance), MEPC.353(78) (reference
/// line), MEPC.338(76) (yearly reduction), MEPC.354(78) (rating boundaries).
public final class CarbonIntensity {
    private static final double G_PER_T = 1e6;

    private final FigureTable figures;

    public CarbonIntensity(FigureTable figures) {
        this.figures = figures;
    }

    /// A is best; from E, or three years of D, a plan of corrective action is due.
    public enum Rating {
        A("cii.tanker.d1"),
        B("cii.tanker.d2"),
        C("cii.tanker.d3"),
        D("cii.tanker.d4"),
        E("");

        private final String boundaryKey;

        Rating(String boundaryKey) {
            this.boundaryKey = boundaryKey;
        }
    }

    /// A ship's year so far or to its end.
    ///
    /// @param attained gCO2 per deadweight tonne and nm
    /// @param ratio    attained over required
    public record Year(double attained, double required, double ratio, Rating rating) {}

    /// gCO2/(dwt nm).
    public double attained(double co2T, double deadweightT, double distanceNm) {
        return co2T * G_PER_T / (deadweightT * distanceNm);
    }

    /// The reference line before reductions, gCO2/(dwt nm).
    public double reference(double deadweightT) {
        return figures.get("cii.tanker.a") * Math.pow(deadweightT, -figures.get("cii.tanker.c"));
    }

    public double required(double deadweightT, int year) {
        double percent = figures.findInForce("cii.reductionPercent", year)
                .map(figure -> figure.value())
                .orElse(0.0);
        return reference(deadweightT) * (1 - percent / 100);
    }

    /// True from 5,000 GT (MARPOL Annex VI reg. 28).
    public boolean applies(double grossTonnage) {
        return grossTonnage >= figures.get("cii.thresholdGt");
    }

    public Year year(double co2T, double deadweightT, double distanceNm, int year) {
        double attained = attained(co2T, deadweightT, distanceNm);
        double required = required(deadweightT, year);
        return new Year(attained, required, attained / required, rating(attained / required));
    }

    /// Boundaries belong to the better rating.
    public Rating rating(double ratio) {
        for (Rating rating : List.of(Rating.A, Rating.B, Rating.C, Rating.D)) {
            if (ratio <= figures.get(rating.boundaryKey)) {
                return rating;
            }
        }
        return Rating.E;
    }

    /// CO2 that may still be emitted to year end for a rating no worse than `rating`, t; negative when
    /// lost already.
    ///
    /// @param co2T       emitted so far
    /// @param distanceNm sailed so far, and `remainingNm` still to sail this year
    public double co2LeftT(
            Rating rating, double co2T, double distanceNm, double remainingNm, double deadweightT, int year) {
        if (rating == Rating.E) {
            return Double.POSITIVE_INFINITY;
        }
        double ratio = figures.get(rating.boundaryKey);
        double allowedT = ratio * required(deadweightT, year) * deadweightT * (distanceNm + remainingNm) / G_PER_T;
        return allowedT - co2T;
    }
}
