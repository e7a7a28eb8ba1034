package argosy.network;

import argosy.domain.GeoPoint;
import java.util.List;
import java.util.stream.Stream;

/// A way over water between two points.
///
/// @param stretches  pieces in sailing order, cut at every border of passage, area and zone
/// @param snapFromNm straight way from the point asked for to the first point of the line, counted in the total
/// @param snapToNm   straight way from the last point of the line to the point asked for, counted in the total
/// @param lengthNm   total: both snaps and all stretches, nautical miles
public record WaterPath(List<WaterStretch> stretches, double snapFromNm, double snapToNm, double lengthNm) {
    public WaterPath {
        stretches = List.copyOf(stretches);
    }

    /// The whole drawn line without repeated points; empty when both ends snap to one point.
    public List<GeoPoint> line() {
        return stretches.stream()
                .flatMap(stretch -> stretch.equals(stretches.getFirst())
                        ? stretch.line().stream()
                        : stretch.line().stream().skip(1))
                .toList();
    }

    /// Passages on the way, in sailing order, each named once per visit.
    public Stream<WaterStretch> passageStretches() {
        return stretches.stream().filter(stretch -> stretch.passage() != null);
    }

    /// The same way sailed back. No rule of the network itself is directional.
    public WaterPath turned() {
        List<WaterStretch> back =
                stretches.reversed().stream().map(WaterStretch::turned).toList();
        double first = snapToNm;
        double last = snapFromNm;
        return new WaterPath(back, first, last, lengthNm);
    }
}
