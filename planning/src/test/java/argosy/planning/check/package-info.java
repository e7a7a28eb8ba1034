/// Tests of the plan checker: good plans pass, plans spoilt in one place do not.
@NullMarked
package argosy.planning.check;

import org.jspecify.annotations.NullMarked;
