package argosy.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One lifting: so much of a grade from port to port in a laycan.
///
/// @param minT               least quantity the charterer accepts
/// @param maxT               most he ships; the vessel lifts what she can between the two
/// @param delivery           when discharge must begin; null when only the laycan binds
/// @param commissionPercent  address and brokerage on freight
/// @param reletUsd           what a chartered-in ship costs us for this lifting, net of the freight passed on; null
/// when none can be had
/// @param requiredPermits    what the vessel must hold, such as a terminal's acceptance
/// @param priceUsdPerBbl     what the oil was sold for without freight, for price caps; null when not known
/// @param freightBasis       how freight was agreed where not in dollars a tonne, such as Worldscale points; else empty
/// @param origin             ISO 3166-1 alpha-2 country of origin of the oil, for trade rules
public record Cargo(
        CargoId id,
        String name,
        Commitment commitment,
        GradeId grade,
        double minT,
        double maxT,
        PortId loadPort,
        PortId dischargePort,
        Laycan laycan,
        @Nullable Window delivery,
        FreightTerms freight,
        double commissionPercent,
        @Nullable Double reletUsd,
        Set<String> requiredPermits,
        String origin,
        @Nullable Double priceUsdPerBbl,
        String freightBasis) {
    public Cargo {
        requiredPermits = Set.copyOf(requiredPermits);
        if (!(minT > 0 && maxT >= minT)) {
            throw new IllegalArgumentException("Cargo %s has quantity %s to %s t.".formatted(id, minT, maxT));
        }
    }
}
