package argosy.economics.validation;

import argosy.domain.Figure;
import argosy.domain.Machinery;
import argosy.domain.Provenance;
import argosy.domain.RuleBook;
import argosy.domain.VesselClass;
import argosy.economics.CalmWaterPower;
import argosy.economics.FuelModel;
import argosy.economics.IntakeCalculator;
import argosy.economics.YearlyFuel;
import argosy.economics.rules.FigureTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is known of a vessel class, the subject: `DEADWEIGHT` (draughtM, density), `DISPLACEMENT` (the
/// same), `CARGO` (the same), `BLOCK` (draughtM), `POWER` (draughtM, speedKn; kW), `SPEED` (draughtM,
/// powerKw; kn), `FUEL-YEAR` (nm, hours, cargoT, speedKn; kg/nm), `SERVICE-POWER` (mode 1 auxiliaries at
/// berth, 2 at anchor, 3 at sea, 4 boiler at berth, 5 at anchor; kW), `GHG4-SEA` (a ship of its own: mcrKw,
/// sfc, referenceKn, referenceM, weatherEta, draughtExponent, speedKn, draughtM, secondDraughtM, hours of
/// each leg; kg), `SFC-FACTOR` (load).
final class ClassKinds {
    private final Map<String, VesselClass> classes = new HashMap<>();
    private final FigureTable figures;
    private final RuleBook rules;
    private final CalmWaterPower calmWater;
    private final IntakeCalculator intake;
    private final YearlyFuel yearlyFuel;

    ClassKinds(RuleBook rules, List<VesselClass> vesselClasses) {
        vesselClasses.forEach(vesselClass -> classes.put(vesselClass.id().value(), vesselClass));
        this.rules = rules;
        figures = new FigureTable(rules);
        calmWater = new CalmWaterPower(figures);
        intake = new IntakeCalculator(rules);
        yearlyFuel = new YearlyFuel(new FuelModel(figures), intake);
    }

    void addTo(Kinds kinds) {
        kinds.with("DEADWEIGHT", this::deadweightT)
                .with(
                        "DISPLACEMENT",
                        value -> deadweightT(value) + vesselClass(value).lightshipT())
                .with("CARGO", value -> deadweightT(value) - vesselClass(value).consumablesT())
                .with(
                        "BLOCK",
                        value -> calmWater
                                .form(vesselClass(value), value.input("draughtM"))
                                .block())
                .with(
                        "SPEED",
                        value -> calmWater.speedKn(vesselClass(value), value.input("draughtM"), value.input("powerKw")))
                .with("SERVICE-POWER", this::servicePowerKw)
                .with("GHG4-SEA", this::ghg4SeaKg)
                .with("SFC-FACTOR", value -> new FuelModel(figures).loadFactor(value.input("load")))
                .with("POWER", this::powerKw)
                .with(OutsideChecks.FUEL_YEAR, this::kgPerNm);
    }

    private double deadweightT(OutsideValue value) {
        return intake.deadweightT(vesselClass(value), value.input("draughtM"), value.input("density"));
    }

    private double powerKw(OutsideValue value) {
        return calmWater.powerKw(vesselClass(value), value.input("draughtM"), value.input("speedKn"));
    }

    private double servicePowerKw(OutsideValue value) {
        Machinery machinery = vesselClass(value).machinery();
        return switch ((int) value.input("mode")) {
            case 1 -> machinery.auxBerthKw();
            case 2 -> machinery.auxIdleKw();
            case 3 -> machinery.auxSeaKw();
            case 4 -> machinery.boilerBerthKw();
            case 5 -> machinery.boilerIdleKw();
            default -> throw new IllegalArgumentException("No mode %s.".formatted(value.input("mode")));
        };
    }

    /// Main engine fuel of a ship that is not in the catalogue.
    private double ghg4SeaKg(OutsideValue value) {
        List<Figure> changed = new ArrayList<>(rules.figures());
        Provenance here = new Provenance("outside value", "2020", true);
        changed.add(new Figure("fuel.weatherEta", value.input("weatherEta"), "-", here));
        changed.add(new Figure("fuel.draughtExponent", value.input("draughtExponent"), "-", here));
        FuelModel model = new FuelModel(new FigureTable(new RuleBook(changed, rules.tariffs())));
        double mcrKw = value.input("mcrKw");
        double sfc = value.input("sfc");
        Machinery engine = new Machinery(
                mcrKw, value.input("referenceKn"), value.input("referenceM"), 0, 0, 0, 0, 0, 0, sfc, 0, 0);
        double speedKn = value.input("speedKn");
        return value.input("hours")
                * (model.mainKgPerH("GHG4", engine, speedKn, value.input("draughtM"))
                        + model.mainKgPerH("GHG4", engine, speedKn, value.input("secondDraughtM")));
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
