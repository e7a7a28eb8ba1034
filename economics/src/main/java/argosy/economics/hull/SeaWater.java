package argosy.economics.hull;

/// Density of sea water at atmospheric pressure, the one-atmosphere equation of state EOS-80: Millero and
/// Poisson 1981, as in Fofonoff and Millard, UNESCO technical paper in marine science 44 (1983).
///
/// For salinities of 0 to 42 and temperatures of -2 to 40 degrees Celsius.
public final class SeaWater {
    private static final double[] PURE = {999.842594, 6.793952e-2, -9.095290e-3, 1.001685e-4, -1.120083e-6, 6.536332e-9
    };
    private static final double[] LINEAR = {8.24493e-1, -4.0899e-3, 7.6438e-5, -8.2467e-7, 5.3875e-9};
    private static final double[] ROOT = {-5.72466e-3, 1.0227e-4, -1.6546e-6};
    private static final double SQUARE = 4.8314e-4;

    private SeaWater() {}

    /// Kilograms per cubic metre.
    ///
    /// @param salinity practical salinity, psu
    public static double densityKgPerM3(double salinity, double celsius) {
        if (!(salinity >= 0 && salinity <= 42) || !(celsius >= -2 && celsius <= 40)) {
            throw new IllegalArgumentException(
                    "EOS-80 does not cover salinity %s at %s C.".formatted(salinity, celsius));
        }
        return polynomial(PURE, celsius)
                + polynomial(LINEAR, celsius) * salinity
                + polynomial(ROOT, celsius) * salinity * Math.sqrt(salinity)
                + SQUARE * salinity * salinity;
    }

    private static double polynomial(double[] coefficients, double at) {
        double sum = 0;
        for (int power = coefficients.length - 1; power >= 0; power--) {
            sum = sum * at + coefficients[power];
        }
        return sum;
    }
}
