package argosy.economics.noon;

import java.util.List;

/// Fuel reported at noon against fuel of the model: reported = factor x model + constant, ordinary least
/// squares.
///
/// The factor belongs into `fuel.mainCalibration.CLASS`, the constant is what auxiliaries and boiler burn
/// a day beyond the model. Intervals are 95 %, from Student's t.
///
/// @param reports      days used
/// @param residualSdT  scatter of a single day about the line, t
/// @param explained    R squared
public record NoonFit(Interval factor, Interval constantT, int reports, double residualSdT, double explained) {

    /// A fitted value and where it lies with 95 % confidence.
    public record Interval(double value, double standardError, double low, double high) {
        static Interval of(double value, double standardError, double width) {
            return new Interval(value, standardError, value - width * standardError, value + width * standardError);
        }

        /// The same in another unit, or relative to something known exactly.
        public Interval times(double factor) {
            return new Interval(value * factor, standardError * factor, low * factor, high * factor);
        }
    }

    /// One noon to noon day.
    ///
    /// @param modelMainT  main engine fuel of the model at that day's speed, draught and hours under way
    /// @param reportedT   fuel the ship reports
    public record Day(double modelMainT, double reportedT) {}

    /// Throws with fewer than three days, or when all days are alike so that no factor can be told.
    public static NoonFit of(List<Day> days) {
        int n = days.size();
        if (n < 3) {
            throw new IllegalArgumentException("A fit needs at least three noon reports, not %d.".formatted(n));
        }
        double meanX = days.stream().mapToDouble(Day::modelMainT).average().orElseThrow();
        double meanY = days.stream().mapToDouble(Day::reportedT).average().orElseThrow();
        double sxx = 0;
        double sxy = 0;
        double syy = 0;
        for (Day day : days) {
            sxx += (day.modelMainT() - meanX) * (day.modelMainT() - meanX);
            sxy += (day.modelMainT() - meanX) * (day.reportedT() - meanY);
            syy += (day.reportedT() - meanY) * (day.reportedT() - meanY);
        }
        if (sxx < 1e-9 * n * Math.max(1, meanX * meanX)) {
            throw new IllegalArgumentException("All noon reports are at the same speed: no factor can be fitted.");
        }
        double factor = sxy / sxx;
        double residualSquares = Math.max(0, syy - factor * sxy);
        double variance = residualSquares / (n - 2);
        double width = StudentT.twoSided95(n - 2);
        double factorError = Math.sqrt(variance / sxx);
        double constantError = Math.sqrt(variance * (1.0 / n + meanX * meanX / sxx));
        return new NoonFit(
                Interval.of(factor, factorError, width),
                Interval.of(meanY - factor * meanX, constantError, width),
                n,
                Math.sqrt(variance),
                syy == 0 ? 1 : 1 - residualSquares / syy);
    }
}
