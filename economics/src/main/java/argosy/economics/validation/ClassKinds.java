package argosy.economics.validation;

import argosy.domain.RuleBook;
import argosy.domain.VesselClass;
import argosy.economics.CalmWaterPower;
import argosy.economics.FuelModel;
import argosy.economics.IntakeCalculator;
import argosy.economics.YearlyFuel;
import argosy.economics.rules.FigureTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is known of a vessel class, the subject: `DEADWEIGHT` (draughtM, density), `POWER` (draughtM,
/// speedKn), `FUEL-YEAR` (nm, hours, cargoT, speedKn; kg/nm).
final class ClassKinds {
    private final Map<String, VesselClass> classes = new HashMap<>();
    private final FigureTable figures;
    private final IntakeCalculator intake;
    private final YearlyFuel yearlyFuel;

    ClassKinds(RuleBook rules, List<VesselClass> vesselClasses) {
        vesselClasses.forEach(vesselClass -> classes.put(vesselClass.id().value(), vesselClass));
        figures = new FigureTable(rules);
        intake = new IntakeCalculator(rules);
        yearlyFuel = new YearlyFuel(new FuelModel(figures), intake);
    }

    void addTo(Kinds kinds) {
        kinds.with("DEADWEIGHT", this::deadweightT)
                .with("POWER", this::powerKw)
                .with(OutsideChecks.FUEL_YEAR, this::kgPerNm);
    }

    private double deadweightT(OutsideValue value) {
        return intake.deadweightT(vesselClass(value), value.input("draughtM"), value.input("density"));
    }

    private double powerKw(OutsideValue value) {
        return new CalmWaterPower(figures).powerKw(vesselClass(value), value.input("draughtM"), value.input("speedKn"));
    }

    private double kgPerNm(OutsideValue value) {
        YearlyFuel.Year year = new YearlyFuel.Year(value.input("nm"), value.input("hours"), value.input("cargoT"));
        YearlyFuel.Habit habit = new YearlyFuel.Habit(
                value.input("speedKn"),
                figures.get("calibration.heatedShare"),
                figures.get("fuel.leastDraughtShare"),
                figures.get("calibration.tPerM3"));
        return yearlyFuel.kgPerNm(vesselClass(value), year, habit);
    }

    private VesselClass vesselClass(OutsideValue value) {
        VesselClass vesselClass = classes.get(value.subject());
        if (vesselClass == null) {
            throw new IllegalArgumentException("No vessel class %s.".formatted(value.subject()));
        }
        return vesselClass;
    }
}
