/// Tests of quick questions about a plan.
@NullMarked
package argosy.planning.desk;

import org.jspecify.annotations.NullMarked;
