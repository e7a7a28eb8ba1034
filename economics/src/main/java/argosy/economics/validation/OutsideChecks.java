package argosy.economics.validation;

import argosy.domain.RuleBook;
import argosy.domain.VesselClass;
import argosy.economics.CalmWaterPower;
import argosy.economics.FuelModel;
import argosy.economics.IntakeCalculator;
import argosy.economics.StraitDues;
import argosy.economics.YearlyFuel;
import argosy.economics.carbon.CarbonIntensity;
import argosy.economics.carbon.FuelEu;
import argosy.economics.hull.BSeries;
import argosy.economics.hull.HoltropTable;
import argosy.economics.hull.HullForm;
import argosy.economics.hull.Propeller;
import argosy.economics.hull.ShallowWater;
import argosy.economics.hull.Squat;
import argosy.economics.hull.Water;
import argosy.economics.rules.FigureTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Runs every outside value through the code that computes it.
///
/// Kinds and their inputs: `DEADWEIGHT` (class; draughtM, density), `STRAITS` (nt, goldFranc),
/// `FUEL-YEAR` (class; nm, hours, cargoT, speedKn; one line per class with the medians over its rows),
/// `POWER` (class; draughtM, speedKn), `CII-REFERENCE` (dwt), `FUELEU-LIMIT` (year), `HOLTROP-1982`
/// (symbol; the inputs of the paper), `B-SERIES` (KT, KQ or ETA; z, area, pitch, j), `LACKENBY`
/// (midshipM2, depthM, speedKn), `SQUAT-BARRASS` (cb, speedKn), `SQUAT-ICORELS` (volumeM3, lengthM,
/// depthM, speedKn).
public final class OutsideChecks {
    private static final String FUEL_YEAR = "FUEL-YEAR";

    private final Map<String, VesselClass> classes = new HashMap<>();
    private final FigureTable figures;
    private final IntakeCalculator intake;
    private final YearlyFuel yearlyFuel;

    public OutsideChecks(RuleBook rules, List<VesselClass> vesselClasses) {
        vesselClasses.forEach(vesselClass -> classes.put(vesselClass.id().value(), vesselClass));
        figures = new FigureTable(rules);
        intake = new IntakeCalculator(rules);
        yearlyFuel = new YearlyFuel(new FuelModel(figures), intake);
    }

    /// One check per value, in their order; ship-years are put together by class at the end.
    public List<OutsideCheck> check(List<OutsideValue> values) {
        List<OutsideCheck> checks = new ArrayList<>();
        Map<String, List<OutsideValue>> yearsByClass = new LinkedHashMap<>();
        for (OutsideValue value : values) {
            if (value.kind().equals(FUEL_YEAR)) {
                yearsByClass
                        .computeIfAbsent(value.subject(), subject -> new ArrayList<>())
                        .add(value);
            } else {
                checks.add(OutsideCheck.of(value, got(value)));
            }
        }
        yearsByClass.forEach((subject, years) -> checks.add(fleetMedian(subject, years)));
        return checks;
    }

    private double got(OutsideValue value) {
        return switch (value.kind()) {
            case "DEADWEIGHT" ->
                intake.deadweightT(vesselClass(value), value.input("draughtM"), value.input("density"));
            case "STRAITS" -> new StraitDues(figures).goldFrancs(value.input("nt")) * value.input("goldFranc");
            case "POWER" ->
                new CalmWaterPower(figures)
                        .powerKw(vesselClass(value), value.input("draughtM"), value.input("speedKn"));
            case "CII-REFERENCE" -> new CarbonIntensity(figures).reference(value.input("dwt"));
            case "FUELEU-LIMIT" -> new FuelEu(figures).limit((int) value.input("year"));
            default -> physics(value);
        };
    }

    private static double physics(OutsideValue value) {
        return switch (value.kind()) {
            case "HOLTROP-1982" -> holtrop(value);
            case "B-SERIES" -> bSeries(value);
            case "LACKENBY" ->
                ShallowWater.lackenbySpeedLoss(value.input("midshipM2"), value.input("depthM"), speedMs(value));
            case "SQUAT-BARRASS" -> Squat.barrassOpenM(value.input("cb"), value.input("speedKn"));
            case "SQUAT-ICORELS" ->
                Squat.icorelsM(value.input("volumeM3"), value.input("lengthM"), value.input("depthM"), speedMs(value));
            default -> throw new IllegalArgumentException("No check of kind %s.".formatted(value.kind()));
        };
    }

    private static double speedMs(OutsideValue value) {
        return value.input("speedKn") * Water.MS_PER_KN;
    }

    private static double holtrop(OutsideValue value) {
        HullForm hull = new HullForm(
                value.input("L"),
                value.input("B"),
                value.input("TF"),
                value.input("TA"),
                value.input("volume"),
                value.input("lcb"),
                value.input("CM"),
                value.input("CWP"),
                value.input("ABT"),
                value.input("hB"),
                value.input("AT"),
                value.input("SAPP"),
                value.input("k2"),
                value.input("Cstern"));
        Propeller propeller = new Propeller(value.input("D"), (int) value.input("Z"), value.input("clearance"), 1);
        Map<String, Double> table =
                HoltropTable.singleScrew1982(hull, propeller, Water.SEA_15C, value.input("V") * Water.MS_PER_KN);
        return Objects.requireNonNull(table.get(value.subject()), value.subject());
    }

    private static double bSeries(OutsideValue value) {
        BSeries series = new BSeries((int) value.input("z"), value.input("area"), value.input("pitch"));
        double advance = value.input("j");
        return switch (value.subject()) {
            case "KT" -> series.thrust(advance);
            case "KQ" -> series.torque(advance);
            case "ETA" -> series.efficiency(advance);
            default -> throw new IllegalArgumentException("B-series has no %s.".formatted(value.subject()));
        };
    }

    private OutsideCheck fleetMedian(String subject, List<OutsideValue> years) {
        List<Double> reported = years.stream().map(OutsideValue::expected).toList();
        List<Double> predicted = years.stream().map(this::kgPerNm).toList();
        OutsideValue first = years.getFirst();
        OutsideValue median = new OutsideValue(
                FUEL_YEAR,
                "%s, median of %d ship-years, kg/nm".formatted(subject, years.size()),
                Map.of(),
                median(reported),
                first.barPercent(),
                first.source());
        return OutsideCheck.of(median, median(predicted));
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

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
