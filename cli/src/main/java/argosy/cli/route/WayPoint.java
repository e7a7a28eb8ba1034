package argosy.cli.route;

import argosy.domain.GeoPoint;
import argosy.domain.RouteLeg;
import argosy.domain.RouteOutcome.Found;
import argosy.domain.TimedLeg;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A point of the drawn line with its times. Between the ends of a leg times run evenly along the drawn line.
///
/// @param name    of the leg that begins here; empty inside a leg
/// @param arrives when she gets here
/// @param departs when she goes on: later by waiting
/// @param speedKn allowed and planned on the way to this point; the planned speed for the first one
record WayPoint(GeoPoint at, String name, Instant arrives, Instant departs, double speedKn) {
    static List<WayPoint> of(Found found, double speedKn) {
        List<WayPoint> points = new ArrayList<>();
        for (TimedLeg timed : found.timedLegs()) {
            add(points, timed, speedKn);
        }
        return List.copyOf(points);
    }

    private static void add(List<WayPoint> points, TimedLeg timed, double speedKn) {
        RouteLeg leg = timed.leg();
        double limitKn = leg.speedLimitKn() == null ? speedKn : Math.min(speedKn, leg.speedLimitKn());
        Duration sailing = Duration.ofSeconds(Math.round(leg.sailingHours(speedKn) * 3600));
        Instant underWay = timed.leaves().minus(sailing);
        GeoPoint first = leg.line().getFirst();
        if (!points.isEmpty() && points.getLast().at().equals(first)) {
            WayPoint last = points.removeLast();
            points.add(new WayPoint(first, leg.name(), last.arrives(), underWay, last.speedKn()));
        } else {
            points.add(new WayPoint(first, leg.name(), timed.enters(), underWay, limitKn));
        }
        double length = drawn(leg.line(), leg.line().size() - 1);
        for (int index = 1; index < leg.line().size(); index++) {
            GeoPoint point = leg.line().get(index);
            double share = length == 0 ? 1 : drawn(leg.line(), index) / length;
            Instant at = underWay.plusSeconds(Math.round(share * sailing.toSeconds()));
            if (!point.equals(points.getLast().at())) {
                points.add(new WayPoint(point, "", at, at, limitKn));
            }
        }
    }

    /// Length of a line up to a point of it, in degrees of latitude; flat and good enough for sharing out time.
    private static double drawn(List<GeoPoint> line, int end) {
        double sum = 0;
        for (int index = 1; index <= end; index++) {
            GeoPoint a = line.get(index - 1);
            GeoPoint b = line.get(index);
            double wideDeg = Math.abs(b.lonDeg() - a.lonDeg());
            double eastDeg = Math.min(wideDeg, 360 - wideDeg) * Math.cos(Math.toRadians((a.latDeg() + b.latDeg()) / 2));
            sum += Math.hypot(b.latDeg() - a.latDeg(), eastDeg);
        }
        return sum;
    }
}
