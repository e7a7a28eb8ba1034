/// Plans being made: a queue, progress that many can watch, and an end that is kept.
///
/// Knows planning and the store; knows no request. Start reading at [PlanJobs].
@NullMarked
package argosy.server.jobs;

import org.jspecify.annotations.NullMarked;
