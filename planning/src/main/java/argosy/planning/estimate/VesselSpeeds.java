package argosy.planning.estimate;

import argosy.domain.ComplianceBook;
import argosy.domain.Vessel;
import java.util.Set;
import java.util.TreeSet;

/// Copies of a vessel at other speeds, or with more permits.
final class VesselSpeeds {
    private static final double LEAST_KN = 2;

    private VesselSpeeds() {}

    /// Both speeds replaced.
    static Vessel replace(Vessel old, double knots) {
        return with(old, knots, knots, old.permits());
    }

    /// Both speeds so much faster, never below 2 kn.
    static Vessel change(Vessel old, double moreKn) {
        return with(
                old,
                Math.max(LEAST_KN, old.ladenSpeedKn() + moreKn),
                Math.max(LEAST_KN, old.ballastSpeedKn() + moreKn),
                old.permits());
    }

    /// With every permit that is hers for a while: whether it covers a voyage is asked of that voyage.
    static Vessel withDatedPermits(Vessel old, ComplianceBook book) {
        Set<String> permits = new TreeSet<>(old.permits());
        book.permits().stream()
                .filter(permit -> permit.vessel().equals(old.id()))
                .forEach(permit -> permits.add(permit.permit()));
        return permits.size() == old.permits().size()
                ? old
                : with(old, old.ladenSpeedKn(), old.ballastSpeedKn(), permits);
    }

    private static Vessel with(Vessel old, double ladenKn, double ballastKn, Set<String> permits) {
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
                permits,
                old.lastGrade(),
                old.offHires());
    }
}
