/// The waters: the compiled network and the shortest ways over it. Start at [Waters].
///
/// Knows coast, fairways, passages and zones; must not know vessels, prices or files other than the network file.
@NullMarked
package argosy.network;

import org.jspecify.annotations.NullMarked;
