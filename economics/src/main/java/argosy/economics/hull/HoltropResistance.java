package argosy.economics.hull;

/// Calm-water resistance of a displacement hull at one speed, with every part.
///
/// Holtrop and Mennen 1982 ([#of1982]) and its 1984 re-analysis ([#of1984]: form factor and wave making).
/// Formulae are valid to CP 0.85; fuller hulls are guarded as [HullForm#FULLEST_PRISMATIC] says.
///
/// @param froude            on the waterline length
/// @param friction          ITTC-1957 coefficient
/// @param formFactor        1 + k1
/// @param frictionN         bare hull, without form factor
/// @param appendageN        with 1 + k2
/// @param correlation       CA
/// @param correlationN      on hull and appendages together
public record HoltropResistance(
        double froude,
        double reynolds,
        double friction,
        double formFactor,
        double frictionN,
        double appendageN,
        double waveN,
        double bulbN,
        double transomN,
        double correlation,
        double correlationN) {

    public double totalN() {
        return frictionN * formFactor + appendageN + waveN + bulbN + transomN + correlationN;
    }

    /// Effective power at `speedMs`, W.
    public double effectiveW(double speedMs) {
        return totalN() * speedMs;
    }

    public static HoltropResistance of1982(HullForm hull, Water water, double speedMs) {
        double froude = froude(hull, speedMs);
        return of(hull, water, speedMs, formFactor1982(hull), new WaveResistance(hull).of1982(froude, water));
    }

    public static HoltropResistance of1984(HullForm hull, Water water, double speedMs) {
        double froude = froude(hull, speedMs);
        return of(hull, water, speedMs, formFactor1984(hull), new WaveResistance(hull).of1984(froude, water));
    }

    private static HoltropResistance of(HullForm hull, Water water, double speedMs, double formFactor, double waveN) {
        double reynolds = speedMs * hull.lengthM() / water.viscosityM2PerS();
        double friction = 0.075 / Math.pow(Math.log10(reynolds) - 2, 2);
        double pressurePa = 0.5 * water.densityKgPerM3() * speedMs * speedMs;
        double surfaceM2 = hull.wettedSurfaceM2();
        double correlation = correlation(hull);
        return new HoltropResistance(
                froude(hull, speedMs),
                reynolds,
                friction,
                formFactor,
                pressurePa * surfaceM2 * friction,
                pressurePa * hull.appendageAreaM2() * hull.appendageFactor() * friction,
                waveN,
                bulbN(hull, water, speedMs),
                pressurePa * hull.transomAreaM2() * c6(hull, speedMs),
                correlation,
                pressurePa * (surfaceM2 + hull.appendageAreaM2()) * correlation);
    }

    static double froude(HullForm hull, double speedMs) {
        return speedMs / Math.sqrt(Water.GRAVITY * hull.lengthM());
    }

    /// 1 + k1 of 1982.
    public static double formFactor1982(HullForm hull) {
        double cp = hull.guardedPrismatic();
        return c13(hull)
                * (0.93
                        + c12(hull)
                                * Math.pow(hull.beamM() / hull.runLengthM(), 0.92497)
                                * Math.pow(0.95 - cp, -0.521448)
                                * Math.pow(1 - cp + 0.0225 * hull.lcbPercent(), 0.6906));
    }

    /// 1 + k1 of 1984.
    public static double formFactor1984(HullForm hull) {
        double length = hull.lengthM();
        double c14 = 1 + 0.011 * hull.sternShape();
        return 0.93
                + 0.487118
                        * c14
                        * Math.pow(hull.beamM() / length, 1.06806)
                        * Math.pow(hull.draughtM() / length, 0.46106)
                        * Math.pow(length / hull.runLengthM(), 0.121563)
                        * Math.pow(Math.pow(length, 3) / hull.volumeM3(), 0.36486)
                        * Math.pow(1 - hull.guardedPrismatic(), -0.604247);
    }

    static double c12(HullForm hull) {
        double ratio = hull.draughtM() / hull.lengthM();
        if (ratio > 0.05) {
            return Math.pow(ratio, 0.2228446);
        }
        return ratio > 0.02 ? 48.20 * Math.pow(ratio - 0.02, 2.078) + 0.479948 : 0.479948;
    }

    static double c13(HullForm hull) {
        return 1 + 0.003 * hull.sternShape();
    }

    static double c4(HullForm hull) {
        return Math.min(hull.draughtForeM() / hull.lengthM(), 0.04);
    }

    /// Correlation allowance CA for a hull of 150 micrometres roughness.
    public static double correlation(HullForm hull) {
        return 0.006 * Math.pow(hull.lengthM() + 100, -0.16)
                - 0.00205
                + 0.003
                        * Math.sqrt(hull.lengthM() / 7.5)
                        * Math.pow(hull.block(), 4)
                        * new WaveResistance(hull).c2()
                        * (0.04 - c4(hull));
    }

    static double bulbEmergence(HullForm hull) {
        return 0.56 * Math.sqrt(hull.bulbAreaM2()) / (hull.draughtForeM() - 1.5 * hull.bulbHeightM());
    }

    static double bulbFroude(HullForm hull, double speedMs) {
        double depthM = hull.draughtForeM() - hull.bulbHeightM() - 0.25 * Math.sqrt(hull.bulbAreaM2());
        return speedMs / Math.sqrt(Water.GRAVITY * depthM + 0.15 * speedMs * speedMs);
    }

    private static double bulbN(HullForm hull, Water water, double speedMs) {
        if (hull.bulbAreaM2() == 0) {
            return 0;
        }
        double froude = bulbFroude(hull, speedMs);
        return 0.11
                * Math.exp(-3 * Math.pow(bulbEmergence(hull), -2))
                * Math.pow(froude, 3)
                * Math.pow(hull.bulbAreaM2(), 1.5)
                * water.densityKgPerM3()
                * Water.GRAVITY
                / (1 + froude * froude);
    }

    static double transomFroude(HullForm hull, double speedMs) {
        return speedMs
                / Math.sqrt(
                        2 * Water.GRAVITY * hull.transomAreaM2() / (hull.beamM() + hull.beamM() * hull.waterplane()));
    }

    private static double c6(HullForm hull, double speedMs) {
        if (hull.transomAreaM2() == 0) {
            return 0;
        }
        double froude = transomFroude(hull, speedMs);
        return froude < 5 ? 0.2 * (1 - 0.2 * froude) : 0;
    }
}
