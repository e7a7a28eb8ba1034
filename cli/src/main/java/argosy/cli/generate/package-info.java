/// Invents scenarios of any size over the real waters, for trials and measurements.
///
/// Trades and ship designs are the rows of `flows.csv` and `designs.csv` beside it. Start reading at
/// [ScenarioGenerator].
@NullMarked
package argosy.cli.generate;

import org.jspecify.annotations.NullMarked;
