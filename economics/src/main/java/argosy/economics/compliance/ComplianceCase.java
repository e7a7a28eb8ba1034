package argosy.economics.compliance;

import argosy.domain.Cargo;
import argosy.domain.Grade;
import argosy.domain.GradeFamily;
import argosy.domain.Port;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.WaterArea;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One vessel and one cargo on one voyage.
///
/// @param deadweightT      summer deadweight
/// @param priceUsdPerBbl   what the oil was sold for, without freight; null when not known
/// @param lastFamily       what her tanks held last
/// @param areas            waters passed
/// @param passagePermits   permits that passages on the way ask for
/// @param from             voyage begins, and `until` ends
public record ComplianceCase(
        Vessel vessel,
        VesselClass vesselClass,
        double deadweightT,
        Cargo cargo,
        Grade grade,
        @Nullable Double priceUsdPerBbl,
        GradeFamily lastFamily,
        Port loadPort,
        Port dischargePort,
        Set<WaterArea> areas,
        Set<String> passagePermits,
        Instant from,
        Instant until) {
    public ComplianceCase {
        areas = Set.copyOf(areas);
        passagePermits = Set.copyOf(passagePermits);
    }
}
