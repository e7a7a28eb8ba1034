package argosy.planning.estimate;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.Scenario;
import argosy.domain.Vessel;
import argosy.domain.VesselId;
import argosy.domain.plan.EstimateOutcome;
import argosy.domain.plan.EstimateOutcome.Impossible;
import argosy.domain.plan.EstimateOutcome.Possible;
import argosy.network.passage.Ways;
import argosy.planning.Disruptions;
import argosy.planning.model.RouteBook;
import argosy.planning.model.ScenarioFacts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Estimates of single voyages from the vessel's open port and date. Thread-safe; keeps the routes it has found.
///
/// Off-hires are not looked at: an estimate is one voyage, not a plan.
public final class EstimateService {
    private final ScenarioFacts facts;
    private final RouteBook routes;

    /// The scenario with its own disruptions in force.
    public EstimateService(Scenario scenario, Ways waters) {
        facts = new ScenarioFacts(Disruptions.apply(scenario, List.of()));
        routes = new RouteBook(facts, waters);
    }

    /// The voyage with this cargo, or the rule that forbids it.
    ///
    /// @param speedKn replaces both her speeds where given
    /// @throws IllegalArgumentException if the scenario has no such vessel or cargo
    public EstimateOutcome estimate(VesselId vessel, CargoId cargo, Optional<Double> speedKn) {
        Vessel ship = facts.scenario().getVessel(vessel);
        return estimate(ship, facts.scenario().getCargo(cargo), speedKn);
    }

    /// Every vessel's voyage with this cargo: by TCE, best first, then those that cannot, in the scenario's order.
    public List<EstimateOutcome> rank(CargoId cargo) {
        Cargo wanted = facts.scenario().getCargo(cargo);
        return facts.scenario().vessels().parallelStream()
                .map(vessel -> estimate(vessel, wanted, Optional.empty()))
                .sorted(Comparator.comparingDouble(EstimateService::rankOf))
                .toList();
    }

    private EstimateOutcome estimate(Vessel vessel, Cargo cargo, Optional<Double> speedKn) {
        Vessel asked = speedKn.map(knots -> VesselSpeeds.replace(vessel, knots)).orElse(vessel);
        return new VoyageTrial(facts, routes, asked, cargo).run();
    }

    private static double rankOf(EstimateOutcome outcome) {
        return switch (outcome) {
            case Possible possible -> -possible.estimate().tcePerDayUsdCents();
            case Impossible impossible -> Double.POSITIVE_INFINITY;
        };
    }
}
