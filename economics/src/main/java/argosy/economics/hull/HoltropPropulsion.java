package argosy.economics.hull;

/// Wake, thrust deduction and relative rotative efficiency.
///
/// Holtrop and Mennen 1982 for single and twin screw; 1984 for single screw wake and thrust deduction.
///
/// @param wake            w
/// @param thrustDeduction t
/// @param rotative        etaR
public record HoltropPropulsion(double wake, double thrustDeduction, double rotative) {
    /// Static pressure less vapour pressure at the surface, Pa (Holtrop and Mennen 1982).
    private static final double PRESSURE_PA = 99_047;

    /// Behind one screw: 0.2 in the blade area formula; behind two: 0 to 0.1.
    private static final double SINGLE_SCREW_K = 0.2;

    /// (1 - t) / (1 - w).
    public double hullEfficiency() {
        return (1 - thrustDeduction) / (1 - wake);
    }

    public static HoltropPropulsion singleScrew1982(
            HullForm hull, Propeller propeller, HoltropResistance resistance, double bladeAreaRatio) {
        double cp1 = cp1(hull);
        return new HoltropPropulsion(
                wake1982(hull, propeller, viscous(hull, resistance), cp1),
                thrustDeduction1982(hull, propeller, cp1),
                rotativeSingle(hull, bladeAreaRatio));
    }

    public static HoltropPropulsion singleScrew1984(
            HullForm hull, Propeller propeller, HoltropResistance resistance, double bladeAreaRatio) {
        return new HoltropPropulsion(
                wake1984(hull, propeller, viscous(hull, resistance)),
                thrustDeduction1984(hull, propeller),
                rotativeSingle(hull, bladeAreaRatio));
    }

    /// Twin screw, open stern (1982; our ships).
    public static HoltropPropulsion twinScrew(HullForm hull, Propeller propeller, HoltropResistance resistance) {
        double root = Math.sqrt(hull.beamM() * hull.draughtM());
        double diameter = propeller.diameterM() / root;
        double cb = hull.block();
        double lcbTerm = hull.prismatic() - 0.0225 * hull.lcbPercent();
        return new HoltropPropulsion(
                0.3095 * cb + 10 * viscous(hull, resistance) * cb - 0.23 * diameter,
                0.325 * cb - 0.1885 * diameter,
                0.9737 + 0.111 * lcbTerm - 0.06325 * propeller.pitchRatio());
    }

    /// Viscous resistance coefficient CV with the appendages in form factor and surface.
    public static double viscous(HullForm hull, HoltropResistance resistance) {
        double surfaceM2 = hull.wettedSurfaceM2();
        double appendagesM2 = hull.appendageAreaM2();
        double effective = (resistance.formFactor() * surfaceM2 + hull.appendageFactor() * appendagesM2)
                / (surfaceM2 + appendagesM2);
        return effective * resistance.friction() + resistance.correlation();
    }

    static double cp1(HullForm hull) {
        return 1.45 * hull.guardedPrismatic() - 0.315 - 0.0225 * hull.lcbPercent();
    }

    static double c9(HullForm hull, Propeller propeller) {
        double beam = hull.beamM();
        double aft = hull.draughtAftM();
        double surfaceM2 = hull.wettedSurfaceM2() + hull.appendageAreaM2();
        double length = hull.lengthM();
        double diameter = propeller.diameterM();
        double c8 = beam / aft < 5
                ? beam * surfaceM2 / (length * diameter * aft)
                : surfaceM2 * (7 * beam / aft - 25) / (length * diameter * (beam / aft - 3));
        return c8 < 28 ? c8 : 32 - 16 / (c8 - 24);
    }

    static double c11(HullForm hull, Propeller propeller) {
        double ratio = hull.draughtAftM() / propeller.diameterM();
        return ratio < 2 ? ratio : 0.0833333 * Math.pow(ratio, 3) + 1.33333;
    }

    static double c10(HullForm hull) {
        double ratio = hull.lengthM() / hull.beamM();
        return ratio > 5.2 ? 1 / ratio : 0.25 - 0.003328402 / (1 / ratio - 0.134615385);
    }

    private static double wake1982(HullForm hull, Propeller propeller, double viscous, double cp1) {
        double slender = hull.beamM() / (hull.lengthM() * (1 - cp1));
        double viscousTerm = 0.0661875 + 1.21756 * c11(hull, propeller) * viscous / (1 - cp1);
        return c9(hull, propeller) * viscous * hull.lengthM() / hull.draughtAftM() * viscousTerm
                + 0.24558 * Math.sqrt(slender)
                - 0.09726 / (0.95 - hull.guardedPrismatic())
                + 0.11434 / (0.95 - hull.guardedBlock())
                + 0.75 * hull.sternShape() * viscous
                + 0.002 * hull.sternShape();
    }

    private static double thrustDeduction1982(HullForm hull, Propeller propeller, double cp1) {
        double diameter = propeller.diameterM();
        return 0.001979 * hull.lengthM() / (hull.beamM() * (1 - cp1))
                + 1.0585 * c10(hull)
                - 0.00524
                - 0.1418 * diameter * diameter / (hull.beamM() * hull.draughtM())
                + 0.0015 * hull.sternShape();
    }

    private static double wake1984(HullForm hull, Propeller propeller, double viscous) {
        double cp1 = cp1(hull);
        double c20 = 1 + 0.015 * hull.sternShape();
        double slender = hull.beamM() / (hull.lengthM() * (1 - cp1));
        double viscousTerm = 0.050776 + 0.93405 * c11(hull, propeller) * viscous / (1 - cp1);
        return c9(hull, propeller) * c20 * viscous * hull.lengthM() / hull.draughtAftM() * viscousTerm
                + 0.27915 * c20 * Math.sqrt(slender)
                + c19(hull) * c20;
    }

    private static double c19(HullForm hull) {
        double cp = hull.guardedPrismatic();
        return cp < 0.7
                ? 0.12997 / (0.95 - hull.guardedBlock()) - 0.11056 / (0.95 - cp)
                : 0.18567 / (1.3571 - hull.midship()) - 0.71276 + 0.38648 * cp;
    }

    private static double thrustDeduction1984(HullForm hull, Propeller propeller) {
        double root = Math.sqrt(hull.beamM() * hull.draughtM()) / propeller.diameterM();
        return 0.25014
                        * Math.pow(hull.beamM() / hull.lengthM(), 0.28956)
                        * Math.pow(root, 0.2624)
                        / Math.pow(1 - hull.guardedPrismatic() + 0.0225 * hull.lcbPercent(), 0.01762)
                + 0.0015 * hull.sternShape();
    }

    private static double rotativeSingle(HullForm hull, double bladeAreaRatio) {
        return 0.9922 - 0.05908 * bladeAreaRatio + 0.07424 * (hull.prismatic() - 0.0225 * hull.lcbPercent());
    }

    /// Least blade area ratio AE/AO against cavitation (Keller, as given in Holtrop and Mennen 1982),
    /// single screw.
    public static double bladeAreaRatio(HullForm hull, Propeller propeller, Water water, double thrustN) {
        double shaftDepthM = hull.draughtAftM() - propeller.clearanceM() - propeller.diameterM() / 2;
        double pressurePa = PRESSURE_PA + water.densityKgPerM3() * Water.GRAVITY * shaftDepthM;
        return SINGLE_SCREW_K
                + (1.3 + 0.3 * propeller.blades())
                        * thrustN
                        / (propeller.diameterM() * propeller.diameterM() * pressurePa);
    }
}
