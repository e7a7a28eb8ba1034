/// Quick questions about a plan that stands: one cargo to another ship, the best slot for a new one.
///
/// Knows the model and the words of changes; must not know how whole plans are searched for.
/// Start reading at [PlanDesk], then [Lane].
@NullMarked
package argosy.planning.desk;

import org.jspecify.annotations.NullMarked;
