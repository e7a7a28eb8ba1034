package argosy.economics.hull;

/// Water a hull moves in.
///
/// @param densityKgPerM3        1,025 in sea water
/// @param viscosityM2PerS       kinematic; 1.18831e-6 in sea water of 15 degrees (ITTC)
public record Water(double densityKgPerM3, double viscosityM2PerS) {
    /// Standard gravity, m/s2.
    public static final double GRAVITY = 9.81;

    /// Sea water of 15 degrees Celsius (ITTC 1978).
    public static final Water SEA_15C = new Water(1025, 1.18831e-6);

    /// Metres per second in one knot.
    public static final double MS_PER_KN = 1852.0 / 3600;
}
