/// Intake, fuel, dues, carbon and money of voyages whose way is already found.
///
/// Knows the domain only: no waters, no files, no clock, no optimiser. Every amount comes from the rule
/// book. Start reading at [VoyageEstimator], then [VoyagePricer] and [IntakeCalculator];
/// `docs/economics.md` has the formulae.
@NullMarked
package argosy.economics;

import org.jspecify.annotations.NullMarked;
