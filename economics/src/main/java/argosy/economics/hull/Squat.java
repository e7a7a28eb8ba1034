package argosy.economics.hull;

/// How much deeper a ship runs than she lies, metres at the bow of a full hull.
public final class Squat {
    private Squat() {}

    /// Open water, Barrass ("Ship squat and its calculation", 1979; simplified form): CB V^2 / 100.
    public static double barrassOpenM(double block, double speedKn) {
        return block * speedKn * speedKn / 100;
    }

    /// Confined channel, Barrass: CB V^2 / 50.
    public static double barrassConfinedM(double block, double speedKn) {
        return block * speedKn * speedKn / 50;
    }

    /// Barrass by blockage: CB S^0.81 V^2.08 / 20, S = ship section over channel section, for 0.1 to 0.27.
    public static double barrassM(double block, double blockage, double speedKn) {
        return block * Math.pow(blockage, 0.81) * Math.pow(speedKn, 2.08) / 20;
    }

    /// ICORELS 1980 (PIANC): 2.4 vol / Lpp^2 x Fnh^2 / sqrt(1 - Fnh^2), open shallow water.
    public static double icorelsM(double volumeM3, double lengthM, double depthM, double speedMs) {
        double froude = ShallowWater.depthFroude(speedMs, depthM);
        if (froude >= 1) {
            throw new IllegalArgumentException("ICORELS squat needs a subcritical speed; depth Froude " + froude);
        }
        return 2.4 * volumeM3 / (lengthM * lengthM) * froude * froude / Math.sqrt(1 - froude * froude);
    }

    /// Water left under the keel, m.
    ///
    /// @param depthM     charted depth
    /// @param levelM     water level above chart datum, negative below
    /// @param allowanceM swell, siltation, uncertainty
    public static double underKeelClearanceM(
            double depthM, double levelM, double draughtM, double squatM, double allowanceM) {
        return depthM + levelM - draughtM - squatM - allowanceM;
    }

    /// Deepest draught that keeps `clearanceM` under the keel at a speed, m; squat by Barrass in open
    /// water.
    ///
    /// @param depthM charted depth, and `levelM` the water level above chart datum
    public static double deepestDraughtM(
            double depthM, double levelM, double block, double speedKn, double clearanceM) {
        return depthM + levelM - barrassOpenM(block, speedKn) - clearanceM;
    }
}
