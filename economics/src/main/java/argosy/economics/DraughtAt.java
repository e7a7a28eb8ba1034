package argosy.economics;

/// A permitted draught somewhere on the way.
///
/// @param what         passage id or `port ID`
/// @param draughtM     permitted there, under-keel clearance already taken off
/// @param densityTPerM3 of the water there
/// @param burntT       fuel and water used up before she gets there, as far as it is counted
public record DraughtAt(String what, double draughtM, double densityTPerM3, double burntT) {
    /// With nothing counted as used up: on the safe side.
    public DraughtAt(String what, double draughtM, double densityTPerM3) {
        this(what, draughtM, densityTPerM3, 0);
    }
}
