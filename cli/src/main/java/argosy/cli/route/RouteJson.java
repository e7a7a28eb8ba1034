package argosy.cli.route;

import argosy.domain.GeoPoint;
import argosy.domain.Limit;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.Route;
import argosy.domain.RouteOutcome.Blocked;
import argosy.domain.RouteOutcome.Found;
import argosy.domain.SeaZone;
import argosy.domain.TimedLeg;
import argosy.network.passage.DeepestDraught;
import argosy.network.passage.PassageCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The answer as one JSON document. Lengths in nautical miles, times in UTC, positions as `[lon, lat]`.
public final class RouteJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final RouteAnswer answer;
    private final RouteQuestion question;

    private RouteJson(RouteAnswer answer) {
        this.answer = answer;
        this.question = answer.question();
    }

    public static String of(RouteAnswer answer) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(new RouteJson(answer).document());
    }

    private ObjectNode document() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("status", answer.outcome() instanceof Found ? "FOUND" : "BLOCKED");
        place(root.putObject("from"), question.from());
        place(root.putObject("to"), question.to());
        ArrayNode via = root.putArray("via");
        question.via().forEach(point -> place(via.addObject(), point));
        vessel(root.putObject("vessel"));
        root.put("speedKn", question.speedKn());
        root.put("departs", question.departs().toString());
        switch (answer.outcome()) {
            case Found found -> found(root, found);
            case Blocked blocked -> blocked(root.putObject("blocked"), blocked);
        }
        if (question.alternatives() > 1) {
            ArrayNode others = root.putArray("alternatives");
            answer.others().forEach(other -> found(others.addObject(), other));
        }
        return root;
    }

    private static void place(ObjectNode node, Place place) {
        node.put("name", place.name());
        node.put("port", place.port() == null ? null : place.port().value());
        node.put("latDeg", place.position().latDeg());
        node.put("lonDeg", place.position().lonDeg());
    }

    private void vessel(ObjectNode node) {
        node.put(
                "class",
                question.vesselClass() == null
                        ? null
                        : question.vesselClass().id().value());
        node.put("loaM", question.loaM() > 0 ? question.loaM() : null);
        node.put("beamM", question.beamM() > 0 ? question.beamM() : null);
        node.put("draughtM", answer.draughtM() < PassageCalendar.NO_LIMIT_M ? answer.draughtM() : null);
        node.put("draughtSetBy", text(answer.draughtSetBy()));
        node.put("airDraughtM", question.airDraughtM());
    }

    private static @Nullable String text(@Nullable PassageId id) {
        return id == null ? null : id.value();
    }

    private void found(ObjectNode node, Found found) {
        node.put("arrives", found.arrives().toString());
        node.put("hours", LegRow.hours(Duration.between(found.departs(), found.arrives())));
        route(node, found.route());
        ArrayNode legs = node.putArray("legs");
        found.timedLegs().forEach(timed -> leg(legs.addObject(), timed));
    }

    private static void route(ObjectNode node, Route route) {
        node.put("distanceNm", route.distanceNm());
        node.put("snapFromNm", route.snapFromNm());
        node.put("snapToNm", route.snapToNm());
        ArrayNode passages = node.putArray("passages");
        route.passages().forEach(passage -> passages.add(passage.value()));
        ArrayNode zones = node.putArray("zones");
        for (ZoneSum sum : ZoneSum.of(route.legs())) {
            ObjectNode zone = zones.addObject();
            zones(zone.putArray("zones"), sum.zones());
            zone.put("distanceNm", sum.distanceNm());
        }
    }

    private static void zones(ArrayNode array, List<SeaZone> zones) {
        zones.forEach(zone -> array.add(zone.value()));
    }

    private void leg(ObjectNode node, TimedLeg timed) {
        var leg = timed.leg();
        Passage passage = question.findPassage(leg.passage());
        node.put("name", leg.name());
        node.put("passage", text(leg.passage()));
        node.put("reversed", leg.reversed());
        node.put("area", leg.area().value());
        zones(node.putArray("zones"), leg.zones());
        node.put("distanceNm", leg.distanceNm());
        node.put("speedLimitKn", leg.speedLimitKn());
        node.put("lockCount", leg.lockCount());
        node.put("lockageHours", leg.lockageHours());
        node.put("waitHours", leg.waitHours());
        node.put("enters", timed.enters().toString());
        node.put("starts", timed.starts().toString());
        node.put("leaves", timed.leaves().toString());
        Binding.of(answer, timed).ifPresent(binding -> {
            ObjectNode binds = node.putObject("binds");
            binds.put("what", binding.what());
            binds.put("actualM", binding.actualM());
            binds.put("permittedM", binding.permittedM());
        });
        node.put("duesKey", passage == null ? null : passage.duesKey());
        line(node.putArray("line"), leg.line());
    }

    static void line(ArrayNode array, List<GeoPoint> line) {
        line.forEach(point -> array.addArray().add(point.lonDeg()).add(point.latDeg()));
    }

    private void blocked(ObjectNode node, Blocked blocked) {
        node.put("passage", text(blocked.passage()));
        limit(node.putObject("limit"), blocked.limit());
        node.put("explanation", blocked.explanation());
        Route otherWise = blocked.otherWise();
        if (otherWise != null) {
            route(node.putObject("otherWise"), otherWise);
        }
        DeepestDraught lighter = answer.lighter();
        node.put("couldGoAtDraughtM", lighter == null ? null : lighter.draughtM());
        Found waiting = answer.waiting();
        if (waiting != null) {
            found(node.putObject("waiting"), waiting);
        }
    }

    private static void limit(ObjectNode node, Limit limit) {
        switch (limit) {
            case Limit.TooLarge large -> {
                node.put("kind", "TOO_LARGE");
                node.put("what", large.what());
                node.put("actualM", large.actualM());
                node.put("permittedM", large.permittedM());
                node.put("excessM", large.excessM());
                node.put("until", text(large.until()));
            }
            case Limit.Closed closed -> {
                node.put("kind", "CLOSED");
                node.put("reason", closed.reason());
                node.put("at", closed.at().toString());
                node.put("opensAgain", text(closed.opensAgain()));
            }
            case Limit.NoPermit permit -> node.put("kind", "NO_PERMIT").put("permit", permit.permit());
            case Limit.Banned banned -> node.put("kind", "BANNED");
            case Limit.NoWater water -> node.put("kind", "NO_WATER").put("explanation", water.explanation());
        }
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
