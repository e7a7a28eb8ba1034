package argosy.network.passage;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import argosy.domain.VesselLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a way is asked for.
///
/// @param limits   the vessel as loaded
/// @param departs  when she sails
/// @param speedKn  through the water
/// @param avoid    passages not to be used
/// @param via      points to sail through, in order
/// @param patience longest she lies in wait for closed or shallow passages, all together; a way that needs
///                 more is an answer of its own ([argosy.domain.RouteOutcome.Blocked] with the date)
public record RouteRequest(
        GeoPoint from,
        GeoPoint to,
        VesselLimits limits,
        Instant departs,
        double speedKn,
        Set<PassageId> avoid,
        List<GeoPoint> via,
        Duration patience) {
    /// Waiting for more than this is worth asking the user: a season, not a queue.
    public static final Duration DEFAULT_PATIENCE = Duration.ofDays(10);

    /// Longer than any wait the calendars know.
    public static final Duration UNLIMITED = Duration.ofDays(10_000);

    public RouteRequest {
        avoid = Set.copyOf(avoid);
        via = List.copyOf(via);
        if (!(speedKn > 0 && speedKn < 100)) {
            throw new IllegalArgumentException("Speed is %s kn, must be above 0 and below 100.".formatted(speedKn));
        }
    }

    /// With the default patience.
    public RouteRequest(
            GeoPoint from,
            GeoPoint to,
            VesselLimits limits,
            Instant departs,
            double speedKn,
            Set<PassageId> avoid,
            List<GeoPoint> via) {
        this(from, to, limits, departs, speedKn, avoid, via, DEFAULT_PATIENCE);
    }

    public RouteRequest withPatience(Duration other) {
        return new RouteRequest(from, to, limits, departs, speedKn, avoid, via, other);
    }

    public RouteRequest withDeparture(Instant other) {
        return new RouteRequest(from, to, limits, other, speedKn, avoid, via, patience);
    }

    public RouteRequest withDraught(double draughtM) {
        VesselLimits lighter = new VesselLimits(
                limits.loaM(), limits.beamM(), draughtM, limits.airDraughtM(), limits.iceClass(), limits.permits());
        return new RouteRequest(from, to, lighter, departs, speedKn, avoid, via, patience);
    }

    /// The same vessel on one stage of the way.
    RouteRequest between(GeoPoint start, GeoPoint end) {
        return new RouteRequest(start, end, limits, departs, speedKn, avoid, List.of(), patience);
    }

    /// All points she sails through, ends included.
    List<GeoPoint> points() {
        List<GeoPoint> points = new ArrayList<>();
        points.add(from);
        points.addAll(via);
        points.add(to);
        return List.copyOf(points);
    }
}
