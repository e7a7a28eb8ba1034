package argosy.economics;

import argosy.domain.VesselClass;
import argosy.economics.rules.FigureTable;

/// Heat that keeps a cargo warm: what it loses through double bottom, double sides and deck.
///
/// Q = (U wetted x A wetted) (Tc - Tsea) + (U dry x A dry) (Tc - Tair), steady, tanks full; areas from
/// the main dimensions with cargo tanks over a share of the length. Coefficients are the figures
/// `heating.*`, unverified. Beside `boilerHeatingKw`, which money is computed from: the mean over all
/// heated hours.
public final class CargoHeating {
    private static final double W_PER_KW = 1000;

    private final FigureTable figures;

    public CargoHeating(FigureTable figures) {
        this.figures = figures;
    }

    /// Heat into the cargo to hold `cargoC`, kW; zero when the surroundings are warmer.
    public double holdKw(VesselClass vesselClass, double draughtM, double cargoC, double seaC, double airC) {
        double lengthM = vesselClass.loaM() * figures.get("heating.tankLengthShare");
        double wettedM2 = lengthM * (vesselClass.beamM() + 2 * draughtM);
        double freeboardM = Math.max(0, vesselClass.depthM() - draughtM);
        double dryM2 = lengthM * (vesselClass.beamM() + 2 * freeboardM);
        double watts = figures.get("heating.wetted.wPerM2K") * wettedM2 * (cargoC - seaC)
                + figures.get("heating.dry.wPerM2K") * dryM2 * (cargoC - airC);
        return Math.max(0, watts / W_PER_KW);
    }

    /// Heat to raise `cargoT` by `riseK` in `hours`, kW, besides holding it.
    public double raiseKw(double cargoT, double riseK, double hours) {
        return cargoT * 1000 * figures.get("heating.oil.kjPerKgK") * riseK / (hours * 3600);
    }

    /// Boiler fuel for that heat, kg/h.
    public double boilerKgPerH(VesselClass vesselClass, double heatKw) {
        return heatKw * vesselClass.machinery().boilerSfocGPerKwh() / W_PER_KW;
    }
}
