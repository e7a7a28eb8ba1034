/// What operators look at: counters in Prometheus text. Knows nothing else of the server. Start reading at [Metrics].
@NullMarked
package argosy.server.watch;

import org.jspecify.annotations.NullMarked;
