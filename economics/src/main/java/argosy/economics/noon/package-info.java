/// Fits the fuel model to a ship's own noon reports.
///
/// Knows numbers only; the caller supplies what the model says for each report. Start reading at [NoonFit].
@NullMarked
package argosy.economics.noon;

import org.jspecify.annotations.NullMarked;
