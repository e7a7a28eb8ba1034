package argosy.planning.estimate;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.Vessel;
import argosy.domain.VesselClassId;
import argosy.economics.VoyageEstimator;
import argosy.planning.model.Lift;
import argosy.planning.model.LiftTable;
import argosy.planning.model.RouteBook;
import argosy.planning.model.ScenarioFacts;
import argosy.planning.model.TradeRules;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What trials of one scenario share: ways, intakes, timings. Thread-safe.
final class TrialBook {
    private final ScenarioFacts facts;
    private final RouteBook routes;
    private final LiftTable lifts;
    private final TradeRules tradeRules;
    private final VoyageEstimator estimator;
    private final Map<LiftKey, Lift> liftOf = new ConcurrentHashMap<>();
    private final Map<VesselClassId, Clocked.Timing> timingOf = new ConcurrentHashMap<>();

    TrialBook(ScenarioFacts facts, RouteBook routes) {
        this.facts = facts;
        this.routes = routes;
        lifts = LiftTable.withoutTradeRules(facts, routes);
        tradeRules = new TradeRules(facts);
        estimator = new VoyageEstimator(facts.pricer());
    }

    /// All that a lift depends on.
    private record LiftKey(VesselClassId vesselClass, Set<String> permits, double speedKn, CargoId cargo) {}

    VoyageTrial trial(Vessel vessel, Cargo cargo) {
        return new VoyageTrial(this, vessel, cargo);
    }

    ScenarioFacts facts() {
        return facts;
    }

    RouteBook routes() {
        return routes;
    }

    TradeRules tradeRules() {
        return tradeRules;
    }

    VoyageEstimator estimator() {
        return estimator;
    }

    /// Safe for every day of the laycan, or why never.
    Lift lift(Vessel vessel, Cargo cargo) {
        LiftKey key = new LiftKey(vessel.classId(), vessel.permits(), vessel.ladenSpeedKn(), cargo.id());
        return liftOf.computeIfAbsent(key, it -> lifts.lift(vessel, cargo));
    }

    Clocked.Timing timing(Vessel vessel) {
        return timingOf.computeIfAbsent(
                vessel.classId(), it -> new Clocked.Timing(facts, routes, facts.classOf(vessel)));
    }
}
