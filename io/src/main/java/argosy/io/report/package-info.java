/// The report: one page of HTML that holds everything and needs nothing.
///
/// Must not know how a plan is made; adds up what the plan holds and prices nothing.
/// Start reading at [ReportWriter].
@NullMarked
package argosy.io.report;

import org.jspecify.annotations.NullMarked;
