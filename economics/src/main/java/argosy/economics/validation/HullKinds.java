package argosy.economics.validation;

import argosy.economics.hull.BSeries;
import argosy.economics.hull.HoltropPropulsion;
import argosy.economics.hull.HoltropResistance;
import argosy.economics.hull.HoltropTable;
import argosy.economics.hull.HullForm;
import argosy.economics.hull.KwonWeather;
import argosy.economics.hull.Propeller;
import argosy.economics.hull.SeaWater;
import argosy.economics.hull.ShallowWater;
import argosy.economics.hull.Squat;
import argosy.economics.hull.Water;
import java.util.Map;
import java.util.Objects;

/// Ship hydrodynamics that needs no vessel class: `HOLTROP-1982` (symbol; the inputs of the paper),
/// `B-SERIES` (KT, KQ or ETA; z, area, pitch, j), `LACKENBY` (midshipM2, depthM, speedKn),
/// `SCHLICHTING` (depthFroude; speed ratio), `KWON-CU` (cb, froude, laden), `EOS-80` (psu, celsius; kg/m3),
/// `HOLTROP-PART` (K1-1984, S or CA; dimensions), `SHIPDESMO` (FN, CF, S, R-KN or T; dimensions),
/// `SQUAT-BARRASS` (cb, speedKn), `SQUAT-ICORELS` (volumeM3, lengthM, depthM, speedKn).
final class HullKinds {
    private HullKinds() {}

    static void addTo(Kinds kinds) {
        kinds.with("HOLTROP-1982", HullKinds::holtrop)
                .with("HOLTROP-PART", HullKinds::holtropPart)
                .with("SHIPDESMO", HullKinds::shipDesmo)
                .with("SCHLICHTING", HullKinds::schlichting)
                .with(
                        "KWON-CU",
                        value -> KwonWeather.speedFactor(
                                value.input("cb"), value.input("froude"), value.input("laden") == 1))
                .with("EOS-80", value -> SeaWater.densityKgPerM3(value.input("psu"), value.input("celsius")))
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

    /// Parts that need only some dimensions; the rest is left at values that do not matter to them.
    private static double holtropPart(OutsideValue value) {
        double draughtM = value.input("T");
        double midship = value.inputOr("CM", 1);
        double volumeM3 =
                value.inputOr("volume", value.inputOr("CB", 0.8) * value.input("L") * value.input("B") * draughtM);
        double block = volumeM3 / (value.input("L") * value.input("B") * draughtM);
        HullForm hull = new HullForm(
                value.input("L"),
                value.input("B"),
                draughtM,
                draughtM,
                volumeM3,
                0,
                value.inputOr("CP", 0) > 0 ? block / value.input("CP") : midship,
                value.inputOr("CWP", 0.9),
                value.inputOr("ABT", 0),
                value.inputOr("hB", 0),
                0,
                0,
                1,
                0);
        return switch (value.subject()) {
            case "K1-1984" -> HoltropResistance.formFactor1984(hull);
            case "S" -> hull.wettedSurfaceM2();
            case "CA" -> HoltropResistance.correlation(hull);
            default -> throw new IllegalArgumentException("No part %s.".formatted(value.subject()));
        };
    }

    /// Holtrop 1984 beside another chain of formulae: bare hull, no bulb, CWP = (1 + 2 CB)/3.
    private static double shipDesmo(OutsideValue value) {
        double draughtM = value.input("T");
        double volumeM3 = value.input("CB") * value.input("L") * value.input("B") * draughtM;
        HullForm hull = new HullForm(
                value.input("L"),
                value.input("B"),
                draughtM,
                draughtM,
                volumeM3,
                0,
                value.input("CM"),
                (1 + 2 * value.input("CB")) / 3,
                0,
                0,
                0,
                0,
                1,
                0);
        HoltropResistance resistance = HoltropResistance.of1984(hull, Water.SEA_15C, speedMs(value));
        return switch (value.subject()) {
            case "FN" -> resistance.froude();
            case "CF" -> resistance.friction();
            case "S" -> hull.wettedSurfaceM2();
            case "R-KN" -> resistance.totalN() / 1000;
            case "T" -> {
                Propeller propeller = new Propeller(value.input("D"), 4, 0, 1);
                yield HoltropPropulsion.singleScrew1984(hull, propeller, resistance, 0.55)
                        .thrustDeduction();
            }
            default -> throw new IllegalArgumentException("No quantity %s.".formatted(value.subject()));
        };
    }

    private static double schlichting(OutsideValue value) {
        double depthM = 10;
        double speedMs = value.input("depthFroude") * Math.sqrt(Water.GRAVITY * depthM);
        return ShallowWater.schlichtingSpeedRatio(depthM, speedMs);
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
