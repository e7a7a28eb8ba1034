package argosy.economics;

import argosy.domain.VesselClass;
import argosy.domain.WaterArea;
import argosy.economics.hull.ShallowWater;
import argosy.economics.hull.Water;
import argosy.economics.rules.FigureTable;
import java.util.HashMap;
import java.util.Map;

/// Extra power in areas of little depth, by Raven's correction; only where `fuel.shallowWater` is 1.
///
/// Depths are the planning depths `depth.AREA.m`. Where draught over depth is beyond 0.5 the formula is
/// extrapolated, at most to 0.8: rivers and canals at their own speed limits.
final class ShallowLegs {
    private static final double GREATEST_DRAUGHT_OF_DEPTH = 0.8;
    private static final double WATERLINE_OF_LOA = 0.985;

    private final Map<WaterArea, Double> depthOfArea = new HashMap<>();
    private final double viscousShare;

    ShallowLegs(FigureTable figures) {
        viscousShare = figures.getOr("fuel.viscousShare", 1);
        if (figures.getOr("fuel.shallowWater", 0) == 1) {
            figures.startingWith("depth.")
                    .forEach((rest, figure) ->
                            depthOfArea.put(new WaterArea(rest.substring(0, rest.lastIndexOf('.'))), figure.value()));
        }
    }

    double powerFactor(VesselClass vesselClass, HullVolume hull, WaterArea area, double draughtM, double speedKn) {
        Double depthM = depthOfArea.get(area);
        if (depthM == null) {
            return 1;
        }
        double usedDepthM = Math.max(depthM, draughtM / GREATEST_DRAUGHT_OF_DEPTH);
        double volumeM3 = hull.volumeM3(draughtM);
        double lengthM = vesselClass.loaM() * WATERLINE_OF_LOA;
        double sinkage = ShallowWater.ravenSinkageFactor(
                volumeM3, lengthM, lengthM * vesselClass.beamM(), usedDepthM, speedKn * Water.MS_PER_KN);
        double viscous = ShallowWater.ravenViscousFactor(draughtM, usedDepthM);
        return (1 + viscousShare * (viscous - 1)) * sinkage;
    }
}
