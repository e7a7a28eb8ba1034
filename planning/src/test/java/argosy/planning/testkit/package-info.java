/// Small trades, rough waters and a slow optimiser for the tests of planning.
@NullMarked
package argosy.planning.testkit;

import org.jspecify.annotations.NullMarked;
