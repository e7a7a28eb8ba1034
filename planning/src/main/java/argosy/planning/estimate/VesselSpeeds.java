package argosy.planning.estimate;

import argosy.domain.Vessel;

/// Copies of a vessel at other speeds.
final class VesselSpeeds {
    private static final double LEAST_KN = 2;

    private VesselSpeeds() {}

    /// Both speeds replaced.
    static Vessel replace(Vessel old, double knots) {
        return with(old, knots, knots);
    }

    /// Both speeds so much faster, never below 2 kn.
    static Vessel change(Vessel old, double moreKn) {
        return with(
                old,
                Math.max(LEAST_KN, old.ladenSpeedKn() + moreKn),
                Math.max(LEAST_KN, old.ballastSpeedKn() + moreKn));
    }

    private static Vessel with(Vessel old, double ladenKn, double ballastKn) {
        return new Vessel(
                old.id(),
                old.name(),
                old.classId(),
                old.flag(),
                old.openPort(),
                old.openFrom(),
                old.openUntil(),
                ladenKn,
                ballastKn,
                old.opexUsdPerDay(),
                old.hullValueUsd(),
                old.permits(),
                old.lastGrade(),
                old.offHires());
    }
}
