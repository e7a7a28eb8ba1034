package argosy.cli.route;

import argosy.domain.GeoPoint;
import argosy.domain.PortId;
import org.jspecify.annotations.Nullable;

/// An end of a way as the user named it.
///
/// @param port null for a bare position
public record Place(
        String name, GeoPoint position, @Nullable PortId port) {}
