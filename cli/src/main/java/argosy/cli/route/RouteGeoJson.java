package argosy.cli.route;

import argosy.domain.GeoPoint;
import argosy.domain.Passage;
import argosy.domain.Route;
import argosy.domain.RouteLeg;
import argosy.domain.RouteOutcome.Blocked;
import argosy.domain.RouteOutcome.Found;
import argosy.domain.TimedLeg;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The answer as GeoJSON (RFC 7946): one line per leg, a point for each place. A blocked way is drawn as well, marked.
public final class RouteGeoJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final RouteAnswer answer;
    private final ArrayNode features;

    private RouteGeoJson(RouteAnswer answer, ArrayNode features) {
        this.answer = answer;
        this.features = features;
    }

    public static String of(RouteAnswer answer) {
        ObjectNode root = MAPPER.createObjectNode().put("type", "FeatureCollection");
        new RouteGeoJson(answer, root.putArray("features")).add();
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private void add() {
        place(answer.question().from(), "from");
        answer.question().via().forEach(point -> place(point, "via"));
        place(answer.question().to(), "to");
        switch (answer.outcome()) {
            case Found found ->
                found.timedLegs().forEach(timed -> {
                    ObjectNode properties = leg(timed.leg(), "FOUND");
                    properties.put("enters", timed.enters().toString());
                    properties.put("starts", timed.starts().toString());
                    properties.put("leaves", timed.leaves().toString());
                    rules(properties, timed);
                });
            case Blocked blocked -> {
                Route otherWise = blocked.otherWise();
                if (otherWise != null) {
                    otherWise.legs().forEach(leg -> leg(leg, "BLOCKED").put("explanation", blocked.explanation()));
                }
            }
        }
    }

    private void rules(ObjectNode properties, TimedLeg timed) {
        properties.put("hours", LegRow.hours(Duration.between(timed.enters(), timed.leaves())));
        properties.put("lockCount", timed.leg().lockCount());
        properties.put("waitHours", timed.leg().waitHours());
        Passage passage = answer.question().findPassage(timed.leg().passage());
        properties.put("duesKey", passage == null ? null : passage.duesKey());
        Binding.of(answer, timed)
                .ifPresent(it -> properties.put("binds", it.what()).put("permittedM", it.permittedM()));
    }

    private void place(Place place, String role) {
        ObjectNode feature = features.addObject().put("type", "Feature");
        feature.putObject("properties").put("role", role).put("name", place.name());
        ArrayNode position = feature.putObject("geometry").put("type", "Point").putArray("coordinates");
        position.add(place.position().lonDeg()).add(place.position().latDeg());
    }

    private ObjectNode leg(RouteLeg leg, String status) {
        ObjectNode feature = features.addObject().put("type", "Feature");
        ObjectNode properties = feature.putObject("properties");
        properties.put("role", "leg").put("status", status).put("name", leg.name());
        properties.put("passage", leg.passage() == null ? null : leg.passage().value());
        properties.put("area", leg.area().value());
        ArrayNode zones = properties.putArray("zones");
        leg.zones().forEach(zone -> zones.add(zone.value()));
        properties.put("distanceNm", leg.distanceNm());
        geometry(feature.putObject("geometry"), leg.line());
        return properties;
    }

    /// Lines are cut where they cross the date line, as the RFC asks.
    private static void geometry(ObjectNode geometry, List<GeoPoint> line) {
        List<List<GeoPoint>> parts = DateLine.cut(line);
        if (parts.size() == 1) {
            RouteJson.line(geometry.put("type", "LineString").putArray("coordinates"), parts.getFirst());
            return;
        }
        ArrayNode lines = geometry.put("type", "MultiLineString").putArray("coordinates");
        parts.forEach(part -> RouteJson.line(lines.addArray(), part));
    }
}
