package argosy.economics.hull;

import java.util.List;

/// Open-water thrust and torque of Wageningen B-series propellers at Reynolds number 2e6.
///
/// Oosterveld and van Oossanen, "Further computer-analyzed data of the Wageningen B-screw series",
/// International Shipbuilding Progress 22 (1975) no. 251: KT of 39 and KQ of 47 terms C J^s (P/D)^t
/// (AE/AO)^u Z^v, for 2 to 7 blades, AE/AO 0.30 to 1.05, P/D 0.5 to 1.4.
public final class BSeries {
    private static final List<Term> THRUST = terms("""
            0.00880496 0 0 0 0
            -0.204554 1 0 0 0
            0.166351 0 1 0 0
            0.158114 0 2 0 0
            -0.147581 2 0 1 0
            -0.481497 1 1 1 0
            0.415437 0 2 1 0
            0.0144043 0 0 0 1
            -0.0530054 2 0 0 1
            0.0143481 0 1 0 1
            0.0606826 1 1 0 1
            -0.0125894 0 0 1 1
            0.0109689 1 0 1 1
            -0.133698 0 3 0 0
            0.00638407 0 6 0 0
            -0.00132718 2 6 0 0
            0.168496 3 0 1 0
            -0.0507214 0 0 2 0
            0.0854559 2 0 2 0
            -0.0504475 3 0 2 0
            0.010465 1 6 2 0
            -0.00648272 2 6 2 0
            -0.00841728 0 3 0 1
            0.0168424 1 3 0 1
            -0.00102296 3 3 0 1
            -0.0317791 0 3 1 1
            0.018604 1 0 2 1
            -0.00410798 0 2 2 1
            -0.000606848 0 0 0 2
            -0.0049819 1 0 0 2
            0.0025983 2 0 0 2
            -0.000560528 3 0 0 2
            -0.00163652 1 2 0 2
            -0.000328787 1 6 0 2
            0.000116502 2 6 0 2
            0.000690904 0 0 1 2
            0.00421749 0 3 1 2
            5.65229e-05 3 6 1 2
            -0.00146564 0 3 2 2
            """);

    private static final List<Term> TORQUE = terms("""
            0.00379368 0 0 0 0
            0.00886523 2 0 0 0
            -0.032241 1 1 0 0
            0.00344778 0 2 0 0
            -0.0408811 0 1 1 0
            -0.108009 1 1 1 0
            -0.0885381 2 1 1 0
            0.188561 0 2 1 0
            -0.00370871 1 0 0 1
            0.00513696 0 1 0 1
            0.0209449 1 1 0 1
            0.00474319 2 1 0 1
            -0.00723408 2 0 1 1
            0.00438388 1 1 1 1
            -0.0269403 0 2 1 1
            0.0558082 3 0 1 0
            0.0161886 0 3 1 0
            0.00318086 1 3 1 0
            0.015896 0 0 2 0
            0.0471729 1 0 2 0
            0.0196283 3 0 2 0
            -0.0502782 0 1 2 0
            -0.030055 3 1 2 0
            0.0417122 2 2 2 0
            -0.0397722 0 3 2 0
            -0.00350024 0 6 2 0
            -0.0106854 3 0 0 1
            0.00110903 3 3 0 1
            -0.000313912 0 6 0 1
            0.0035985 3 0 1 1
            -0.00142121 0 6 1 1
            -0.00383637 1 0 2 1
            0.0126803 0 2 2 1
            -0.00318278 2 3 2 1
            0.00334268 0 6 2 1
            -0.00183491 1 1 0 2
            0.000112451 3 2 0 2
            -2.97228e-05 3 6 0 2
            0.000269551 1 0 1 2
            0.00083265 2 0 1 2
            0.00155334 0 2 1 2
            0.000302683 0 6 1 2
            -0.0001843 0 0 2 2
            -0.000425399 0 3 2 2
            8.69243e-05 3 3 2 2
            -0.0004659 0 6 2 2
            5.54194e-05 1 6 2 2
            """);

    private final int blades;
    private final double areaRatio;
    private final double pitchRatio;

    /// @param areaRatio  AE/AO
    /// @param pitchRatio P/D
    public BSeries(int blades, double areaRatio, double pitchRatio) {
        this.blades = blades;
        this.areaRatio = areaRatio;
        this.pitchRatio = pitchRatio;
    }

    /// KT at advance ratio J.
    public double thrust(double advance) {
        return sum(THRUST, advance);
    }

    /// KQ at advance ratio J.
    public double torque(double advance) {
        return sum(TORQUE, advance);
    }

    /// Open-water efficiency J KT / (2 pi KQ).
    public double efficiency(double advance) {
        return advance * thrust(advance) / (2 * Math.PI * torque(advance));
    }

    private double sum(List<Term> terms, double advance) {
        double sum = 0;
        for (Term term : terms) {
            sum += term.coefficient
                    * Math.pow(advance, term.advancePower)
                    * Math.pow(pitchRatio, term.pitchPower)
                    * Math.pow(areaRatio, term.areaPower)
                    * Math.pow(blades, term.bladesPower);
        }
        return sum;
    }

    private record Term(double coefficient, int advancePower, int pitchPower, int areaPower, int bladesPower) {}

    private static List<Term> terms(String table) {
        return table.lines().filter(line -> !line.isBlank()).map(BSeries::term).toList();
    }

    private static Term term(String line) {
        String[] cells = line.strip().split(" ", -1);
        return new Term(
                Double.parseDouble(cells[0]),
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]));
    }
}
