/// A scenario in whole numbers: who can lift what, over which way, for how much; ids, seconds, cents, kilograms.
///
/// Knows domain, waters, economics and the optimiser's doors; must not know how plans are written or explained.
/// Start reading at [ProblemBuilder], then [ScenarioFacts] and [LiftTable].
@NullMarked
package argosy.planning.model;

import org.jspecify.annotations.NullMarked;
