package argosy.server.api;

import argosy.domain.Closure;
import argosy.domain.GeoPoint;
import argosy.domain.Passage;
import argosy.domain.Scenario;
import argosy.domain.Window;
import argosy.io.plan.DomainJson;
import argosy.io.report.Outline;
import argosy.network.FairwayPiece;
import argosy.network.passage.PassageCalendar;
import argosy.network.passage.PassageCalendar.Step;
import argosy.server.http.Content;
import argosy.server.http.Reply;
import argosy.store.Store;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a map is drawn from: coast, fairways, and what each passage allows by date.
final class SeaApi {
    /// Passages are told this much before and after the period, so that what opens or closes soon can be seen.
    private static final Duration MARGIN = Duration.ofDays(45);
    private static final String A_DAY = "private, max-age=86400";

    private final Store store;
    private final FitScenarios fit;
    private final Supplier<List<FairwayPiece>> fairways;

    SeaApi(Store store, FitScenarios fit, Supplier<List<FairwayPiece>> fairways) {
        this.store = store;
        this.fit = fit;
        this.fairways = fairways;
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint("GET", "/outline", "outline", Access.SIGNED_IN, this::outline),
                new Endpoint("GET", "/fairways", "fairways", Access.SIGNED_IN, this::fairways),
                new Endpoint(
                        "GET",
                        "/scenarios/{scenario}/passages",
                        "passagesOfScenario",
                        Access.VIEWER,
                        call -> passages(
                                fit.get(call.scenario(), call.scenario().head()))),
                new Endpoint(
                        "GET",
                        "/plans/{plan}/passages",
                        "passagesOfPlan",
                        Access.VIEWER,
                        call -> passages(planned(call.plan().id()))));
    }

    private Scenario planned(String planId) {
        return StoredResults.read(store, planId).scenario();
    }

    private Reply outline(Call call) {
        return Reply.of(Content.text("application/json", Outline.json())).with("Cache-Control", A_DAY);
    }

    private Reply fairways(Call call) {
        ObjectNode view = Views.object().put("type", "FeatureCollection");
        ArrayNode features = view.putArray("features");
        fairways.get().forEach(piece -> features.add(feature(piece)));
        return Reply.ok(view).with("Cache-Control", A_DAY);
    }

    private static ObjectNode feature(FairwayPiece piece) {
        ObjectNode feature = Views.object().put("type", "Feature");
        feature.putObject("properties")
                .put("passage", piece.passage().value())
                .put("name", piece.name())
                .put("lengthNm", piece.lengthNm())
                .put("quality", piece.quality())
                .put("source", piece.source())
                .put("asOf", piece.asOf());
        ArrayNode line = feature.putObject("geometry").put("type", "LineString").putArray("coordinates");
        for (GeoPoint point : piece.line()) {
            line.addArray().add(point.lonDeg()).add(point.latDeg());
        }
        return feature;
    }

    private static Reply passages(Scenario scenario) {
        Window period = scenario.period();
        Window span = new Window(period.from().minus(MARGIN), period.to().plus(MARGIN));
        ObjectNode view = Views.list("passages", scenario.passages(), passage -> view(passage, span));
        view.putObject("span")
                .put("from", span.from().toString())
                .put("to", span.to().toString());
        return Reply.ok(view);
    }

    private static JsonNode view(Passage passage, Window span) {
        ObjectNode view = Views.object()
                .put("id", passage.id().value())
                .put("name", passage.name())
                .put("kind", passage.kind().name())
                .put("lockCount", passage.lockCount())
                .put("waitHours", passage.waitHours())
                .put("maxLoaM", passage.maxLoaM())
                .put("maxBeamM", passage.maxBeamM())
                .put("maxAirDraughtM", passage.maxAirDraughtM())
                .put("permit", passage.requiredPermit());
        ArrayNode steps = view.putArray("steps");
        PassageCalendar.of(passage, span).steps().forEach(step -> steps.add(view(step)));
        ArrayNode closures = view.putArray("closures");
        passage.closures().forEach(closure -> closures.add(view(closure)));
        view.set("provenance", DomainJson.mapper().<JsonNode>valueToTree(passage.provenance()));
        return view;
    }

    /// Null for "no limit known".
    private static ObjectNode view(Step step) {
        boolean limited = step.draughtM() < PassageCalendar.NO_LIMIT_M;
        return Views.object()
                .put("from", step.from().toString())
                .put("open", step.draughtM() > 0)
                .put("draughtM", limited ? step.draughtM() : null);
    }

    private static ObjectNode view(Closure closure) {
        return Views.object()
                .put("from", closure.window().from().toString())
                .put("to", closure.window().to().toString())
                .put("reason", closure.reason());
    }
}
