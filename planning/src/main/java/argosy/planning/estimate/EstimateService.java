package argosy.planning.estimate;

import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.Scenario;
import argosy.domain.Vessel;
import argosy.domain.VesselId;
import argosy.domain.plan.EstimateOutcome;
import argosy.domain.plan.EstimateOutcome.Impossible;
import argosy.domain.plan.EstimateOutcome.Possible;
import argosy.domain.plan.VoyageEstimate;
import argosy.network.passage.Ways;
import argosy.planning.Disruptions;
import argosy.planning.model.RouteBook;
import argosy.planning.model.ScenarioFacts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Estimates of single voyages from the vessel's open port and date. Thread-safe; keeps the routes and
/// intakes it has found.
///
/// Off-hires are not looked at: an estimate is one voyage, not a plan.
public final class EstimateService {
    private final ScenarioFacts facts;
    private final TrialBook trials;
    private final BunkerAdvisor bunkers;
    private final EstimateAnalyst analyst;

    /// The scenario with its own disruptions in force.
    public EstimateService(Scenario scenario, Ways waters) {
        facts = new ScenarioFacts(Disruptions.apply(scenario, List.of()));
        trials = new TrialBook(facts, new RouteBook(facts, waters));
        bunkers = new BunkerAdvisor(facts);
        analyst = new EstimateAnalyst(facts, bunkers, trials.tradeRules(), this::estimate);
    }

    /// The voyage with this cargo, or the rule that forbids it.
    ///
    /// @param speedKn replaces both her speeds where given
    /// @throws IllegalArgumentException if the scenario has no such vessel or cargo
    public EstimateOutcome estimate(VesselId vessel, CargoId cargo, Optional<Double> speedKn) {
        Vessel ship = facts.scenario().getVessel(vessel);
        return estimate(ship, facts.scenario().getCargo(cargo), speedKn);
    }

    /// The voyage with freights, speeds, sensitivities, range and carbon around it.
    ///
    /// @throws IllegalArgumentException if the scenario has no such vessel or cargo
    public StudyOutcome study(VesselId vessel, CargoId cargo, StudyOptions options) {
        return analyst.study(
                facts.scenario().getVessel(vessel), facts.scenario().getCargo(cargo), options);
    }

    /// Every vessel's voyage with this cargo: by TCE, best first, then those that cannot, in the scenario's order.
    public List<EstimateOutcome> rank(CargoId cargo) {
        return rank(cargo, List.of());
    }

    /// As [#rank(CargoId)], each vessel at her best of these speeds; empty for the planned ones.
    public List<EstimateOutcome> rank(CargoId cargo, List<Double> speedsKn) {
        return rank(facts.scenario().getCargo(cargo), speedsKn);
    }

    /// Every vessel's voyage with each cargo, each at her best of these speeds; cargoes in the scenario's order.
    ///
    /// @param speedsKn empty for the planned speeds
    public List<List<EstimateOutcome>> rankAll(List<Double> speedsKn) {
        return facts.scenario().cargoes().parallelStream()
                .map(cargo -> rank(cargo, speedsKn))
                .toList();
    }

    private List<EstimateOutcome> rank(Cargo cargo, List<Double> speedsKn) {
        return facts.scenario().vessels().parallelStream()
                .map(vessel -> best(vessel, cargo, speedsKn))
                .sorted(Comparator.comparingDouble(EstimateService::rankOf))
                .toList();
    }

    private EstimateOutcome best(Vessel vessel, Cargo cargo, List<Double> speedsKn) {
        return speedsKn.stream()
                .map(knots -> estimate(VesselSpeeds.replace(vessel, knots), cargo))
                .min(Comparator.comparingDouble(EstimateService::rankOf))
                .orElseGet(() -> estimate(vessel, cargo));
    }

    private EstimateOutcome estimate(Vessel vessel, Cargo cargo, Optional<Double> speedKn) {
        return estimate(
                speedKn.map(knots -> VesselSpeeds.replace(vessel, knots)).orElse(vessel), cargo);
    }

    private EstimateOutcome estimate(Vessel planned, Cargo cargo) {
        Vessel vessel =
                VesselSpeeds.withDatedPermits(planned, facts.scenario().rules().compliance());
        return switch (trials.trial(vessel, cargo).run()) {
            case Possible(VoyageEstimate estimate) ->
                new Possible(bunkers.settle(estimate, bunkers.advise(vessel, cargo, estimate)));
            case Impossible impossible -> impossible;
        };
    }

    private static double rankOf(EstimateOutcome outcome) {
        return switch (outcome) {
            case Possible possible -> -possible.estimate().tcePerDayUsdCents();
            case Impossible impossible -> Double.POSITIVE_INFINITY;
        };
    }
}
