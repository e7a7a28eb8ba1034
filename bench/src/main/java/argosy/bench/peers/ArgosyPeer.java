package argosy.bench.peers;

import argosy.search.Cancellation;
import argosy.search.Problem;
import argosy.search.SearchLimits;
import argosy.search.SearchResult;
import argosy.search.Solution;
import argosy.search.engine.FleetOptimiser;
import argosy.solvers.CpSatInteger;
import argosy.solvers.OrToolsLinear;
import java.time.Duration;
import java.util.Optional;

/// Our own optimiser, as `argosy solve` runs it.
public final class ArgosyPeer implements Peer {
    @Override
    public String name() {
        return "Argosy";
    }

    @Override
    public String configuration() {
        return "as `argosy solve` runs it, seed 1";
    }

    @Override
    public Optional<Solution> solve(Problem problem, Duration limit, int threads) {
        SearchResult result = new FleetOptimiser(new OrToolsLinear(), new CpSatInteger())
                .solve(
                        problem,
                        SearchLimits.ofTime(limit, 1, threads),
                        Optional.empty(),
                        progress -> {},
                        new Cancellation());
        return Optional.of(result.solution());
    }
}
