package argosy.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// One ship of the fleet.
///
/// @param openPort        where she is free
/// @param openFrom        from when
/// @param openUntil       last moment by which her last cargo must be out
/// @param ladenSpeedKn    planned speed through the water with cargo
/// @param ballastSpeedKn  planned speed without cargo
/// @param opexUsdPerDay   crew, stores, insurance, maintenance, or hire; paid whether she sails or not
/// @param hullValueUsd    insured value; base of the war-risk premium
/// @param permits         what she may do that others may not, such as `RU-INLAND`
/// @param lastGrade       what her tanks held last
public record Vessel(
        VesselId id,
        String name,
        VesselClassId classId,
        String flag,
        PortId openPort,
        Instant openFrom,
        Instant openUntil,
        double ladenSpeedKn,
        double ballastSpeedKn,
        double opexUsdPerDay,
        double hullValueUsd,
        Set<String> permits,
        GradeId lastGrade,
        List<OffHire> offHires) {
    public Vessel {
        permits = Set.copyOf(permits);
        offHires = List.copyOf(offHires);
        if (openUntil.isBefore(openFrom)) {
            throw new IllegalArgumentException("%s is open until %s, before %s.".formatted(id, openUntil, openFrom));
        }
    }
}
