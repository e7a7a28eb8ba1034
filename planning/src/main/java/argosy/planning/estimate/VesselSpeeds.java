package argosy.planning.estimate;

import argosy.domain.Vessel;

/// A vessel asked to go at another speed.
final class VesselSpeeds {
    private VesselSpeeds() {}

    static Vessel replace(Vessel old, double knots) {
        return new Vessel(
                old.id(),
                old.name(),
                old.classId(),
                old.flag(),
                old.openPort(),
                old.openFrom(),
                old.openUntil(),
                knots,
                knots,
                old.opexUsdPerDay(),
                old.hullValueUsd(),
                old.permits(),
                old.lastGrade(),
                old.offHires());
    }
}
