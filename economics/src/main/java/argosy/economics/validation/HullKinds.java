package argosy.economics.validation;

import argosy.economics.hull.BSeries;
import argosy.economics.hull.HoltropTable;
import argosy.economics.hull.HullForm;
import argosy.economics.hull.Propeller;
import argosy.economics.hull.ShallowWater;
import argosy.economics.hull.Squat;
import argosy.economics.hull.Water;
import java.util.Map;
import java.util.Objects;

/// Ship hydrodynamics that needs no vessel class: `HOLTROP-1982` (symbol; the inputs of the paper),
/// `B-SERIES` (KT, KQ or ETA; z, area, pitch, j), `LACKENBY` (midshipM2, depthM, speedKn),
/// `SQUAT-BARRASS` (cb, speedKn), `SQUAT-ICORELS` (volumeM3, lengthM, depthM, speedKn).
final class HullKinds {
    private HullKinds() {}

    static void addTo(Kinds kinds) {
        kinds.with("HOLTROP-1982", HullKinds::holtrop)
                .with("B-SERIES", HullKinds::bSeries)
                .with(
                        "LACKENBY",
                        value -> ShallowWater.lackenbySpeedLoss(
                                value.input("midshipM2"), value.input("depthM"), speedMs(value)))
                .with("SQUAT-BARRASS", value -> Squat.barrassOpenM(value.input("cb"), value.input("speedKn")))
                .with(
                        "SQUAT-ICORELS",
                        value -> Squat.icorelsM(
                                value.input("volumeM3"),
                                value.input("lengthM"),
                                value.input("depthM"),
                                speedMs(value)));
    }

    private static double speedMs(OutsideValue value) {
        return value.input("speedKn") * Water.MS_PER_KN;
    }

    private static double holtrop(OutsideValue value) {
        Propeller propeller = new Propeller(value.input("D"), (int) value.input("Z"), value.input("clearance"), 1);
        Map<String, Double> table =
                HoltropTable.singleScrew1982(hull(value), propeller, Water.SEA_15C, value.input("V") * Water.MS_PER_KN);
        return Objects.requireNonNull(table.get(value.subject()), value.subject());
    }

    private static HullForm hull(OutsideValue value) {
        return new HullForm(
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
}
