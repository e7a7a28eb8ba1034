/// Other open solvers, each fed the same problem as our optimiser and configured as well as we know how.
///
/// What it must not know: files and tables. Where to start reading: {@link argosy.bench.peers.Peer}.
@NullMarked
package argosy.bench.peers;

import org.jspecify.annotations.NullMarked;
