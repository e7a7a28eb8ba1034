/// Plans as files: JSON in and out without loss, GeoJSON, a workbook, a summary for the terminal.
///
/// Must not know how a plan is made nor what its figures mean beyond their units.
/// Start reading at [PlanWriter], then [PlanJson].
@NullMarked
package argosy.io.plan;

import org.jspecify.annotations.NullMarked;
