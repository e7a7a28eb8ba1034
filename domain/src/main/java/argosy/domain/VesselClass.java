package argosy.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A design: what all sisters share.
///
/// @param maxDraughtM    load line draught in sea water
/// @param hydrostatics   deadweight scale, at least one point, by rising draught
/// @param lightshipT     empty ship
/// @param consumablesT   stores, fresh water, crew, constants and voyage bunkers that a laden voyage starts with
/// @param cargoVolumeM3  all cargo tanks at 98 %
/// @param segregations   grades that can be aboard at once
/// @param pumpRateM3PerH all cargo pumps together
/// @param iceClass       as in the class notation, such as `Ice1`; empty when none
public record VesselClass(
        VesselClassId id,
        String name,
        double loaM,
        double beamM,
        double depthM,
        @Nullable Double airDraughtM,
        double maxDraughtM,
        List<HydrostaticPoint> hydrostatics,
        double lightshipT,
        double consumablesT,
        double cargoVolumeM3,
        int segregations,
        double pumpRateM3PerH,
        double grossTonnage,
        double netTonnage,
        String iceClass,
        boolean doubleHull,
        Machinery machinery,
        Provenance provenance) {
    public VesselClass {
        hydrostatics = List.copyOf(hydrostatics);
        if (hydrostatics.isEmpty()) {
            throw new IllegalArgumentException("Vessel class %s has no deadweight scale.".formatted(id));
        }
    }
}
