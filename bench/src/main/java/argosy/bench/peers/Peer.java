package argosy.bench.peers;

import argosy.search.Problem;
import argosy.search.Solution;
import java.time.Duration;
import java.util.Optional;

/// A solver measured on pickup and delivery problems without gates or setups.
public interface Peer {
    /// Name and version for the table.
    String name();

    /// How it is configured and what of the problem it cannot express, in one sentence.
    String configuration();

    /// Its best answer after at most `limit` of wall time on `threads` threads; empty if it has none. The answer is
    /// checked by the caller; a peer need not be right.
    Optional<Solution> solve(Problem problem, Duration limit, int threads);
}
