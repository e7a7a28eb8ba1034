package argosy.planning.estimate;

import argosy.domain.Cargo;
import argosy.domain.FuelUse;
import argosy.domain.Vessel;
import argosy.domain.VesselClass;
import argosy.domain.plan.EstimateOutcome;
import argosy.domain.plan.EstimateOutcome.Impossible;
import argosy.domain.plan.EstimateOutcome.Possible;
import argosy.domain.plan.VoyageEstimate;
import argosy.economics.VoyageCarbon;
import argosy.economics.rules.FigureTable;
import argosy.economics.whatif.ResultRange;
import argosy.economics.whatif.Sensitivity;
import argosy.economics.whatif.SpeedCurve;
import argosy.economics.whatif.TargetFreight;
import argosy.economics.whatif.Uncertainty;
import argosy.planning.estimate.EstimateStudy.FreightFor;
import argosy.planning.estimate.EstimateStudy.SpeedPoint;
import argosy.planning.model.ScenarioFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// Puts the desk's questions to one vessel and cargo.
final class EstimateAnalyst {
    private static final double STEP_KN = 0.5;
    private static final double SLOWEST_SHARE = 0.55;
    private static final double HOURS_PER_DAY = 24;

    private final ScenarioFacts facts;
    private final BiFunction<Vessel, Cargo, EstimateOutcome> estimator;
    private final Uncertainty uncertainty;

    EstimateAnalyst(ScenarioFacts facts, BiFunction<Vessel, Cargo, EstimateOutcome> estimator) {
        this.facts = facts;
        this.estimator = estimator;
        uncertainty = Uncertainty.of(new FigureTable(facts.scenario().rules()));
    }

    StudyOutcome study(Vessel planned, Cargo agreed, StudyOptions options) {
        Double speedKn = options.speedKn();
        Vessel vessel = speedKn == null ? planned : VesselSpeeds.replace(planned, speedKn);
        Cargo cargo = options.freight() == null ? agreed : CargoTerms.withFreight(agreed, options.freight());
        EstimateOutcome outcome = estimator.apply(vessel, cargo);
        return switch (outcome) {
            case Possible(VoyageEstimate estimate) ->
                new StudyOutcome(outcome, study(vessel, cargo, estimate, options));
            case Impossible impossible -> new StudyOutcome(impossible, null);
        };
    }

    private EstimateStudy study(Vessel vessel, Cargo cargo, VoyageEstimate estimate, StudyOptions options) {
        VesselClass vesselClass = facts.classOf(vessel);
        double idleUsdPerDay = facts.idleCentsPerHour(vesselClass) * HOURS_PER_DAY / 100;
        SpeedCurve curve = curve(vessel, vesselClass, cargo);
        List<Sensitivity> sensitivities = new ArrayList<>(Sensitivity.of(estimate, cargo, idleUsdPerDay));
        sensitivities.addAll(speedSensitivities(vessel, cargo, estimate));
        ResultRange range = ResultRange.of(
                estimate, cargo, uncertainty, idleUsdPerDay, vessel.opexUsdPerDay(), options.draws(), options.seed());
        return new EstimateStudy(
                freights(vessel, cargo, estimate, options),
                sensitivities,
                curve.estimates().stream().map(EstimateAnalyst::point).toList(),
                range,
                uncertainty,
                vessel.opexUsdPerDay(),
                VoyageCarbon.of(facts.scenario().rules(), vesselClass, facts.deadweightT(vesselClass), estimate));
    }

    /// Half a knot up and down from her own speeds.
    private List<Sensitivity> speedSensitivities(Vessel vessel, Cargo cargo, VoyageEstimate estimate) {
        List<Sensitivity> found = new ArrayList<>();
        double base = estimate.tcePerDayUsdCents() / 100.0;
        for (double change : new double[] {STEP_KN, -STEP_KN}) {
            if (estimator.apply(VesselSpeeds.change(vessel, change), cargo) instanceof Possible(VoyageEstimate other)) {
                double tce = other.tcePerDayUsdCents() / 100.0;
                found.add(new Sensitivity(change > 0 ? "speed +0.5 kn" : "speed -0.5 kn", tce, tce - base));
            }
        }
        return found;
    }

    /// From about half her reference speed to it.
    private SpeedCurve curve(Vessel vessel, VesselClass vesselClass, Cargo cargo) {
        double fastest = Math.max(vesselClass.machinery().referenceSpeedKn(), vessel.ladenSpeedKn());
        double fromKn = Math.ceil(fastest * SLOWEST_SHARE / STEP_KN) * STEP_KN;
        double toKn = Math.floor(fastest / STEP_KN) * STEP_KN;
        return SpeedCurve.of(
                speedKn -> estimator.apply(VesselSpeeds.replace(vessel, speedKn), cargo), fromKn, toKn, STEP_KN);
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
