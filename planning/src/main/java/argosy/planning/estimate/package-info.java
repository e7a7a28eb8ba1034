/// One voyage priced before it is fixed, from where a vessel is open, by the same rules as a plan.
///
/// Knows the model; must not know the optimiser or how estimates are printed. Start reading at [EstimateService].
@NullMarked
package argosy.planning.estimate;

import org.jspecify.annotations.NullMarked;
