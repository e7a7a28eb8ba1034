package argosy.economics;

/// A permitted draught somewhere on the way.
///
/// @param what         passage id or `port ID`
/// @param draughtM     permitted there, under-keel clearance already taken off
/// @param densityTPerM3 of the water there
public record DraughtAt(String what, double draughtM, double densityTPerM3) {}
