package argosy.economics.hull;

/// What little water under the keel does to speed and power.
public final class ShallowWater {
    /// Above this share of draught over depth Raven's formula is beyond its tests.
    public static final double DEEPEST_TESTED = 0.5;

    private static final double VOLUME_GAIN_CAP = 0.05;
    private static final double DEEP_OF_LENGTH = 0.3;

    private ShallowWater() {}

    /// Froude number on depth.
    public static double depthFroude(double speedMs, double depthM) {
        return speedMs / Math.sqrt(Water.GRAVITY * depthM);
    }

    /// Share of speed lost at the same power, Lackenby 1963 ("The effect of shallow water on ship speed",
    /// Shipbuilder and Marine Engine Builder 70); zero where the midship section is small against the
    /// square of the depth.
    public static double lackenbySpeedLoss(double midshipAreaM2, double depthM, double speedMs) {
        double blockage = midshipAreaM2 / (depthM * depthM);
        double narrow = 0.1242 * Math.max(0, blockage - 0.05);
        return narrow + 1 - Math.sqrt(Math.tanh(Water.GRAVITY * depthM / (speedMs * speedMs)));
    }

    /// Schlichting 1934, first step: speed at which deep-water waves are as long as those at `speedMs`
    /// here, over it.
    public static double schlichtingSpeedRatio(double depthM, double deepSpeedMs) {
        return Math.sqrt(Math.tanh(Water.GRAVITY * depthM / (deepSpeedMs * deepSpeedMs)));
    }

    /// Viscous resistance over its deep-water value, Raven 2016 ("A new correction procedure for
    /// shallow-water effects in ship speed trials", PRADS), in ISO 15016 since 2022; coefficients not
    /// re-read.
    public static double ravenViscousFactor(double draughtM, double depthM) {
        return 1 + 0.57 * Math.pow(draughtM / depthM, 1.79);
    }

    /// Displacement gained by extra sinkage raises all resistance: (1 + gain)^(2/3), gain at most 5 %,
    /// Raven 2016.
    public static double ravenSinkageFactor(
            double volumeM3, double lengthM, double waterplaneM2, double depthM, double speedMs) {
        double deepM = Math.max(depthM, DEEP_OF_LENGTH * lengthM);
        double sinkageM = 1.46
                * volumeM3
                / (lengthM * lengthM)
                * (sinkageTerm(depthFroude(speedMs, depthM)) - sinkageTerm(depthFroude(speedMs, deepM)));
        double gain = Math.clamp(sinkageM * waterplaneM2 / volumeM3, 0, VOLUME_GAIN_CAP);
        return Math.pow(1 + gain, 2.0 / 3);
    }

    /// Fnh^2 / sqrt(1 - Fnh^2), held finite near the critical speed.
    private static double sinkageTerm(double depthFroude) {
        double square = Math.min(0.95, depthFroude * depthFroude);
        return square / Math.sqrt(1 - square);
    }
}
