package argosy.economics.hull;

import java.util.LinkedHashMap;
import java.util.Map;

/// Every number of a Holtrop and Mennen 1982 calculation under its symbol of the paper, for comparison
/// and for reading.
public final class HoltropTable {
    private static final double FIRST_GUESS_AREA_RATIO = 0.7;

    private HoltropTable() {}

    /// Forces in kN, power in kW, angles in degrees, the rest as in the paper; single screw.
    public static Map<String, Double> singleScrew1982(HullForm hull, Propeller propeller, Water water, double speedMs) {
        HoltropResistance resistance = HoltropResistance.of1982(hull, water, speedMs);
        WaveResistance wave = new WaveResistance(hull);
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("Fn", resistance.froude());
        values.put("S", hull.wettedSurfaceM2());
        values.put("one_plus_k1", resistance.formFactor());
        values.put("LR", hull.runLengthM());
        values.put("c12", HoltropResistance.c12(hull));
        values.put("c13", HoltropResistance.c13(hull));
        values.put("CF", resistance.friction());
        values.put("RF", resistance.frictionN() / 1000);
        values.put("RAPP", resistance.appendageN() / 1000);
        values.put("c7", wave.c7());
        values.put("iE", wave.entranceDeg());
        values.put("c1", wave.c1());
        values.put("c3", wave.c3());
        values.put("c2", wave.c2());
        values.put("c5", wave.c5());
        values.put("m1", wave.m1());
        values.put("c15", wave.c15());
        values.put("m2", wave.m2(resistance.froude()));
        values.put("lambda", wave.lambda());
        values.put("RW", resistance.waveN() / 1000);
        values.put("PB", HoltropResistance.bulbEmergence(hull));
        values.put("Fni", HoltropResistance.bulbFroude(hull, speedMs));
        values.put("RB", resistance.bulbN() / 1000);
        values.put("FnT", HoltropResistance.transomFroude(hull, speedMs));
        values.put("RTR", resistance.transomN() / 1000);
        values.put("c4", HoltropResistance.c4(hull));
        values.put("CA", resistance.correlation());
        values.put("RA", resistance.correlationN() / 1000);
        values.put("Rtotal", resistance.totalN() / 1000);
        values.put("PE", resistance.effectiveW(speedMs) / 1000);
        addPropulsion(values, hull, propeller, water, resistance);
        return values;
    }

    private static void addPropulsion(
            Map<String, Double> values, HullForm hull, Propeller propeller, Water water, HoltropResistance resistance) {
        HoltropPropulsion first =
                HoltropPropulsion.singleScrew1982(hull, propeller, resistance, FIRST_GUESS_AREA_RATIO);
        double thrustN = resistance.totalN() / (1 - first.thrustDeduction());
        double area = HoltropPropulsion.bladeAreaRatio(hull, propeller, water, thrustN);
        HoltropPropulsion factors = HoltropPropulsion.singleScrew1982(hull, propeller, resistance, area);
        values.put("CV", HoltropPropulsion.viscous(hull, resistance));
        values.put("c9", HoltropPropulsion.c9(hull, propeller));
        values.put("c11", HoltropPropulsion.c11(hull, propeller));
        values.put("CP1", HoltropPropulsion.cp1(hull));
        values.put("w", factors.wake());
        values.put("c10", HoltropPropulsion.c10(hull));
        values.put("t", factors.thrustDeduction());
        values.put("Thrust", thrustN / 1000);
        values.put("AE_AO", area);
        values.put("etaR", factors.rotative());
    }
}
