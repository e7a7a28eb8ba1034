package argosy.cli.route;

import argosy.domain.RouteOutcome.Found;
import java.time.Duration;
import java.util.List;

/// A route in the Route Exchange Format RTZ 1.1 or 1.2 (IEC 61174, Annex S) with a calculated schedule.
///
/// The leg of a waypoint leads to it. Waits for openings, turns and locks are stays at the start of their passage.
public final class RtzWriter {
    /// Turn radius and half corridor where nothing better is known, nautical miles.
    private static final String RADIUS_NM = "0.20";

    private static final String CORRIDOR_NM = "0.10";

    private RtzWriter() {}

    /// Versions that can be written; what is used of the format is the same in all.
    public static final List<String> VERSIONS = List.of("1.1", "1.2");

    public static String of(RouteQuestion question, Found found, double draughtM, String version) {
        List<WayPoint> points = WayPoint.of(found, question.speedKn());
        String namespace = "http://www.cirm.org/RTZ/" + version.replace('.', '/');
        XmlText xml = new XmlText().open("route", "version", version, "xmlns", namespace);
        xml.empty(
                "routeInfo",
                "routeName",
                name(question),
                "validityPeriodStart",
                found.departs().toString(),
                "validityPeriodStop",
                found.arrives().toString(),
                "optimizationMethod",
                "Earliest arrival");
        xml.open("waypoints");
        xml.open("defaultWaypoint", "radius", RADIUS_NM)
                .empty("leg", "starboardXTD", CORRIDOR_NM, "portsideXTD", CORRIDOR_NM, "geometryType", "Loxodrome")
                .close("defaultWaypoint");
        for (int index = 0; index < points.size(); index++) {
            waypoint(xml, index, points.get(index), draughtM);
        }
        xml.close("waypoints");
        schedule(xml, points);
        return xml.close("route").toString();
    }

    static String name(RouteQuestion question) {
        return question.from().name() + " - " + question.to().name();
    }

    private static void waypoint(XmlText xml, int index, WayPoint point, double draughtM) {
        String draught = draughtM > 0 && draughtM < 50 ? RouteText.number(draughtM, 2) : "";
        xml.open("waypoint", "id", id(index), "name", point.name(), "radius", RADIUS_NM);
        xml.empty(
                "position",
                "lat",
                XmlText.degrees(point.at().latDeg()),
                "lon",
                XmlText.degrees(
                        point.at().lonDeg() >= 180
                                ? point.at().lonDeg() - 360
                                : point.at().lonDeg()));
        if (index > 0) {
            xml.empty(
                    "leg",
                    "starboardXTD",
                    CORRIDOR_NM,
                    "portsideXTD",
                    CORRIDOR_NM,
                    "geometryType",
                    "Loxodrome",
                    "speedMax",
                    RouteText.number(point.speedKn(), 2),
                    "draughtForward",
                    draught,
                    "draughtAft",
                    draught);
        }
        xml.close("waypoint");
    }

    private static String id(int index) {
        return Integer.toString(index + 1);
    }

    private static void schedule(XmlText xml, List<WayPoint> points) {
        xml.open("schedules")
                .open("schedule", "id", "1", "name", "Earliest arrival")
                .open("calculated");
        for (int index = 0; index < points.size(); index++) {
            WayPoint point = points.get(index);
            Duration stay = Duration.between(point.arrives(), point.departs());
            xml.empty(
                    "scheduleElement",
                    "waypointId",
                    id(index),
                    "etd",
                    index < points.size() - 1 ? point.departs().toString() : "",
                    "eta",
                    index > 0 ? point.arrives().toString() : "",
                    "stay",
                    stay.isZero() ? "" : stay.toString(),
                    "speed",
                    index > 0 ? RouteText.number(point.speedKn(), 2) : "");
        }
        xml.close("calculated").close("schedule").close("schedules");
    }
}
