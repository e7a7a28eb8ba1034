package argosy.cli.route;

import argosy.domain.RouteOutcome.Found;

/// A route as GPX 1.1: one `rte` with a point for each turn of the drawn line and the time she is there.
public final class GpxWriter {
    private GpxWriter() {}

    public static String of(RouteQuestion question, Found found) {
        XmlText xml = new XmlText()
                .open("gpx", "version", "1.1", "creator", "Argosy", "xmlns", "http://www.topografix.com/GPX/1/1");
        xml.open("rte").leaf("name", RtzWriter.name(question));
        for (WayPoint point : WayPoint.of(found, question.speedKn())) {
            xml.open(
                    "rtept",
                    "lat",
                    XmlText.degrees(point.at().latDeg()),
                    "lon",
                    XmlText.degrees(point.at().lonDeg()));
            xml.leaf("time", point.arrives().toString());
            if (!point.name().isEmpty()) {
                xml.leaf("name", point.name());
            }
            xml.close("rtept");
        }
        return xml.close("rte").close("gpx").toString();
    }
}
