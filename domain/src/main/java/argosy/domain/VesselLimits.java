package argosy.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a passage looks at.
///
/// @param draughtM    as loaded on this voyage, in the water of each passage
/// @param airDraughtM null when unknown: not checked
/// @param iceClass    as in the class notation; empty when she has none
public record VesselLimits(
        double loaM,
        double beamM,
        double draughtM,
        @Nullable Double airDraughtM,
        String iceClass,
        Set<String> permits) {
    /// An ice class of which nothing is known: ice regimes are not checked.
    public static final String UNKNOWN_ICE_CLASS = "unknown";

    /// A vessel of whom nothing is known but that she floats.
    public static final VesselLimits UNKNOWN = new VesselLimits(0, 0, 0, null, UNKNOWN_ICE_CLASS, Set.of());

    public VesselLimits {
        permits = Set.copyOf(permits);
    }
}
