/// Where to lift fuel and how much.
///
/// Knows stops, prices and tank sizes as numbers. Start reading at [BunkerPlan].
@NullMarked
package argosy.economics.bunkers;

import org.jspecify.annotations.NullMarked;
