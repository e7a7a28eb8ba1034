/// How long many voyage estimates take. Start reading at [EstimateGrid].
@NullMarked
package argosy.bench.estimates;

import org.jspecify.annotations.NullMarked;
