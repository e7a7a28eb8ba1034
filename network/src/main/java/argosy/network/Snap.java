package argosy.network;

import argosy.domain.GeoPoint;

/// The nearest navigable water to a point.
///
/// @param at       where the network is met
/// @param lengthNm straight distance from the point asked for, 0 when it is in navigable water already
public record Snap(GeoPoint at, double lengthNm) {}
