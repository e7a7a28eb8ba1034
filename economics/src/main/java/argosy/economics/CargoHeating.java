package argosy.economics;

import argosy.domain.Grade;
import argosy.domain.VesselClass;
import argosy.domain.WaterArea;
import argosy.economics.rules.FigureTable;
import java.time.Instant;

/// Heat that keeps a cargo warm: what it loses through double bottom, double sides and deck.
///
/// Q = (U wetted x A wetted) (Tc - Tsea) + (U dry x A dry) (Tc - Tair), steady, tanks full; areas from
/// the main dimensions with cargo tanks over a share of the length. Fuel = heat / (boiler efficiency x
/// calorific value); the GHG4 boiler figure of 340 g/kWh is for shaft power and would burn three times as
/// much. Coefficients are the figures `heating.*`, unverified. Where the switch `heating.byTemperature` is
/// 0, a heated cargo takes the constant `boilerHeatingKw` of the class.
public final class CargoHeating {
    private static final double W_PER_KW = 1000;

    private static final double MJ_PER_KWH = 3.6;

    private final FigureTable figures;
    private final Temperatures temperatures;

    public CargoHeating(FigureTable figures) {
        this.figures = figures;
        temperatures = new Temperatures(figures);
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
    public double boilerKgPerH(double heatKw) {
        return heatKw * MJ_PER_KWH / (figures.get("heating.boilerEfficiency") * figures.get("heating.fuelMjPerKg"));
    }

    /// Boiler fuel to hold a grade at the temperature it is carried at, kg/h; nothing for grades that need
    /// no heat.
    public double kgPerH(VesselClass vesselClass, Grade grade, double draughtM, WaterArea area, Instant at) {
        if (!grade.heated()) {
            return 0;
        }
        if (figures.getOr("heating.byTemperature", 0) != 1) {
            return vesselClass.machinery().boilerHeatingKw()
                    * vesselClass.machinery().boilerSfocGPerKwh()
                    / W_PER_KW;
        }
        return boilerKgPerH(holdKw(
                vesselClass,
                draughtM,
                grade.carriageTemperatureC(),
                temperatures.seaC(area, at),
                temperatures.airC(area, at)));
    }
}
