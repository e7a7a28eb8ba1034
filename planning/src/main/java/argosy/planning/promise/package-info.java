/// Prices on promises: keeping a plan's carriers, keeping away from them, doing without a cargo.
///
/// Knows the model; must not know how plans are written. Start reading at [PromisePrices].
@NullMarked
package argosy.planning.promise;

import org.jspecify.annotations.NullMarked;
