/// Tests of estimates and ranks.
@NullMarked
package argosy.planning.estimate;

import org.jspecify.annotations.NullMarked;
