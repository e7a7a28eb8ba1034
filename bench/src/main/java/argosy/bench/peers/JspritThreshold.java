package argosy.bench.peers;

import com.graphhopper.jsprit.core.algorithm.acceptor.SolutionAcceptor;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import java.time.Duration;
import java.util.Collection;

/// jsprit's threshold accepting (start 3 %, alpha 0.3, one solution kept) cooled by the clock instead of by a number of
/// iterations nobody knows in advance.
///
/// After Schrimpf et al. 2000, doi:10.1006/jcph.1999.6413.
final class JspritThreshold implements SolutionAcceptor {
    private static final double START = 0.03;
    private static final double ALPHA = 0.3;

    private final JspritCosts costs;
    private final long limitNanos;
    private final long startNanos = System.nanoTime();

    JspritThreshold(JspritCosts costs, Duration limit) {
        this.costs = costs;
        limitNanos = limit.toNanos();
    }

    @Override
    public boolean acceptSolution(
            Collection<VehicleRoutingProblemSolution> solutions, VehicleRoutingProblemSolution candidate) {
        if (solutions.isEmpty()) {
            return solutions.add(candidate);
        }
        VehicleRoutingProblemSolution kept = solutions.iterator().next();
        double share = (System.nanoTime() - startNanos) / (double) limitNanos;
        double threshold = START * costs.runningCosts(kept) * Math.exp(-Math.log(2) * share / ALPHA);
        if (candidate.getCost() < kept.getCost() + threshold) {
            solutions.remove(kept);
            return solutions.add(candidate);
        }
        return false;
    }
}
