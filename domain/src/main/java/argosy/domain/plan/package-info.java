/// What comes out: estimates of single voyages and plans of fleets.
///
/// Only data; who computes it is `economics` and `planning`. Start reading at [Plan] and [VoyageEstimate].
@NullMarked
package argosy.domain.plan;

import org.jspecify.annotations.NullMarked;
