package argosy.planning.check;

import argosy.domain.HydrostaticPoint;
import argosy.domain.VesselClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Draught and displaced volume of a hull, from its deadweight scale.
///
/// Straight lines between the points and beyond the last; below the first the volume falls with a power of the
/// draught that keeps the waterplane area of the first interval (`docs/economics.md`).
final class Floating {
    private final List<double[]> draughtAndVolume = new ArrayList<>();
    private final double power;

    Floating(VesselClass vesselClass) {
        vesselClass.hydrostatics().stream()
                .sorted(Comparator.comparingDouble(HydrostaticPoint::draughtM))
                .forEach(point -> draughtAndVolume.add(new double[] {
                    point.draughtM(), (vesselClass.lightshipT() + point.deadweightT()) / point.densityTPerM3()
                }));
        double[] first = draughtAndVolume.getFirst();
        if (draughtAndVolume.size() == 1) {
            double boxM2 = vesselClass.loaM() * 0.985 * vesselClass.beamM();
            double block = first[1] / (boxM2 * first[0]);
            double waterplaneM2 = boxM2 * Math.min(1, (1 + 2 * block) / 3);
            draughtAndVolume.add(new double[] {first[0] + 1, first[1] + waterplaneM2});
        }
        double[] second = draughtAndVolume.get(1);
        power = (second[1] - first[1]) / (second[0] - first[0]) * first[0] / first[1];
    }

    double draughtM(double volumeM3) {
        double[] first = draughtAndVolume.getFirst();
        if (volumeM3 <= first[1]) {
            return first[0] * Math.pow(Math.max(0, volumeM3) / first[1], 1 / power);
        }
        int above = 1;
        while (above < draughtAndVolume.size() - 1 && draughtAndVolume.get(above)[1] < volumeM3) {
            above++;
        }
        return between(draughtAndVolume.get(above - 1), draughtAndVolume.get(above), 1, 0, volumeM3);
    }

    double volumeM3(double draughtM) {
        double[] first = draughtAndVolume.getFirst();
        if (draughtM <= first[0]) {
            return first[1] * Math.pow(Math.max(0, draughtM) / first[0], power);
        }
        int above = 1;
        while (above < draughtAndVolume.size() - 1 && draughtAndVolume.get(above)[0] < draughtM) {
            above++;
        }
        return between(draughtAndVolume.get(above - 1), draughtAndVolume.get(above), 0, 1, draughtM);
    }

    private static double between(double[] low, double[] high, int known, int wanted, double value) {
        return low[wanted] + (high[wanted] - low[wanted]) * (value - low[known]) / (high[known] - low[known]);
    }
}
