package argosy.domain;

/// One line of a deadweight scale.
///
/// @param draughtM       mean draught
/// @param densityTPerM3  of the water it was stated for
/// @param deadweightT    all the vessel carries at that draught
public record HydrostaticPoint(double draughtM, double densityTPerM3, double deadweightT) {}
