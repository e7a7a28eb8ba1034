package argosy.network;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import org.jspecify.annotations.Nullable;

/// One straight bit of a way before it is cut at zones.
///
/// @param hop names the two nodes it joins, so that its cuts can be remembered; [#ONCE] for any other
record Segment(GeoPoint from, GeoPoint to, @Nullable PassageId passage, boolean reversed, double lengthNm, long hop) {
    static final long ONCE = -1;
}
