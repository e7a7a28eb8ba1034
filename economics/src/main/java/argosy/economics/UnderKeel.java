package argosy.economics;

import argosy.domain.VesselClass;
import argosy.economics.hull.ShallowWater;
import argosy.economics.hull.Squat;
import argosy.economics.hull.Water;

/// Water under the keel of a moving ship.
///
/// Squat is the greater of Barrass (1979, twice as much in a canal) and ICORELS (1980). She is taken on an
/// even keel; the level is the planning depth.
///
/// @param draughtM   at rest
/// @param squatM     how much deeper she runs
/// @param clearanceM left under her; negative when she touches
public record UnderKeel(double depthM, double draughtM, double speedKn, double squatM, double clearanceM) {
    private static final double WATERLINE_OF_LOA = 0.985;

    /// At a draught and speed in water of a depth.
    ///
    /// @param confined true in a canal, where the water cannot give way to the sides
    public static UnderKeel of(
            VesselClass vesselClass, double draughtM, double speedKn, double depthM, boolean confined) {
        double lengthM = vesselClass.loaM() * WATERLINE_OF_LOA;
        double volumeM3 = new HullVolume(vesselClass).volumeM3(draughtM);
        double block = volumeM3 / (lengthM * vesselClass.beamM() * draughtM);
        double squatM = confined
                ? Squat.barrassConfinedM(block, speedKn)
                : Math.max(Squat.barrassOpenM(block, speedKn), icorelsM(volumeM3, lengthM, depthM, speedKn));
        return new UnderKeel(depthM, draughtM, speedKn, squatM, depthM - draughtM - squatM);
    }

    private static double icorelsM(double volumeM3, double lengthM, double depthM, double speedKn) {
        double speedMs = speedKn * Water.MS_PER_KN;
        return ShallowWater.depthFroude(speedMs, depthM) < 0.95
                ? Squat.icorelsM(volumeM3, lengthM, depthM, speedMs)
                : Double.POSITIVE_INFINITY;
    }

    /// The greatest speed, in tenths of a knot and at most `mostKn`, that leaves `clearanceM` under her; zero
    /// when there is not so much even at rest.
    public static double safeSpeedKn(
            VesselClass vesselClass,
            double draughtM,
            double depthM,
            boolean confined,
            double clearanceM,
            double mostKn) {
        double safeKn = 0;
        for (int tenths = 1; tenths <= Math.round(mostKn * 10); tenths++) {
            if (of(vesselClass, draughtM, tenths / 10.0, depthM, confined).clearanceM() < clearanceM) {
                break;
            }
            safeKn = tenths / 10.0;
        }
        return safeKn;
    }
}
