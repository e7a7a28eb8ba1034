/// Greenhouse-gas rules as arithmetic: FuelEU Maritime balance and penalty, carbon intensity indicator
/// and rating.
///
/// Knows fuels and figures, no voyage and no money line. Start reading at [FuelEu] and [CarbonIntensity].
@NullMarked
package argosy.economics.carbon;

import org.jspecify.annotations.NullMarked;
