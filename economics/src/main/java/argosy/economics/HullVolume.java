package argosy.economics;

import argosy.domain.HydrostaticPoint;
import argosy.domain.VesselClass;
import java.util.Comparator;
import java.util.List;

/// Displaced volume of a hull over draught, drawn through the published deadweights.
///
/// Each point gives a volume: (lightship + deadweight) / density. Between points the waterplane is taken
/// constant. Above the last point the hull goes on wall-sided. Below the first, V = V1 (T/T1)^(CWP/CB)
/// (Watson, Practical Ship Design 1998, ch. 4), which meets the waterplane area at T1 and vanishes at the
/// keel. A hull with one point takes CWP = (1 + 2 CB)/3 (Schneekluth and Bertram, Ship Design for
/// Efficiency and Economy 1998, table 1.8 for full hulls) on 98.5 % of the length over all.
public final class HullVolume {
    private static final double WATERLINE_OF_LOA = 0.985;

    private final double[] draughtsM;
    private final double[] volumesM3;
    private final double lowestWaterplaneM2;
    private final double highestWaterplaneM2;

    public HullVolume(VesselClass vesselClass) {
        List<HydrostaticPoint> points = vesselClass.hydrostatics().stream()
                .sorted(Comparator.comparingDouble(HydrostaticPoint::draughtM))
                .toList();
        draughtsM = points.stream().mapToDouble(HydrostaticPoint::draughtM).toArray();
        volumesM3 = points.stream()
                .mapToDouble(point -> (vesselClass.lightshipT() + point.deadweightT()) / point.densityTPerM3())
                .toArray();
        int last = draughtsM.length - 1;
        lowestWaterplaneM2 = last == 0 ? estimatedWaterplaneM2(vesselClass) : slope(0);
        highestWaterplaneM2 = last == 0 ? lowestWaterplaneM2 : slope(last - 1);
    }

    private double slope(int interval) {
        return (volumesM3[interval + 1] - volumesM3[interval]) / (draughtsM[interval + 1] - draughtsM[interval]);
    }

    private double estimatedWaterplaneM2(VesselClass vesselClass) {
        double boxM2 = vesselClass.loaM() * WATERLINE_OF_LOA * vesselClass.beamM();
        double blockCoefficient = volumesM3[0] / (boxM2 * draughtsM[0]);
        return boxM2 * Math.min(1, (1 + 2 * blockCoefficient) / 3);
    }

    /// Displaced volume at a mean draught, m3.
    public double volumeM3(double draughtM) {
        int last = draughtsM.length - 1;
        if (draughtM <= draughtsM[0]) {
            return volumesM3[0] * Math.pow(Math.max(0, draughtM) / draughtsM[0], keelExponent());
        }
        for (int i = 1; i <= last; i++) {
            if (draughtM <= draughtsM[i]) {
                return volumesM3[i - 1] + slope(i - 1) * (draughtM - draughtsM[i - 1]);
            }
        }
        return volumesM3[last] + highestWaterplaneM2 * (draughtM - draughtsM[last]);
    }

    /// Mean draught at a displaced volume: the inverse of [#volumeM3].
    public double draughtM(double volumeM3) {
        int last = draughtsM.length - 1;
        if (volumeM3 <= volumesM3[0]) {
            return draughtsM[0] * Math.pow(Math.max(0, volumeM3) / volumesM3[0], 1 / keelExponent());
        }
        for (int i = 1; i <= last; i++) {
            if (volumeM3 <= volumesM3[i]) {
                return draughtsM[i - 1] + (volumeM3 - volumesM3[i - 1]) / slope(i - 1);
            }
        }
        return draughtsM[last] + (volumeM3 - volumesM3[last]) / highestWaterplaneM2;
    }

    private double keelExponent() {
        return lowestWaterplaneM2 * draughtsM[0] / volumesM3[0];
    }
}
