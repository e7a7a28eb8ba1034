package argosy.domain;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place where cargo is worked.
///
/// @param country            ISO 3166-1 alpha-2
/// @param euMember           true when the EU's port rules hold (EU ETS, FuelEU, berth sulphur limit)
/// @param area               water the berths lie in; gives the density
/// @param maxDraughtM        planning draught at the berth in that water; null when no limit is known
/// @param turnHours          berthing, papers, connecting and sailing together, per call
/// @param loadRateTPerH      what the shore gives
/// @param dischargeRateTPerH what the shore takes
public record Port(
        PortId id,
        String name,
        List<String> aliases,
        @Nullable String locode,
        String country,
        boolean euMember,
        GeoPoint position,
        WaterArea area,
        @Nullable Double maxDraughtM,
        @Nullable Double maxLoaM,
        double turnHours,
        double loadRateTPerH,
        double dischargeRateTPerH,
        PortCosts costs,
        ZoneId timeZone,
        Provenance provenance) {
    public Port {
        aliases = List.copyOf(aliases);
    }
}
