/// Words, tables and files of the planning commands. Start reading at [PlanRun].
@NullMarked
package argosy.cli.planning;

import org.jspecify.annotations.NullMarked;
