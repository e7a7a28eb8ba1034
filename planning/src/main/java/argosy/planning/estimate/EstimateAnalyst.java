package argosy.planning.estimate;

import argosy.domain.Cargo;
import argosy.domain.FuelUse;
import argosy.domain.GeoPoint;
import argosy.domain.Route;
import argosy.domain.TimedLeg;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.Window;
import argosy.domain.plan.EstimateOutcome;
import argosy.domain.plan.EstimateOutcome.Impossible;
import argosy.domain.plan.EstimateOutcome.Possible;
import argosy.domain.plan.VoyageEstimate;
import argosy.economics.CarbonPayer;
import argosy.economics.VoyageCarbon;
import argosy.economics.compliance.Finding;
import argosy.economics.rules.FigureTable;
import argosy.economics.whatif.ResultRange;
import argosy.economics.whatif.Sensitivity;
import argosy.economics.whatif.SpeedCurve;
import argosy.economics.whatif.TargetFreight;
import argosy.economics.whatif.Uncertainty;
import argosy.planning.estimate.EstimateStudy.FreightFor;
import argosy.planning.estimate.EstimateStudy.SpeedPoint;
import argosy.planning.model.ScenarioFacts;
import argosy.planning.model.TradeRules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// Puts the desk's questions to one vessel and cargo.
final class EstimateAnalyst {
    private static final double STEP_KN = 0.5;
    private static final double SLOWEST_SHARE = 0.55;
    private static final double HOURS_PER_DAY = 24;

    private final ScenarioFacts facts;
    private final BunkerAdvisor bunkers;
    private final TradeRules tradeRules;
    private final BiFunction<Vessel, Cargo, EstimateOutcome> estimator;
    private final Uncertainty uncertainty;

    EstimateAnalyst(
            ScenarioFacts facts,
            BunkerAdvisor bunkers,
            TradeRules tradeRules,
            BiFunction<Vessel, Cargo, EstimateOutcome> estimator) {
        this.facts = facts;
        this.bunkers = bunkers;
        this.tradeRules = tradeRules;
        this.estimator = estimator;
        uncertainty = Uncertainty.of(new FigureTable(facts.scenario().rules()));
    }

    StudyOutcome study(Vessel planned, Cargo agreed, StudyOptions options) {
        Double speedKn = options.speedKn();
        Vessel vessel = speedKn == null ? planned : VesselSpeeds.replace(planned, speedKn);
        Cargo cargo = options.freight() == null ? agreed : CargoTerms.withFreight(agreed, options.freight());
        EstimateOutcome outcome = settled(vessel, cargo, options.payer());
        return switch (outcome) {
            case Possible(VoyageEstimate estimate) ->
                new StudyOutcome(outcome, study(vessel, cargo, estimate, options));
            case Impossible impossible -> new StudyOutcome(impossible, null);
        };
    }

    /// The estimate with carbon costs settled as the charter says.
    private EstimateOutcome settled(Vessel vessel, Cargo cargo, CarbonPayer payer) {
        EstimateOutcome outcome = estimator.apply(vessel, cargo);
        return outcome instanceof Possible(VoyageEstimate estimate) ? new Possible(payer.settle(estimate)) : outcome;
    }

    private EstimateStudy study(Vessel vessel, Cargo cargo, VoyageEstimate estimate, StudyOptions options) {
        VesselClass vesselClass = facts.classOf(vessel);
        double idleUsdPerDay = facts.idleCentsPerHour(vesselClass) * HOURS_PER_DAY / 100;
        SpeedCurve curve = curve(vessel, vesselClass, cargo, options.payer());
        List<Sensitivity> sensitivities = new ArrayList<>(Sensitivity.of(estimate, cargo, idleUsdPerDay));
        sensitivities.addAll(speedSensitivities(vessel, cargo, estimate, options.payer()));
        ResultRange range = ResultRange.of(
                estimate, cargo, uncertainty, idleUsdPerDay, vessel.opexUsdPerDay(), options.draws(), options.seed());
        return new EstimateStudy(
                freights(vessel, cargo, estimate, options),
                sensitivities,
                curve.estimates().stream().map(EstimateAnalyst::point).toList(),
                range,
                uncertainty,
                vessel.opexUsdPerDay(),
                VoyageCarbon.of(facts.scenario().rules(), vesselClass, facts.deadweightT(vesselClass), estimate),
                bunkers.advise(vessel, cargo, estimate),
                findings(vessel, cargo, estimate));
    }

    /// What does not stop her but must be found out.
    private List<Finding> findings(Vessel vessel, Cargo cargo, VoyageEstimate estimate) {
        return tradeRules.check(
                vessel,
                cargo,
                List.of(route(estimate.ballastLegs()), route(estimate.ladenLegs())),
                new Window(estimate.begins(), estimate.ends()));
    }

    private static Route route(List<TimedLeg> legs) {
        GeoPoint nowhere = new GeoPoint(0, 0);
        return new Route(nowhere, nowhere, legs.stream().map(TimedLeg::leg).toList(), 0, 0);
    }

    /// Half a knot up and down from her own speeds.
    private List<Sensitivity> speedSensitivities(
            Vessel vessel, Cargo cargo, VoyageEstimate estimate, CarbonPayer payer) {
        List<Sensitivity> found = new ArrayList<>();
        double base = estimate.tcePerDayUsdCents() / 100.0;
        for (double change : new double[] {STEP_KN, -STEP_KN}) {
            if (settled(VesselSpeeds.change(vessel, change), cargo, payer) instanceof Possible(VoyageEstimate other)) {
                double tce = other.tcePerDayUsdCents() / 100.0;
                found.add(new Sensitivity(change > 0 ? "speed +0.5 kn" : "speed -0.5 kn", tce, tce - base));
            }
        }
        return found;
    }

    /// From about half her reference speed to it.
    private SpeedCurve curve(Vessel vessel, VesselClass vesselClass, Cargo cargo, CarbonPayer payer) {
        double fastest = Math.max(vesselClass.machinery().referenceSpeedKn(), vessel.ladenSpeedKn());
        double fromKn = Math.ceil(fastest * SLOWEST_SHARE / STEP_KN) * STEP_KN;
        double toKn = Math.floor(fastest / STEP_KN) * STEP_KN;
        return SpeedCurve.of(
                speedKn -> settled(VesselSpeeds.replace(vessel, speedKn), cargo, payer), fromKn, toKn, STEP_KN);
    }

    private static SpeedPoint point(VoyageEstimate estimate) {
        return new SpeedPoint(
                estimate.speedKn(),
                estimate.days(),
                estimate.fuel().stream().mapToDouble(FuelUse::tonnes).sum(),
                estimate.co2T(),
                estimate.resultUsdCents() / 100.0,
                estimate.tcePerDayUsdCents() / 100.0);
    }

    private static List<FreightFor> freights(
            Vessel vessel, Cargo cargo, VoyageEstimate estimate, StudyOptions options) {
        List<FreightFor> found = new ArrayList<>();
        found.add(freight("agreed", estimate, cargo, estimate.tcePerDayUsdCents() / 100.0));
        found.add(freight("break-even", estimate, cargo, vessel.opexUsdPerDay()));
        if (options.targetTceUsdPerDay() != null) {
            found.add(freight("target", estimate, cargo, options.targetTceUsdPerDay()));
        }
        return found;
    }

    private static FreightFor freight(String why, VoyageEstimate estimate, Cargo cargo, double tceUsdPerDay) {
        double totalUsd = TargetFreight.freightUsd(estimate, cargo, tceUsdPerDay);
        return new FreightFor(why, tceUsdPerDay, totalUsd, totalUsd / estimate.cargoT());
    }
}
