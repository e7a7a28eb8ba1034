/// Checks the plain files of the waters and the passage catalogues, every problem at once.
///
/// Knows the formats of docs/waters.md and docs/passages.md; must not know how the network is compiled. Start at
/// [WatersCheck].
@NullMarked
package argosy.netbuild.check;

import org.jspecify.annotations.NullMarked;
