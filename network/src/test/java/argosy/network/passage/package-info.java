/// Tests of passages and routes on small made-up waters. Start at [RouteFinderTest].
@NullMarked
package argosy.network.passage;

import org.jspecify.annotations.NullMarked;
