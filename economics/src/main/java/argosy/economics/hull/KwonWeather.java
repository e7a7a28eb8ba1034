package argosy.economics.hull;

/// Speed lost to wind and waves, Kwon 2008 ("Speed loss due to added resistance in wind and waves", The
/// Naval Architect).
///
/// Block coefficients are clamped to 0.55-0.85, so that our fuller hulls are extrapolated; weak at low
/// Froude numbers.
public final class KwonWeather {
    private static final double[] BLOCK = {0.55, 0.60, 0.65, 0.70, 0.75, 0.80, 0.85};
    private static final double[][] LADEN = {
        {1.7, -1.4, -7.4},
        {2.2, -2.5, -9.7},
        {2.6, -3.7, -11.6},
        {3.1, -5.3, -12.4},
        {2.4, -10.6, -9.5},
        {2.6, -13.1, -15.1},
        {3.1, -18.7, 28.0}
    };
    private static final double[][] BALLAST = {
        {1.7, -1.4, -7.4},
        {2.2, -2.5, -9.7},
        {2.6, -3.7, -11.6},
        {3.1, -5.3, -12.4},
        {2.6, -12.5, -13.5},
        {3.0, -16.3, -21.6},
        {3.4, -20.9, 31.8}
    };

    private KwonWeather() {}

    /// Where wind and waves come from.
    public enum Direction {
        HEAD,
        BOW,
        BEAM,
        FOLLOWING
    }

    /// Share of speed lost at Beaufort `wind`.
    public static double speedLoss(
            double block, double froude, boolean laden, Direction direction, int wind, double volumeM3) {
        double percent = directionFactor(direction, wind)
                * speedFactor(block, froude, laden)
                * formFactor(laden, wind, volumeM3);
        return Math.max(0, percent) / 100;
    }

    static double directionFactor(Direction direction, int wind) {
        return switch (direction) {
            case HEAD -> 1.0;
            case BOW -> (1.7 - 0.03 * square(wind - 4)) / 2;
            case BEAM -> (0.9 - 0.06 * square(wind - 6)) / 2;
            case FOLLOWING -> (0.4 - 0.03 * square(wind - 8)) / 2;
        };
    }

    /// CU of the nearest tabulated block coefficient.
    public static double speedFactor(double block, double froude, boolean laden) {
        double clamped = Math.clamp(block, BLOCK[0], BLOCK[BLOCK.length - 1]);
        int nearest = (int) Math.round((clamped - BLOCK[0]) / 0.05);
        double[] row = (laden ? LADEN : BALLAST)[nearest];
        return row[0] + row[1] * froude + row[2] * froude * froude;
    }

    private static double formFactor(boolean laden, int wind, double volumeM3) {
        double waves = Math.pow(wind, 6.5) / (2.7 * Math.pow(volumeM3, 2.0 / 3));
        return (laden ? 0.5 : 0.7) * wind + waves;
    }

    private static double square(int value) {
        return (double) value * value;
    }
}
