package argosy.server.api;

import argosy.domain.CargoId;
import argosy.domain.Scenario;
import argosy.domain.VesselId;
import argosy.domain.plan.EstimateOutcome;
import argosy.io.plan.DomainJson;
import argosy.network.passage.Ways;
import argosy.planning.estimate.EstimateService;
import argosy.server.http.Refusal;
import argosy.server.http.Reply;
import argosy.store.ScenarioInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Single voyages: one ship and one cargo, or every ship for one cargo.
final class EstimateApi {
    private static final int KEPT = 6;
    private static final double MIN_KN = 2;
    private static final double MAX_KN = 25;

    private final FitScenarios fit;
    private final Supplier<Ways> waters;
    private final ReentrantLock lock = new ReentrantLock();
    /// Services keep the routes they found, so the same revision answers faster each time.
    private final Map<String, EstimateService> services = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, EstimateService> eldest) {
            return size() > KEPT;
        }
    };

    EstimateApi(FitScenarios fit, Supplier<Ways> waters) {
        this.fit = fit;
        this.waters = waters;
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint("GET", "/scenarios/{scenario}/estimate", "estimate", Access.VIEWER, this::estimate),
                new Endpoint("GET", "/scenarios/{scenario}/rank", "rank", Access.VIEWER, this::rank));
    }

    private Reply estimate(Call call) {
        Scenario scenario = fit.get(call.scenario(), call.scenario().head());
        VesselId vessel = new VesselId(call.parameter("vessel", 80));
        CargoId cargo = new CargoId(call.parameter("cargo", 80));
        Optional<Double> speedKn = call.request().parameter("speedKn").map(EstimateApi::speed);
        if (scenario.findVessel(vessel).isEmpty() || scenario.findCargo(cargo).isEmpty()) {
            throw Refusal.notFound("vessel or cargo in this scenario");
        }
        EstimateOutcome outcome = service(call.scenario(), scenario).estimate(vessel, cargo, speedKn);
        ObjectNode view = Views.object().put("revision", call.scenario().head());
        view.set("outcome", view(outcome));
        return Reply.ok(view);
    }

    private static double speed(String text) {
        try {
            double speedKn = Double.parseDouble(text);
            if (speedKn >= MIN_KN && speedKn <= MAX_KN) {
                return speedKn;
            }
        } catch (NumberFormatException e) {
            throw Refusal.invalid("speedKn", "NUMBER", "is not a number", "a speed in knots");
        }
        throw Refusal.invalid("speedKn", "NUMBER", "is out of range", "2 to 25 kn");
    }

    private Reply rank(Call call) {
        Scenario scenario = fit.get(call.scenario(), call.scenario().head());
        CargoId cargo = new CargoId(call.parameter("cargo", 80));
        if (scenario.findCargo(cargo).isEmpty()) {
            throw Refusal.notFound("cargo in this scenario");
        }
        List<EstimateOutcome> outcomes = service(call.scenario(), scenario).rank(cargo);
        return Reply.ok(Views.list("outcomes", outcomes, EstimateApi::view)
                .put("revision", call.scenario().head()));
    }

    private static JsonNode view(EstimateOutcome outcome) {
        return DomainJson.mapper().valueToTree(outcome);
    }

    private EstimateService service(ScenarioInfo info, Scenario scenario) {
        String key = info.id() + "/" + info.head();
        lock.lock();
        try {
            return services.computeIfAbsent(key, it -> new EstimateService(scenario, waters.get()));
        } finally {
            lock.unlock();
        }
    }
}
