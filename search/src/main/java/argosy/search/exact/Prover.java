package argosy.search.exact;

import argosy.search.Cancellation;
import argosy.search.Solution;
import argosy.search.kernel.Kernel;
import argosy.search.kernel.PooledRoute;
import argosy.search.linear.IntegerLimits;
import argosy.search.linear.LinearSolver;
import java.util.List;
import java.util.Optional;

/// Proves how good solutions can be: column generation to a lower bound ({@link Pricing}), with dives for good plans on
/// the way, then all routes within the gap, then branch and bound over them ({@link Tree}). Every bound it tells is
/// valid
/// whenever it is stopped. One thread; pricing shares its work with whoever helps.
public final class Prover {
    private static final double FAR = 0.01;
    private static final double FIRST_SHARE = 0.004;
    private static final int FIRST_ROUTES = 40_000;
    private static final int MOST_ROUTES = 2_000_000;
    private static final int MOST_ATTEMPTS = 12;
    private static final int MOST_NODES = 10_000_000;
    private static final double NODES_PER_EFFORT = 25;

    /// What the prover needs from, and tells to, the rest of the run.
    public interface Company {
        /// Best solution so far.
        Solution solution();

        /// Its cost.
        long objective();

        /// Takes a better solution.
        void offer(Solution solution);

        /// Takes a lower bound.
        void raiseBound(long bound);

        /// Routes met by the search since last asked, or an empty list.
        List<PooledRoute> freshRoutes();

        /// Whether to stop now.
        boolean isOver();

        /// Limits for one integer solve.
        IntegerLimits integerLimits();
    }

    private final Kernel kernel;
    private final LinearSolver linear;
    private final Company company;
    private final Cancellation cancellation;
    private final Pricing pricing;
    private boolean dived;
    private Duals duals = new Duals(new double[0], new double[0]);

    /// @param crew does the pricing; whoever else calls {@link Crew#help} helps
    public Prover(Kernel kernel, LinearSolver linear, Company company, Cancellation cancellation, Crew crew) {
        this.kernel = kernel;
        this.linear = linear;
        this.company = company;
        this.cancellation = cancellation;
        pricing = new Pricing(kernel, company, cancellation, crew);
    }

    /// Works until proven, stopped, or beaten by size. True if proven.
    public boolean run() {
        double bound;
        try (Master master = new Master(kernel, linear)) {
            Optional<Double> converged = generate(master);
            if (converged.isEmpty()) {
                return false;
            }
            bound = converged.get();
        }
        return close(bound);
    }

    /// Column generation to the end: the bound, or empty if stopped.
    private Optional<Double> generate(Master master) {
        for (PooledRoute route : Partition.pooled(kernel, company.solution())) {
            master.add(route);
        }
        boolean[] free = new boolean[kernel.cargoCount()];
        while (!company.isOver() && pricing.fromPool(master, free)) {
            duals = master.duals();
            double value = master.objective() + (double) pricing.idle();
            Optional<Pricing.Full> full = pricing.all(master, duals);
            if (full.isEmpty()) {
                return Optional.empty();
            }
            double bound = full.get().bound();
            if (full.get().added() == 0 || Pricing.roundedUp(bound) >= Pricing.roundedUp(value)) {
                return Optional.of(bound);
            }
            if (!generateNear(master, free)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Column generation over the promising states only; false if stopped.
    private boolean generateNear(Master master, boolean[] free) {
        while (!company.isOver() && pricing.fromPool(master, free)) {
            int added = pricing.near(master, master.duals(), kind -> true);
            if (added <= 0) {
                if (added == 0) {
                    dive(master);
                }
                return added == 0;
            }
        }
        return false;
    }

    /// With a wall clock that is the limit; without one a number of nodes is.
    private int nodes() {
        double effort = company.integerLimits().effort();
        return Double.isInfinite(effort) ? MOST_NODES : (int) (NODES_PER_EFFORT * effort);
    }

    /// How much dearer than the bound a route may make a plan that is still better than the best known.
    private double gap(double bound) {
        return (double) company.objective() - 1 + Pricing.slack(bound) - bound;
    }

    /// Once, and only while the best known plan is far off: the tree finds better, but later.
    private void dive(Master master) {
        double value = master.objective() + (double) pricing.idle();
        if (!dived && (double) company.objective() - value > FAR * Math.abs(value)) {
            dived = true;
            Optional<Solution> found = new Dive(kernel, linear, company, pricing, master.routes()).run();
            found.ifPresent(company::offer);
        }
    }

    /// Enumerates within the gap and partitions, with a smaller share of the gap first if there are too many routes.
    private boolean close(double bound) {
        double share = FIRST_SHARE * Math.max(1, Math.abs(bound));
        int most = FIRST_ROUTES;
        int attempt = 0;
        Optional<List<PooledRoute>> routes = Optional.empty();
        while (!company.isOver()) {
            double gap = gap(bound);
            if (gap < 0) {
                company.raiseBound(company.objective());
                return true;
            }
            if (routes.isEmpty()) {
                share = Math.min(share, gap);
                routes = pricing.enumerate(duals, share, most);
                if (routes.isEmpty()) {
                    share /= 2;
                    continue;
                }
            }
            double cap = share >= gap ? Double.POSITIVE_INFINITY : bound + share;
            Tree.Outcome outcome =
                    new Tree(kernel, linear, company, cancellation, pricing.idle(), cap, routes.get()).run(nodes());
            attempt++;
            if (outcome.closed()) {
                if (share >= gap(bound)) {
                    company.raiseBound(company.objective());
                    return true;
                }
                company.raiseBound(Pricing.roundedUp(Math.min(bound + share, (double) company.objective())));
                if (most == MOST_ROUTES && share < gap / 8) {
                    return false;
                }
                most = MOST_ROUTES;
                share = 4 * share;
                routes = Optional.empty();
            } else if (attempt >= (Double.isInfinite(company.integerLimits().seconds()) ? 2 : MOST_ATTEMPTS)) {
                return false;
            }
        }
        return false;
    }
}
