/// Two plans side by side: which promises changed, what it costs.
///
/// Reads plans only; knows no waters, no prices and no optimiser. Start reading at [PlanComparison].
@NullMarked
package argosy.planning.compare;

import org.jspecify.annotations.NullMarked;
