package argosy.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a passage looks at.
///
/// @param draughtM    as loaded on this voyage, in the water of each passage
/// @param airDraughtM null when unknown: not checked
public record VesselLimits(
        double loaM,
        double beamM,
        double draughtM,
        @Nullable Double airDraughtM,
        String iceClass,
        Set<String> permits) {
    public VesselLimits {
        permits = Set.copyOf(permits);
    }
}
