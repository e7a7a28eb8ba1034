package argosy.server.api;

import argosy.domain.Catalogue;
import argosy.domain.GeoPoint;
import argosy.domain.Passage;
import argosy.domain.PassageId;
import argosy.domain.Port;
import argosy.domain.Route;
import argosy.domain.RouteOutcome;
import argosy.domain.RouteOutcome.Blocked;
import argosy.domain.RouteOutcome.Found;
import argosy.domain.VesselClass;
import argosy.domain.VesselLimits;
import argosy.domain.draft.PlaceNames;
import argosy.io.plan.DomainJson;
import argosy.network.passage.RouteFinder;
import argosy.network.passage.RouteRequest;
import argosy.network.passage.Ways;
import argosy.server.http.JsonBody;
import argosy.server.http.Reply;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Ways over water and their lengths, without a scenario.
final class RouteApi {
    private static final int MAX_VIA = 20;
    private static final int MAX_PAIRS = 1_000;
    private static final int MAX_PLACE = 100;
    private static final double MAX_SPEED_KN = 40;

    private final Catalogue catalogue;
    private final PlaceNames names;
    private final Supplier<Ways> waters;
    private final InstantSource clock;

    RouteApi(Catalogue catalogue, Supplier<Ways> waters, InstantSource clock) {
        this.catalogue = catalogue;
        this.names = new PlaceNames(catalogue.ports());
        this.waters = waters;
        this.clock = clock;
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint("POST", "/routes", "findRoute", Access.SIGNED_IN, this::route),
                new Endpoint("POST", "/distances", "findDistances", Access.SIGNED_IN, this::distances));
    }

    private Reply route(Call call) {
        JsonBody body = call.body();
        GeoPoint from = place(body, "from", body.text("from", MAX_PLACE));
        GeoPoint to = place(body, "to", body.text("to", MAX_PLACE));
        List<GeoPoint> via = body.texts("via", MAX_VIA, MAX_PLACE).stream()
                .map(text -> place(body, "via", text))
                .filter(Objects::nonNull)
                .toList();
        VesselLimits limits = limits(body);
        Instant departs = departs(body);
        double speedKn = body.findNumber("speedKn", 1, MAX_SPEED_KN).orElse(10.0);
        Set<PassageId> avoid = body.texts("avoid", 50, MAX_PLACE).stream()
                .map(id -> passage(body, id))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        body.check();
        RouteRequest request = new RouteRequest(
                Objects.requireNonNull(from), Objects.requireNonNull(to), limits, departs, speedKn, avoid, via);
        return Reply.ok(view(new RouteFinder(waters.get(), catalogue.passages()).find(request)));
    }

    /// Without a class or sizes nothing is compared with the passages' limits; without permits every permit counts as
    /// held.
    private VesselLimits limits(JsonBody body) {
        Optional<String> name = body.findText("class", MAX_PLACE);
        Optional<VesselClass> sister = name.flatMap(wanted -> catalogue.vesselClasses().stream()
                .filter(it -> it.id().value().equalsIgnoreCase(wanted))
                .findFirst());
        if (name.isPresent() && sister.isEmpty()) {
            body.fault("class", "CLASS-UNKNOWN", "is no vessel class of the catalogue", "look into the catalogue");
        }
        double loaM = body.findNumber("loaM", 0, 500)
                .orElse(sister.map(VesselClass::loaM).orElse(0.0));
        double beamM = body.findNumber("beamM", 0, 100)
                .orElse(sister.map(VesselClass::beamM).orElse(0.0));
        double draughtM = body.findNumber("draughtM", 0, 40).orElse(0.0);
        Optional<Double> airDraughtM = body.findNumber("airDraughtM", 0, 100)
                .or(() -> sister.flatMap(it -> Optional.ofNullable(it.airDraughtM())));
        Set<String> permits = body.has("permits") ? new HashSet<>(body.texts("permits", 50, MAX_PLACE)) : allPermits();
        String ice = sister.map(VesselClass::iceClass).orElse(VesselLimits.UNKNOWN_ICE_CLASS);
        return new VesselLimits(loaM, beamM, draughtM, airDraughtM.orElse(null), ice, permits);
    }

    private Set<String> allPermits() {
        return catalogue.passages().stream()
                .map(Passage::requiredPermit)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Instant departs(JsonBody body) {
        Optional<String> text = body.findText("departs", 40);
        try {
            Instant departs = text.map(Instant::parse).orElseGet(clock::instant);
            if (departs.isAfter(Instant.parse("2000-01-01T00:00:00Z"))
                    && departs.isBefore(Instant.parse("2100-01-01T00:00:00Z"))) {
                return departs;
            }
            body.fault("departs", "DATE", "is too far away", "from 2000 to 2099");
        } catch (DateTimeParseException e) {
            body.fault("departs", "DATE", "is no moment in UTC", "such as 2026-09-01T08:00:00Z");
        }
        return clock.instant();
    }

    private @Nullable PassageId passage(JsonBody body, String id) {
        Optional<PassageId> found = catalogue.passages().stream()
                .map(Passage::id)
                .filter(it -> it.value().equalsIgnoreCase(id))
                .findFirst();
        if (found.isEmpty()) {
            body.fault("avoid", "PASSAGE-UNKNOWN", "names no passage of the catalogue", "look into the catalogue");
        }
        return found.orElse(null);
    }

    private @Nullable GeoPoint place(JsonBody body, String field, String text) {
        Optional<GeoPoint> found = find(text);
        if (found.isEmpty() && !text.isEmpty()) {
            List<String> near = names.near(text);
            String advice = near.isEmpty() ? "a port's id, name, alias, UN/LOCODE, or lat,lon" : "did you mean " + near;
            body.fault(field, "PLACE-UNKNOWN", "is no place we know", advice);
        }
        return found.orElse(null);
    }

    /// A port's id, name, alias or UN/LOCODE, or `lat,lon` in degrees.
    private Optional<GeoPoint> find(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length == 2 && parts[0].matches(DEGREES) && parts[1].matches(DEGREES)) {
            double latDeg = Double.parseDouble(parts[0].strip());
            double lonDeg = Double.parseDouble(parts[1].strip());
            return Math.abs(latDeg) <= 90 && Math.abs(lonDeg) <= 180
                    ? Optional.of(new GeoPoint(latDeg, lonDeg))
                    : Optional.empty();
        }
        return names.find(text).map(Port::position);
    }

    private static final String DEGREES = "\\s*-?\\d{1,3}(\\.\\d{1,12})?\\s*";

    private static ObjectNode view(RouteOutcome outcome) {
        ObjectNode view = Views.object();
        switch (outcome) {
            case Found found -> {
                view.put("status", "FOUND");
                view.put("departs", found.departs().toString());
                view.put("arrives", found.arrives().toString());
                way(view, found.route());
                ArrayNode legs = view.putArray("legs");
                found.timedLegs().forEach(leg -> legs.add(DomainJson.mapper().<ObjectNode>valueToTree(leg)));
            }
            case Blocked blocked -> {
                PassageId passage = blocked.passage();
                view.put("status", "BLOCKED");
                view.put("passage", passage == null ? null : passage.value());
                view.set("limit", DomainJson.mapper().<ObjectNode>valueToTree(blocked.limit()));
                view.put("explanation", blocked.explanation());
                Route otherWise = blocked.otherWise();
                if (otherWise != null) {
                    way(view.putObject("otherWise"), otherWise);
                }
            }
        }
        return view;
    }

    private static void way(ObjectNode view, Route route) {
        view.put("distanceNm", route.distanceNm());
        view.put("snapFromNm", route.snapFromNm());
        view.put("snapToNm", route.snapToNm());
        ArrayNode passages = view.putArray("passages");
        route.passages().forEach(passage -> passages.add(passage.value()));
    }

    private record Pair(GeoPoint from, GeoPoint to) {}

    private Reply distances(Call call) {
        JsonBody body = call.body();
        List<Pair> pairs = new ArrayList<>();
        for (JsonBody item : body.objects("pairs", MAX_PAIRS)) {
            GeoPoint from = place(item, "from", item.text("from", MAX_PLACE));
            GeoPoint to = place(item, "to", item.text("to", MAX_PLACE));
            item.checkNames();
            if (from != null && to != null) {
                pairs.add(new Pair(from, to));
            }
        }
        body.check();
        RouteFinder finder = new RouteFinder(waters.get(), catalogue.passages());
        ObjectNode view = Views.object();
        ArrayNode list = view.putArray("distances");
        for (Pair pair : pairs) {
            Optional<Route> route = finder.shortest(pair.from(), pair.to(), Set.of());
            list.addObject()
                    .put("routedNm", route.map(Route::distanceNm).orElse(null))
                    .put("status", route.isPresent() ? "OK" : "NO_WAY");
        }
        return Reply.ok(view);
    }
}
