package argosy.search.exact;

import argosy.search.Cancellation;
import argosy.search.kernel.Kernel;
import argosy.search.kernel.PooledRoute;
import argosy.search.kernel.QuickestTimes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

/// Finds columns for a master programme: from the pool of known routes (cheap), by labelling the promising states of
/// each class (quick), or by labelling all of them (which also gives a bound). Classes are priced side by side by the
/// {@link Crew}.
final class Pricing {
    private static final double TOLERANCE = 1e-6;
    /// How far above the best reduced cost a route still looks promising, in average costs per cargo.
    private static final double SPREAD = 1.2;

    private static final long BYTES_FOR_STATES = 300L << 20;
    private static final int POOL_ROUTES_PER_ROUND = 1500;

    /// A full pricing.
    ///
    /// @param bound no solution costs less (whole fleet's cost, before any rounding)
    /// @param added columns that entered
    record Full(double bound, int added) {}

    private final Kernel kernel;
    private final Prover.Company company;
    private final Cancellation cancellation;
    private final Crew crew;
    private final List<ClassPricer> pricers = new ArrayList<>();
    private final Map<Long, PooledRoute> pool = new LinkedHashMap<>();
    private final long idle;

    Pricing(Kernel kernel, Prover.Company company, Cancellation cancellation, Crew crew) {
        this.kernel = kernel;
        this.company = company;
        this.cancellation = cancellation;
        this.crew = crew;
        QuickestTimes quickest = new QuickestTimes(kernel.problem());
        int[] representative = new int[kernel.classCount()];
        long sum = 0;
        for (int vessel = kernel.vesselCount() - 1; vessel >= 0; vessel--) {
            representative[kernel.classOf(vessel)] = vessel;
            sum += kernel.problem().idleCost(vessel);
        }
        idle = sum;
        long bytes = BYTES_FOR_STATES / Math.max(1, representative.length);
        for (int kind = 0; kind < representative.length; kind++) {
            pricers.add(new ClassPricer(kernel, quickest, kind, representative[kind], bytes));
        }
    }

    /// Cost of an idle fleet.
    long idle() {
        return idle;
    }

    /// Whether the values are the same once rounded up to whole costs, rounding in the solver allowed for.
    static long roundedUp(double bound) {
        return (long) Math.ceil(bound - slack(bound));
    }

    /// What rounding in the solver may have put on a bound.
    static double slack(double value) {
        return Math.max(1e-4, 1e-9 * Math.abs(value));
    }

    /// Solves the master over all pool routes that carry none of the cargoes `taken`; false if stopped.
    boolean fromPool(Master master, boolean[] taken) {
        for (PooledRoute route : company.freshRoutes()) {
            PooledRoute known = pool.get(route.key());
            if (known == null || route.cost() < known.cost()) {
                pool.put(route.key(), route);
            }
        }
        while (!company.isOver()) {
            if (!master.solve(company.integerLimits().seconds(), cancellation)) {
                return false;
            }
            List<Entering> entering = new ArrayList<>();
            for (PooledRoute route : pool.values()) {
                double reduced = master.reducedCost(route);
                if (reduced < -slack((double) route.cost()) && isFree(route, taken)) {
                    entering.add(new Entering(route, reduced));
                }
            }
            if (entering.isEmpty()) {
                return true;
            }
            entering.sort(Comparator.comparingDouble(Entering::reduced));
            entering.subList(0, Math.min(POOL_ROUTES_PER_ROUND, entering.size()))
                    .forEach(each -> master.add(each.route()));
        }
        return false;
    }

    private record Entering(PooledRoute route, double reduced) {}

    private boolean isFree(PooledRoute route, boolean[] taken) {
        for (int stop = 0; stop < route.size(); stop++) {
            if (taken[kernel.cargoOf(route.nodeAt(stop))]) {
                return false;
            }
        }
        return true;
    }

    /// Prices the promising states of the classes asked for; columns that entered, or -1 if stopped.
    int near(Master master, Duals duals, IntPredicate kinds) {
        List<Callable<Optional<ClassPricer.Priced>>> work = new ArrayList<>();
        for (int kind = 0; kind < pricers.size(); kind++) {
            if (kinds.test(kind)) {
                ClassPricer pricer = pricers.get(kind);
                work.add(() -> pricer.priceNear(duals, company::isOver));
            }
        }
        int added = 0;
        for (Optional<ClassPricer.Priced> priced : crew.doAll(work)) {
            if (priced.isEmpty()) {
                return -1;
            }
            added += take(master, priced.get().routes());
        }
        return added;
    }

    /// Prices all routes and tells the bound; empty if stopped.
    Optional<Full> all(Master master, Duals duals) {
        double spread = SPREAD * Math.abs(master.objective()) / kernel.cargoCount();
        List<Callable<Optional<ClassPricer.Priced>>> work = new ArrayList<>();
        for (ClassPricer pricer : pricers) {
            work.add(() -> pricer.priceAll(duals, spread, company::isOver));
        }
        List<Optional<ClassPricer.Priced>> all = crew.doAll(work);
        double bound = (double) idle + duals.cargoSum();
        double[] least = new double[pricers.size()];
        int added = 0;
        for (int kind = 0; kind < pricers.size(); kind++) {
            if (all.get(kind).isEmpty()) {
                return Optional.empty();
            }
            ClassPricer.Priced priced = all.get(kind).get();
            least[kind] = leastOf(kind, priced.best() + duals.ofClass(kind));
            bound += master.classSize(kind) * least[kind];
            added += take(master, priced.routes());
        }
        company.raiseBound(roundedUp(bound));
        double room = (double) company.objective() - 1 + TOLERANCE + slack(bound) - bound;
        for (int kind = 0; kind < pricers.size(); kind++) {
            pricers.get(kind).closeAbove(room + least[kind] - duals.ofClass(kind));
        }
        return Optional.of(new Full(bound, added));
    }

    /// What a vessel of the class adds to the bound at least: a class that may stay idle adds nothing above that.
    private double leastOf(int kind, double best) {
        if (Double.isInfinite(best)) {
            return 0;
        }
        return Master.leastUsed(kernel, kind) == 0 ? Math.min(0, best) : best;
    }

    private int take(Master master, List<PooledRoute> routes) {
        int added = 0;
        for (PooledRoute route : routes) {
            if (master.reducedCost(route) < -TOLERANCE) {
                pool.put(route.key(), route);
                master.add(route);
                added++;
            }
        }
        return added;
    }

    /// All routes whose reduced cost is within the threshold; empty if there are more than `most` or it was stopped.
    Optional<List<PooledRoute>> enumerate(Duals duals, double threshold, int most) {
        AtomicInteger left = new AtomicInteger(most);
        List<Callable<Optional<List<PooledRoute>>>> work = new ArrayList<>();
        for (ClassPricer pricer : pricers) {
            work.add(() -> pricer.enumerate(duals, threshold, left, company::isOver));
        }
        List<PooledRoute> routes = new ArrayList<>();
        for (Optional<List<PooledRoute>> own : crew.doAll(work)) {
            if (own.isEmpty()) {
                return Optional.empty();
            }
            routes.addAll(own.get());
        }
        return Optional.of(routes);
    }

    /// Known routes, in the order they became known.
    List<PooledRoute> known() {
        return new ArrayList<>(pool.values());
    }
}
