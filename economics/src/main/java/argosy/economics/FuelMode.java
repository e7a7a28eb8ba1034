package argosy.economics;

import argosy.domain.VesselClass;
import java.util.List;

/// What a class burns in one mode.
///
/// @param mode  `under way 10 kn, 3.60 m`, `lock`, `anchor`, `berth`, `berth, heated`, `tank cleaning`
/// @param mainKgPerH main engine
/// @param serviceKgPerH auxiliaries and boiler
public record FuelMode(String mode, double mainKgPerH, double serviceKgPerH) {
    private static final double T_PER_DAY_PER_KG_PER_H = 0.024;

    public double tPerDay() {
        return (mainKgPerH + serviceKgPerH) * T_PER_DAY_PER_KG_PER_H;
    }

    /// Every mode of a class at a speed and draught.
    public static List<FuelMode> of(FuelModel model, VesselClass vesselClass, double speedKn, double draughtM) {
        double mainKgPerH = model.mainKgPerH(vesselClass, speedKn, draughtM);
        double seaKgPerH = model.seaServiceKgPerH(vesselClass, false);
        return List.of(
                new FuelMode("under way", mainKgPerH, seaKgPerH),
                new FuelMode("under way, heated", mainKgPerH, model.seaServiceKgPerH(vesselClass, true)),
                new FuelMode("lock", model.lockageMainKgPerH(vesselClass), seaKgPerH),
                new FuelMode("anchor", 0, model.idleKgPerH(vesselClass)),
                new FuelMode("berth", 0, model.berthKgPerH(vesselClass, false)),
                new FuelMode("berth, heated", 0, model.berthKgPerH(vesselClass, true)),
                new FuelMode("tank cleaning", 0, model.berthKgPerH(vesselClass, false)));
    }
}
