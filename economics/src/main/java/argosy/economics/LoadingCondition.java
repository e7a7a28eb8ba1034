package argosy.economics;

import argosy.domain.VesselClass;

/// How she is loaded, beyond what her class says.
///
/// @param consumablesT   fuel, water, stores, crew and constants when she sails
/// @param keelAllowanceM how much deeper than her mean draught her deepest point lies: trim, heel, sag
/// @param fillingShare   of the full volume of her tanks, above 0 to 1
/// @param cargoTPerM3    density of the cargo at the temperature it is carried at
public record LoadingCondition(double consumablesT, double keelAllowanceM, double fillingShare, double cargoTPerM3) {
    /// The share that the catalogue's tank volumes are stated for (usual for oil: SOLAS wants room to expand).
    public static final double USUAL_FILLING = 0.98;

    public LoadingCondition {
        if (!(consumablesT >= 0) || !(keelAllowanceM >= 0)) {
            throw new IllegalArgumentException("Consumables are %s t and the allowance %s m; neither may be negative."
                    .formatted(consumablesT, keelAllowanceM));
        }
        if (!(fillingShare > 0 && fillingShare <= 1)) {
            throw new IllegalArgumentException("Tanks are filled to %s, must be above 0 to 1.".formatted(fillingShare));
        }
        if (!(cargoTPerM3 > 0.4 && cargoTPerM3 < 2)) {
            throw new IllegalArgumentException("Density of the cargo is %s t/m3.".formatted(cargoTPerM3));
        }
    }

    /// What trim and heel add to the mean draught of a flat bottom, m: half the trim, and half the beam times
    /// the tangent of the heel (rigid body on an even waterplane; Barrass and Derrett, Ship Stability, ch. on
    /// draught increase by heel).
    ///
    /// @param trimM   between the draught marks fore and aft, either way
    /// @param heelDeg either way, up to 15 degrees
    public static double keelAllowanceM(VesselClass vesselClass, double trimM, double heelDeg) {
        if (Math.abs(heelDeg) > 15) {
            throw new IllegalArgumentException("Heel is %s degrees, must be 15 at most.".formatted(heelDeg));
        }
        return Math.abs(trimM) / 2 + vesselClass.beamM() / 2 * Math.tan(Math.toRadians(Math.abs(heelDeg)));
    }
}
