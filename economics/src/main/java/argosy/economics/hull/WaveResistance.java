package argosy.economics.hull;

/// Wave-making resistance of Holtrop and Mennen, "An approximate power prediction method", International
/// Shipbuilding Progress 29 (1982) no. 335; second edition of the low-speed exponent and the high-speed
/// branch: Holtrop, "A statistical re-analysis of resistance and propulsion data", ISP 31 (1984) no. 363.
final class WaveResistance {
    private static final double LOW_SPEED_FROUDE = 0.40;
    private static final double HIGH_SPEED_FROUDE = 0.55;

    private final HullForm hull;

    WaveResistance(HullForm hull) {
        this.hull = hull;
    }

    double c7() {
        double ratio = hull.beamM() / hull.lengthM();
        if (ratio < 0.11) {
            return 0.229577 * Math.cbrt(ratio);
        }
        return ratio <= 0.25 ? ratio : 0.5 - 0.0625 / ratio;
    }

    /// Half angle of entrance of the waterline, degrees.
    double entranceDeg() {
        double length = hull.lengthM();
        double beam = hull.beamM();
        double cp = hull.guardedPrismatic();
        double exponent = Math.pow(length / beam, 0.80856)
                * Math.pow(1 - hull.waterplane(), 0.30484)
                * Math.pow(1 - cp - 0.0225 * hull.lcbPercent(), 0.6367)
                * Math.pow(hull.runLengthM() / beam, 0.34574)
                * Math.pow(100 * hull.volumeM3() / Math.pow(length, 3), 0.16302);
        return 1 + 89 * Math.exp(-exponent);
    }

    double c1() {
        return 2223105
                * Math.pow(c7(), 3.78613)
                * Math.pow(hull.guardedDraughtM() / hull.beamM(), 1.07961)
                * Math.pow(90 - entranceDeg(), -1.37565);
    }

    double c3() {
        double bulb = hull.bulbAreaM2();
        if (bulb == 0) {
            return 0;
        }
        return 0.56
                * Math.pow(bulb, 1.5)
                / (hull.beamM()
                        * hull.draughtM()
                        * (0.31 * Math.sqrt(bulb) + hull.draughtForeM() - hull.bulbHeightM()));
    }

    double c2() {
        return Math.exp(-1.89 * Math.sqrt(c3()));
    }

    double c5() {
        return 1 - 0.8 * hull.transomAreaM2() / (hull.beamM() * hull.draughtM() * hull.midship());
    }

    double lambda() {
        double ratio = hull.lengthM() / hull.beamM();
        return 1.446 * hull.guardedPrismatic() - (ratio < 12 ? 0.03 * ratio : 0.36);
    }

    double m1() {
        double length = hull.lengthM();
        return 0.0140407 * length / hull.guardedDraughtM()
                - 1.75254 * Math.cbrt(hull.volumeM3()) / length
                - 4.79323 * hull.beamM() / length
                - c16();
    }

    private double c16() {
        double cp = hull.guardedPrismatic();
        return cp < 0.80 ? 8.07981 * cp - 13.8673 * cp * cp + 6.984388 * cp * cp * cp : 1.73014 - 0.7067 * cp;
    }

    double c15() {
        double ratio = Math.pow(hull.lengthM(), 3) / hull.volumeM3();
        if (ratio < 512) {
            return -1.69385;
        }
        return ratio > 1727 ? 0 : -1.69385 + (hull.lengthM() / Math.cbrt(hull.volumeM3()) - 8) / 2.36;
    }

    double m2(double froude) {
        return c15() * hull.guardedPrismatic() * hull.guardedPrismatic() * Math.exp(-0.1 * Math.pow(froude, -2));
    }

    /// 1984: takes the place of m2.
    double m4(double froude) {
        return 0.4 * c15() * Math.exp(-0.034 * Math.pow(froude, -3.29));
    }

    /// Newtons, 1982.
    double of1982(double froude, Water water) {
        return lowSpeed(froude, m2(froude), water);
    }

    /// Newtons, 1984: low-speed form to Fn 0.40, high-speed form from 0.55, straight between.
    double of1984(double froude, Water water) {
        if (froude <= LOW_SPEED_FROUDE) {
            return lowSpeed(froude, m4(froude), water);
        }
        if (froude >= HIGH_SPEED_FROUDE) {
            return highSpeed(froude, water);
        }
        double low = lowSpeed(LOW_SPEED_FROUDE, m4(LOW_SPEED_FROUDE), water);
        double high = highSpeed(HIGH_SPEED_FROUDE, water);
        double share = (froude - LOW_SPEED_FROUDE) / (HIGH_SPEED_FROUDE - LOW_SPEED_FROUDE);
        return low + share * (high - low);
    }

    private double lowSpeed(double froude, double exponentOfCosine, Water water) {
        return c1() * wave(froude, m1(), exponentOfCosine, water);
    }

    private double highSpeed(double froude, Water water) {
        double length = hull.lengthM();
        double c17 = 6919.3
                * Math.pow(hull.midship(), -1.3346)
                * Math.pow(hull.volumeM3() / Math.pow(length, 3), 2.00977)
                * Math.pow(length / hull.beamM() - 2, 1.40692);
        double m3 = -7.2035
                * Math.pow(hull.beamM() / length, 0.326869)
                * Math.pow(hull.guardedDraughtM() / hull.beamM(), 0.605375);
        return c17 * wave(froude, m3, m4(froude), water);
    }

    private double wave(double froude, double first, double second, Water water) {
        double oscillation = second * Math.cos(lambda() * Math.pow(froude, -2));
        return c2()
                * c5()
                * hull.volumeM3()
                * water.densityKgPerM3()
                * Water.GRAVITY
                * Math.exp(first * Math.pow(froude, -0.9) + oscillation);
    }
}
