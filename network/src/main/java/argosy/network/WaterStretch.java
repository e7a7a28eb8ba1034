package argosy.network;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A piece of a way over water that lies in one passage (or none), one water area and one set of zones.
///
/// @param passage  passage sailed, null in open water
/// @param reversed true when a fairway is sailed against the order in which it is drawn (fairways are drawn
///                 from the sea upstream; straits from the Black Sea or the inner sea outwards)
/// @param area     water area, for density and weather, such as `BLACK-SEA` or `RIVER`
/// @param zones    rule zones the whole piece lies in, such as `EU` or `MED-SOX`
/// @param lengthNm length counted, nautical miles; on fairways the official length, shared out along the line
/// @param line     drawn line, at least two points; the first point repeats the last of the stretch before
public record WaterStretch(
        @Nullable PassageId passage,
        boolean reversed,
        String area,
        Set<String> zones,
        double lengthNm,
        List<GeoPoint> line) {
    public WaterStretch {
        zones = Set.copyOf(zones);
        line = List.copyOf(line);
        if (!(lengthNm >= 0) || line.size() < 2) {
            throw new IllegalArgumentException(
                    "A stretch needs a length (%s nm) and a line (%d points).".formatted(lengthNm, line.size()));
        }
    }

    /// The same piece sailed the other way.
    public WaterStretch turned() {
        return new WaterStretch(passage, passage != null && !reversed, area, zones, lengthNm, line.reversed());
    }
}
