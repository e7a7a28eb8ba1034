package argosy.io.plan;

import argosy.domain.GeoPoint;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.Port;
import argosy.domain.PortId;
import argosy.domain.RouteLeg;
import argosy.domain.TimedLeg;
import argosy.domain.plan.Movement;
import argosy.domain.plan.Movement.CargoStop;
import argosy.domain.plan.Movement.Sailing;
import argosy.domain.plan.Plan;
import argosy.domain.plan.VesselPlan;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A plan's routes, ports and passages as GeoJSON (RFC 7946, WGS 84, longitude first).
///
/// One `LineString` per vessel, sailing and leg (`kind: leg`), one `Point` per port called at (`kind:
/// port`), one `Point`
/// per passage sailed, in the middle of its line (`kind: passage`).
public final class PlanGeoJson {
    private static final JsonMapper MAPPER = DomainJson.mapper();

    private final Plan plan;
    private final ArrayNode features = MAPPER.createArrayNode();
    private final Map<PortId, Integer> calls = new TreeMap<>();
    private final Map<PassageId, RouteLeg> passages = new TreeMap<>();

    private PlanGeoJson(Plan plan) {
        this.plan = plan;
    }

    public static String write(Plan plan) {
        PlanGeoJson geo = new PlanGeoJson(plan);
        plan.vessels().forEach(geo::vessel);
        geo.ports();
        geo.passages();
        ObjectNode collection = MAPPER.createObjectNode();
        collection.put("type", "FeatureCollection");
        collection.set("features", geo.features);
        return MAPPER.writer().with(DomainJson.lines(2)).writeValueAsString(collection) + "\n";
    }

    private void vessel(VesselPlan vessel) {
        int number = 0;
        for (Movement movement : vessel.movements()) {
            number++;
            if (movement instanceof CargoStop stop) {
                calls.merge(stop.port(), 1, Integer::sum);
            }
            if (movement instanceof Sailing sailing) {
                for (int i = 0; i < sailing.legs().size(); i++) {
                    leg(vessel, number, sailing, i);
                }
            }
        }
    }

    private void leg(VesselPlan vessel, int number, Sailing sailing, int index) {
        TimedLeg timed = sailing.legs().get(index);
        RouteLeg leg = timed.leg();
        PassageId passage = leg.passage();
        if (passage != null) {
            passages.merge(passage, leg, (a, b) -> a.line().size() >= b.line().size() ? a : b);
        }
        ObjectNode properties = feature("leg", line(leg));
        properties.put("vessel", vessel.vessel().value());
        properties.put("vesselName", plan.scenario().getVessel(vessel.vessel()).name());
        properties.put("movement", number);
        properties.put("leg", index + 1);
        properties.put("from", sailing.from().value());
        properties.put("to", sailing.to().value());
        ArrayNode aboard = properties.putArray("cargoes");
        sailing.aboard().forEach(cargo -> aboard.add(cargo.value()));
        properties.put("cargoT", sailing.cargoT());
        properties.put("name", leg.name());
        properties.put("passage", passage == null ? null : passage.value());
        properties.put("area", leg.area().value());
        ArrayNode zones = properties.putArray("zones");
        leg.zones().forEach(zone -> zones.add(zone.value()));
        properties.put("distanceNm", leg.distanceNm());
        properties.put("enters", timed.enters().toString());
        properties.put("starts", timed.starts().toString());
        properties.put("leaves", timed.leaves().toString());
    }

    private void ports() {
        for (Map.Entry<PortId, Integer> call : calls.entrySet()) {
            Port port = plan.scenario().getPort(call.getKey());
            ObjectNode properties = feature("port", point(port.position()));
            properties.put("id", port.id().value());
            properties.put("name", port.name());
            properties.put("country", port.country());
            properties.put("calls", call.getValue());
        }
    }

    private void passages() {
        for (Map.Entry<PassageId, RouteLeg> sailed : passages.entrySet()) {
            RouteLeg leg = sailed.getValue();
            ObjectNode properties =
                    feature("passage", point(leg.line().get(leg.line().size() / 2)));
            properties.put("id", sailed.getKey().value());
            properties.put(
                    "name",
                    plan.scenario()
                            .findPassage(sailed.getKey())
                            .map(Passage::name)
                            .orElse(leg.name()));
        }
    }

    /// Adds a feature and hands out its properties, `kind` set.
    private ObjectNode feature(String kind, ObjectNode geometry) {
        ObjectNode feature = features.addObject();
        feature.put("type", "Feature");
        feature.set("geometry", geometry);
        return feature.putObject("properties").put("kind", kind);
    }

    private static ObjectNode point(GeoPoint point) {
        ObjectNode geometry = MAPPER.createObjectNode();
        geometry.put("type", "Point");
        geometry.set("coordinates", MAPPER.valueToTree(point));
        return geometry;
    }

    /// Cut where it crosses the 180th meridian, as RFC 7946 section 3.1.9 asks.
    private static ObjectNode line(RouteLeg leg) {
        ArrayNode parts = MAPPER.createArrayNode();
        ArrayNode part = parts.addArray();
        GeoPoint before = leg.line().getFirst();
        for (GeoPoint point : leg.line()) {
            if (Math.abs(point.lonDeg() - before.lonDeg()) > 180) {
                GeoPoint edge = dateLine(before, point);
                part.add(MAPPER.valueToTree(edge));
                part = parts.addArray();
                part.add(MAPPER.valueToTree(new GeoPoint(edge.latDeg(), -edge.lonDeg())));
            }
            part.add(MAPPER.valueToTree(point));
            before = point;
        }
        ObjectNode geometry = MAPPER.createObjectNode();
        geometry.put("type", parts.size() == 1 ? "LineString" : "MultiLineString");
        geometry.set("coordinates", parts.size() == 1 ? parts.get(0) : parts);
        return geometry;
    }

    private static GeoPoint dateLine(GeoPoint from, GeoPoint to) {
        double side = Math.copySign(180, from.lonDeg());
        double span = 360 - Math.abs(to.lonDeg() - from.lonDeg());
        double share = span == 0 ? 0 : (180 - Math.abs(from.lonDeg())) / span;
        return new GeoPoint(from.latDeg() + share * (to.latDeg() - from.latDeg()), side);
    }
}
