package argosy.network;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import org.jspecify.annotations.Nullable;

/// One straight bit of a way before it is cut at zones.
record Segment(GeoPoint from, GeoPoint to, @Nullable PassageId passage, boolean reversed, double lengthNm) {}
