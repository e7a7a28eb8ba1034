package argosy.economics.noon;

/// Quantiles of Student's t distribution.
final class StudentT {
    private StudentT() {}

    /// The value exceeded with chance 2.5 % at `degrees` of freedom, two-sided 95 %.
    ///
    /// Exact for one and two degrees; from three on by Hill's expansion (Hill 1970, Algorithm 396, Comm.
    /// ACM 13), good to four figures.
    static double twoSided95(int degrees) {
        double chance = 0.05;
        if (degrees == 1) {
            return 1 / Math.tan(chance * Math.PI / 2);
        }
        if (degrees == 2) {
            return Math.sqrt(2 / (chance * (2 - chance)) - 2);
        }
        double a = 1 / (degrees - 0.5);
        double b = 48 / (a * a);
        double c = ((20700 * a / b - 98) * a - 16) * a + 96.36;
        double d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt(a * Math.PI / 2) * degrees;
        double y = Math.pow(d * chance, 2.0 / degrees);
        if (y > 0.05 + a) {
            double x = -1.959963984540054;
            y = x * x;
            if (degrees < 5) {
                c += 0.3 * (degrees - 4.5) * (x + 0.6);
            }
            c = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + c;
            y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
            y = Math.expm1(a * y * y);
        } else {
            y = ((1 / (((degrees + 6) / (degrees * y) - 0.089 * d - 0.822) * (degrees + 2) * 3) + 0.5 / (degrees + 4))
                                            * y
                                    - 1)
                            * (degrees + 1)
                            / (degrees + 2)
                    + 1 / y;
        }
        return Math.sqrt(degrees * y);
    }
}
