package argosy.search.exact;

import argosy.search.Cancellation;
import argosy.search.Route;
import argosy.search.Solution;
import argosy.search.kernel.Kernel;
import argosy.search.kernel.PooledRoute;
import argosy.search.kernel.QuickestTimes;
import argosy.search.linear.IntegerLimits;
import argosy.search.linear.IntegerSolver;
import argosy.search.linear.LinearSolver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Proves how good solutions can be: column generation to a lower bound, then all routes within the gap, then set
/// partitioning over them. One thread; every bound it tells is valid whenever it is stopped.
///
/// Pool routes are priced first (cheap), then each vessel class by {@link Labelling}; the bound of an unfinished column
/// generation is the Lagrangian one: master value plus, per class, its vessels times its least reduced cost.
public final class Prover {
    private static final double TOLERANCE = 1e-6;
    private static final int ROUTES_PER_CLASS = 30;
    private static final int POOL_ROUTES_PER_ROUND = 1500;
    private static final int MOST_LABELS = 12_000_000;
    private static final int FIRST_ROUTES = 40_000;
    private static final int MOST_ROUTES = 2_000_000;
    private static final int MOST_ATTEMPTS = 12;
    private static final double FIRST_ATTEMPT_SECONDS = 12;

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
    private final IntegerSolver integer;
    private final Company company;
    private final Cancellation cancellation;
    private final QuickestTimes quickest;
    private final Map<Long, PooledRoute> pool = new HashMap<>();
    private final int[] representative;
    private final long idle;
    private double[] cargoDual = new double[0];
    private double[] classDual = new double[0];
    private CargoSets sets = new CargoSets();

    public Prover(
            Kernel kernel, LinearSolver linear, IntegerSolver integer, Company company, Cancellation cancellation) {
        this.kernel = kernel;
        this.linear = linear;
        this.integer = integer;
        this.company = company;
        this.cancellation = cancellation;
        quickest = new QuickestTimes(kernel.problem());
        representative = new int[kernel.classCount()];
        long sum = 0;
        for (int vessel = kernel.vesselCount() - 1; vessel >= 0; vessel--) {
            representative[kernel.classOf(vessel)] = vessel;
            sum += kernel.problem().idleCost(vessel);
        }
        idle = sum;
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
        for (Route route : company.solution().routes()) {
            if (!route.isEmpty()) {
                int[] nodes = route.toArray();
                kernel.toNodes(nodes);
                master.add(PooledRoute.of(kernel, route.vessel(), nodes, RouteCost.of(kernel, route.vessel(), nodes)));
            }
        }
        while (!company.isOver()) {
            if (!pricePool(master)) {
                return Optional.empty();
            }
            readDuals(master);
            double below = 0;
            int added = 0;
            for (int kind = 0; kind < representative.length; kind++) {
                Labelling labelling = label(kind);
                if (labelling == null) {
                    return Optional.empty();
                }
                below += master.classSize(kind) * Math.min(0, labelling.best());
                for (PooledRoute route : labelling.negative(ROUTES_PER_CLASS)) {
                    pool.put(route.key(), route);
                    master.add(route);
                    added++;
                }
            }
            double bound = master.objective() + (double) idle + below;
            company.raiseBound((long) Math.ceil(bound - slack(bound)));
            if (added == 0 || Math.ceil(bound - slack(bound)) >= Math.ceil(bound - below - slack(bound))) {
                return Optional.of(bound);
            }
        }
        return Optional.empty();
    }

    /// What rounding in the solver may have put on a bound.
    private static double slack(double value) {
        return Math.max(1e-4, 1e-9 * Math.abs(value));
    }

    private boolean pricePool(Master master) {
        for (PooledRoute route : company.freshRoutes()) {
            PooledRoute known = pool.get(route.key());
            if (known == null || route.cost() < known.cost()) {
                pool.put(route.key(), route);
            }
        }
        List<PooledRoute> candidates = new ArrayList<>(pool.values());
        candidates.sort(Comparator.comparingLong(PooledRoute::key));
        while (!company.isOver()) {
            if (!master.solve(company.integerLimits().seconds(), cancellation)) {
                return false;
            }
            List<PooledRoute> entering = new ArrayList<>();
            for (PooledRoute route : candidates) {
                if (master.reducedCost(route) < -slack((double) route.cost())) {
                    entering.add(route);
                }
            }
            if (entering.isEmpty()) {
                return true;
            }
            entering.sort(Comparator.comparingDouble(master::reducedCost));
            entering.subList(0, Math.min(POOL_ROUTES_PER_ROUND, entering.size()))
                    .forEach(master::add);
        }
        return false;
    }

    private void readDuals(Master master) {
        cargoDual = new double[kernel.cargoCount()];
        for (int cargo = 0; cargo < cargoDual.length; cargo++) {
            cargoDual[cargo] = master.cargoDual(cargo);
        }
        classDual = new double[representative.length];
        for (int kind = 0; kind < classDual.length; kind++) {
            classDual[kind] = master.classDual(kind);
        }
    }

    private @org.jspecify.annotations.Nullable Labelling label(int kind) {
        if (sets.count() > 1_000_000) {
            sets = new CargoSets();
        }
        Labelling labelling = new Labelling(kernel, quickest, sets);
        boolean complete =
                labelling.run(representative[kind], cargoDual, classDual[kind], MOST_LABELS, company::isOver);
        return complete ? labelling : null;
    }

    /// Enumerates within the gap and partitions, with a smaller share of the gap first if there are too many routes.
    private boolean close(double bound) {
        double share = Double.POSITIVE_INFINITY;
        int most = FIRST_ROUTES;
        int attempt = 0;
        Optional<List<PooledRoute>> routes = Optional.empty();
        while (!company.isOver()) {
            double gap = company.objective() - 1 + TOLERANCE - bound;
            if (gap < 0) {
                company.raiseBound(company.objective());
                return true;
            }
            if (routes.isEmpty()) {
                share = Math.min(share, gap);
                routes = enumerate(share, most);
                if (routes.isEmpty()) {
                    share /= 2;
                    continue;
                }
            }
            Partition.Outcome outcome = partition(routes.get(), attempt++);
            double proven = Math.min(outcome.bound(), bound + share + 1);
            company.raiseBound((long) Math.ceil(proven - slack(proven)));
            if (outcome.closed()) {
                if (share >= company.objective() - 1 + TOLERANCE - bound) {
                    company.raiseBound(company.objective());
                    return true;
                }
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

    /// Each attempt has more time than the one before: a better incumbent from elsewhere may shrink the task meanwhile.
    private Partition.Outcome partition(List<PooledRoute> routes, int attempt) {
        IntegerLimits whole = company.integerLimits();
        double seconds = Math.min(whole.seconds(), FIRST_ATTEMPT_SECONDS * Math.pow(1.6, attempt));
        IntegerLimits limits = new IntegerLimits(
                Double.isInfinite(whole.seconds()) ? whole.seconds() : seconds,
                whole.effort(),
                (whole.seed() + attempt) & 0x7fffffff,
                whole.threads(),
                whole.cancellation());
        Partition.Outcome outcome = new Partition(kernel, linear, integer, cancellation)
                .solve(routes, company.solution(), company.objective(), Integer.MAX_VALUE, limits);
        outcome.solution().ifPresent(company::offer);
        return outcome;
    }

    private Optional<List<PooledRoute>> enumerate(double share, int most) {
        List<PooledRoute> routes = new ArrayList<>();
        for (int kind = 0; kind < representative.length; kind++) {
            Labelling labelling = label(kind);
            if (labelling == null) {
                return Optional.empty();
            }
            Enumeration enumeration =
                    new Enumeration(kernel, labelling, cargoDual, share, most - routes.size(), company::isOver);
            if (!enumeration.run()) {
                return Optional.empty();
            }
            routes.addAll(enumeration.routes());
        }
        return Optional.of(routes);
    }
}
