/// Tables of distances: read pairs, answer them, write them back with the columns they came with.
///
/// Must not know how ways are found. Start at [DistanceTable].
@NullMarked
package argosy.cli.distances;

import org.jspecify.annotations.NullMarked;
