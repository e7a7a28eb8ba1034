package argosy.economics;

import argosy.domain.Grade;
import argosy.domain.RuleBook;
import argosy.domain.VesselClass;
import argosy.domain.plan.Intake;
import argosy.economics.rules.Amount;
import argosy.economics.rules.FigureTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How much cargo a vessel lifts: the least of load line, every permitted draught on the way, tanks and
/// offer.
///
/// Draughts are mean draughts on an even keel, less `intake.trimAllowanceM` where the rule book has one.
/// Consumables are taken as full at every place, so that fuel burnt on the way is never counted as cargo:
/// on the safe side.
public final class IntakeCalculator {
    /// Sea water of the International Convention on Load Lines 1966, art. 12.
    private static final String LOAD_LINE_WATER = "density.OCEAN.tPerM3";

    private static final double TEN_CM = 0.1;

    private final double loadLineDensityTPerM3;
    private final double trimAllowanceM;

    public IntakeCalculator(RuleBook rules) {
        FigureTable figures = new FigureTable(rules);
        loadLineDensityTPerM3 = figures.get(LOAD_LINE_WATER);
        trimAllowanceM = figures.getOr("intake.trimAllowanceM", 0);
    }

    /// The most this vessel lifts of this grade past every draught on the way.
    ///
    /// @param offeredT what the charterer ships at most
    public Intake intake(VesselClass vesselClass, Grade grade, List<DraughtAt> draughts, double offeredT) {
        return intake(vesselClass, usual(vesselClass, grade), draughts, offeredT);
    }

    /// The condition planning takes: consumables of the class, tanks filled as usual.
    public LoadingCondition usual(VesselClass vesselClass, Grade grade) {
        return new LoadingCondition(
                vesselClass.consumablesT(), trimAllowanceM, LoadingCondition.USUAL_FILLING, grade.densityTPerM3());
    }

    /// The most this vessel lifts in that condition past every draught on the way.
    public Intake intake(
            VesselClass vesselClass, LoadingCondition condition, List<DraughtAt> draughts, double offeredT) {
        List<Intake.Bound> limits = new ArrayList<>();
        limits.add(loadLine(vesselClass, condition));
        draughts.forEach(draught -> limits.add(draughtBound(vesselClass, condition, draught)));
        limits.add(tanks(vesselClass, condition));
        limits.add(new Intake.Bound("cargo on offer", offeredT, 0, 0, Amount.of(offeredT, 0) + " t offered"));
        limits.sort(Comparator.comparingDouble(Intake.Bound::cargoT));
        return new Intake(limits.getFirst().cargoT(), limits.getFirst(), limits);
    }

    /// Mean draught with `cargoT` and full consumables aboard.
    public double draughtM(VesselClass vesselClass, double cargoT, double densityTPerM3) {
        double weightT = vesselClass.lightshipT() + vesselClass.consumablesT() + cargoT;
        return new HullVolume(vesselClass).draughtM(weightT / densityTPerM3);
    }

    /// Cargo at a mean draught with full consumables aboard, never negative; load line and tanks not
    /// looked at.
    public double cargoAtDraughtT(VesselClass vesselClass, double draughtM, double densityTPerM3) {
        return Math.max(0, deadweightT(vesselClass, draughtM, densityTPerM3) - vesselClass.consumablesT());
    }

    /// All she carries at a mean draught: displacement less lightship, tonnes.
    public double deadweightT(VesselClass vesselClass, double draughtM, double densityTPerM3) {
        return new HullVolume(vesselClass).volumeM3(draughtM) * densityTPerM3 - vesselClass.lightshipT();
    }

    /// Tonnes per centimetre of immersion at a draught.
    public double tonnesPerCm(VesselClass vesselClass, double draughtM, double densityTPerM3) {
        return tonnesPer10Cm(vesselClass, draughtM, densityTPerM3) / 10;
    }

    /// How much deeper she floats in fresh water than in sea water at her load line, m (ICLL 1966, annex
    /// I reg. 40).
    public double freshWaterAllowanceM(VesselClass vesselClass) {
        HullVolume hull = new HullVolume(vesselClass);
        double displacementT = hull.volumeM3(vesselClass.maxDraughtM()) * loadLineDensityTPerM3;
        return hull.draughtM(displacementT) - vesselClass.maxDraughtM();
    }

    private Intake.Bound loadLine(VesselClass vesselClass, LoadingCondition condition) {
        return bound(
                "load line",
                vesselClass,
                vesselClass.maxDraughtM(),
                vesselClass.maxDraughtM(),
                loadLineDensityTPerM3,
                condition.consumablesT());
    }

    private Intake.Bound draughtBound(VesselClass vesselClass, LoadingCondition condition, DraughtAt at) {
        double meanM = Math.max(0, at.draughtM() - condition.keelAllowanceM());
        double leftT = Math.max(0, condition.consumablesT() - at.burntT());
        return bound(at.what(), vesselClass, at.draughtM(), meanM, at.densityTPerM3(), leftT);
    }

    private Intake.Bound bound(
            String what,
            VesselClass vesselClass,
            double permittedM,
            double meanM,
            double densityTPerM3,
            double consumablesT) {
        double deadweightT = deadweightT(vesselClass, meanM, densityTPerM3);
        String basis = Amount.of(meanM, 2) + " m in water of " + Amount.of(densityTPerM3, 3) + " t/m3: "
                + Amount.of(deadweightT, 0) + " t deadweight less " + Amount.of(consumablesT, 0) + " t consumables";
        return new Intake.Bound(
                what,
                Math.max(0, deadweightT - consumablesT),
                permittedM,
                tonnesPer10Cm(vesselClass, meanM, densityTPerM3),
                basis);
    }

    private static Intake.Bound tanks(VesselClass vesselClass, LoadingCondition condition) {
        double volumeM3 = vesselClass.cargoVolumeM3() * condition.fillingShare() / LoadingCondition.USUAL_FILLING;
        String basis = Amount.of(volumeM3, 0) + " m3 of tanks x " + Amount.of(condition.cargoTPerM3(), 3) + " t/m3";
        return new Intake.Bound("cargo tanks", volumeM3 * condition.cargoTPerM3(), 0, 0, basis);
    }

    private double tonnesPer10Cm(VesselClass vesselClass, double draughtM, double densityTPerM3) {
        return deadweightT(vesselClass, draughtM + TEN_CM, densityTPerM3)
                - deadweightT(vesselClass, draughtM, densityTPerM3);
    }
}
