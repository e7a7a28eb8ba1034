package argosy.economics.hull;

/// A propeller as the propulsion formulae need it.
///
/// @param clearanceM of the tip over the keel line
/// @param pitchRatio P/D
public record Propeller(double diameterM, int blades, double clearanceM, double pitchRatio) {}
