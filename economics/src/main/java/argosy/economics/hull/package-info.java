/// Ship hydrodynamics as published formulae: resistance, propulsion factors, propeller, shallow water,
/// squat, weather.
///
/// Knows no vessel of the domain and no money; SI units and knots as named. Start reading at [HullForm],
/// then [HoltropResistance] and [HoltropPropulsion].
@NullMarked
package argosy.economics.hull;

import org.jspecify.annotations.NullMarked;
