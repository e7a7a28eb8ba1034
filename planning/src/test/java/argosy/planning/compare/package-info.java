/// Tests of comparisons of plans.
@NullMarked
package argosy.planning.compare;

import org.jspecify.annotations.NullMarked;
