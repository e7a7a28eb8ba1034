package argosy.search.exact;

import argosy.search.Cancellation;
import argosy.search.Route;
import argosy.search.Solution;
import argosy.search.kernel.Kernel;
import argosy.search.kernel.PooledRoute;
import argosy.search.linear.IntegerLimits;
import argosy.search.linear.IntegerResult;
import argosy.search.linear.IntegerSolver;
import argosy.search.linear.LinearModel;
import argosy.search.linear.LinearSolver;
import argosy.search.linear.SolveStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Set partitioning over a given list of routes: linear relaxation with subset rows, fixing by reduced cost, then an
/// integer solve over what is left. One thread.
public final class Partition {
    private static final double TOLERANCE = 1e-6;
    private static final int COLUMNS_PER_ROUND = 2000;
    private static final int ROWS_PER_ROUND = 60;
    private static final int MOST_CUT_ROUNDS = 60;
    private static final int FIRST_STAGE = 1500;

    /// What came out.
    ///
    /// @param solution a solution cheaper than the given limit, if one was found
    /// @param bound    no solution over these routes costs less (whole fleet's cost); at most the limit given
    /// @param closed   whether it is settled: the solution is best over these routes, or none beats the limit
    public record Outcome(Optional<Solution> solution, double bound, boolean closed) {}

    private final Kernel kernel;
    private final LinearSolver linear;
    private final IntegerSolver integer;
    private final Cancellation cancellation;
    private final long idle;

    public Partition(Kernel kernel, LinearSolver linear, IntegerSolver integer, Cancellation cancellation) {
        this.kernel = kernel;
        this.linear = linear;
        this.integer = integer;
        this.cancellation = cancellation;
        long sum = 0;
        for (int vessel = 0; vessel < kernel.vesselCount(); vessel++) {
            sum += kernel.problem().idleCost(vessel);
        }
        idle = sum;
    }

    /// Looks for a solution cheaper than `limit` (the incumbent's cost).
    ///
    /// @param routes      candidate routes
    /// @param mostColumns at most so many columns go to the integer solver, the best by reduced cost
    /// @param limits      for the integer solve; its seconds also bound the relaxation
    public Outcome solve(
            List<PooledRoute> routes, Solution incumbent, long limit, int mostColumns, IntegerLimits limits) {
        long started = System.nanoTime();
        try (Master master = new Master(kernel, linear)) {
            List<PooledRoute> left = new ArrayList<>(routes);
            pooled(kernel, incumbent).forEach(master::add);
            double bound = Double.NEGATIVE_INFINITY;
            Set<SubsetRow> known = new HashSet<>();
            for (int round = 0; round <= MOST_CUT_ROUNDS; round++) {
                if (!relax(master, left, left(started, limits))) {
                    return new Outcome(Optional.empty(), bound, false);
                }
                bound = master.objective() + (double) idle;
                double slack = (double) (limit - 1) + TOLERANCE - bound;
                if (slack < 0) {
                    return new Outcome(Optional.empty(), (double) limit, true);
                }
                left.removeIf(route -> master.reducedCost(route) > slack);
                if ((left.size() <= 500 && round > 3) || left(started, limits) < limits.seconds() / 2) {
                    break;
                }
                List<SubsetRow> rows = SubsetRows.violated(kernel, master, known, ROWS_PER_ROUND);
                if (rows.isEmpty()) {
                    break;
                }
                rows.forEach(master::add);
            }
            left.sort(Comparator.comparingDouble(master::reducedCost));
            List<SubsetRow> tight = master.tightCuts();
            return new Stages(left, master, tight, bound, incumbent, limit, started, limits).run(mostColumns);
        }
    }

    private static double left(long started, IntegerLimits limits) {
        return Math.max(0, limits.seconds() - (System.nanoTime() - started) / 1e9);
    }

    /// Solves the relaxation over all of `left` by letting in only columns that price out.
    private boolean relax(Master master, List<PooledRoute> left, double seconds) {
        long started = System.nanoTime();
        Set<PooledRoute> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        inside.addAll(master.routes());
        while (true) {
            double rest = seconds - (System.nanoTime() - started) / 1e9;
            if (rest <= 0 || !master.solve(rest, cancellation)) {
                return false;
            }
            List<Priced> entering = new ArrayList<>();
            for (PooledRoute route : left) {
                double reduced = master.reducedCost(route);
                if (reduced < -TOLERANCE * Math.max(1.0, Math.abs((double) master.netCost(route)))
                        && !inside.contains(route)) {
                    entering.add(new Priced(route, reduced));
                }
            }
            if (entering.isEmpty()) {
                return true;
            }
            entering.sort(Comparator.comparingDouble(Priced::reduced));
            for (Priced priced : entering.subList(0, Math.min(COLUMNS_PER_ROUND, entering.size()))) {
                master.add(priced.route());
                inside.add(priced.route());
            }
        }
    }

    private record Priced(PooledRoute route, double reduced) {}

    /// Integer solves over more and more columns, in order of reduced cost: what is left out costs at least its own.
    private final class Stages {
        private final List<PooledRoute> left;
        private final Master master;
        private final List<SubsetRow> tight;
        private final double bound;
        private final long started;
        private final IntegerLimits limits;
        private Solution best;
        private long limit;
        private boolean improved;

        Stages(
                List<PooledRoute> left,
                Master master,
                List<SubsetRow> tight,
                double bound,
                Solution incumbent,
                long limit,
                long started,
                IntegerLimits limits) {
            this.left = left;
            this.master = master;
            this.tight = tight;
            this.bound = bound;
            this.started = started;
            this.limits = limits;
            best = incumbent;
            this.limit = limit;
        }

        Outcome run(int mostColumns) {
            double proven = bound;
            for (int columns = FIRST_STAGE; ; columns *= 2) {
                int taken = Math.min(Math.min(columns, mostColumns), left.size());
                List<PooledRoute> own = pooled(kernel, best);
                Set<Long> used = own.stream().map(PooledRoute::key).collect(Collectors.toSet());
                List<PooledRoute> chosen = new ArrayList<>(left.subList(0, taken));
                chosen.addAll(own);
                IntegerResult result = choose(distinct(chosen), used);
                take(result, chosen);
                double slack = (double) (limit - 1) + TOLERANCE - bound;
                double reach = taken < left.size() ? master.reducedCost(left.get(taken)) : Double.POSITIVE_INFINITY;
                boolean settled = result.status() == SolveStatus.OPTIMAL || result.status() == SolveStatus.INFEASIBLE;
                if (settled) {
                    proven = Math.max(proven, Math.min((double) limit, bound + reach));
                    if (reach > slack) {
                        return outcome((double) limit, true);
                    }
                }
                if (!settled || taken >= mostColumns || left(started, limits) <= 0) {
                    return outcome(proven, false);
                }
            }
        }

        private Outcome outcome(double proven, boolean closed) {
            return new Outcome(improved ? Optional.of(best) : Optional.empty(), proven, closed);
        }

        private void take(IntegerResult result, List<PooledRoute> chosen) {
            if (result.status().hasValues()) {
                long cost = Math.round(result.objective()) + idle;
                if (cost < limit) {
                    best = read(distinct(chosen), result);
                    limit = cost;
                    improved = true;
                }
            }
        }

        private List<PooledRoute> distinct(List<PooledRoute> routes) {
            Map<Long, PooledRoute> byKey = new LinkedHashMap<>();
            for (PooledRoute route : routes) {
                byKey.merge(route.key(), route, (one, other) -> other.cost() < one.cost() ? other : one);
            }
            return new ArrayList<>(byKey.values());
        }

        private IntegerResult choose(List<PooledRoute> routes, Set<Long> used) {
            IntegerLimits rest = new IntegerLimits(
                    left(started, limits), limits.effort(), limits.seed(), limits.threads(), cancellation);
            return integer.solve(model(routes, tight), hint(routes, used, best), rest);
        }
    }

    private LinearModel model(List<PooledRoute> routes, List<SubsetRow> cuts) {
        LinearModel model = new LinearModel();
        for (int cargo = 0; cargo < kernel.cargoCount(); cargo++) {
            model.addRow(1, 1);
        }
        int[] size = new int[kernel.classCount()];
        for (int vessel = 0; vessel < kernel.vesselCount(); vessel++) {
            size[kernel.classOf(vessel)]++;
        }
        for (int kind = 0; kind < size.length; kind++) {
            model.addRow(Master.leastUsed(kernel, kind), size[kind]);
        }
        for (int cut = 0; cut < cuts.size(); cut++) {
            model.addRow(0, 1);
        }
        for (int cargo = 0; cargo < kernel.cargoCount(); cargo++) {
            model.addEntry(cargo, model.addColumn((double) kernel.omissionCost(cargo), 0, 1), 1);
        }
        for (PooledRoute route : routes) {
            long net = route.cost() - kernel.problem().idleCost(route.vessel());
            int column = model.addColumn((double) net, 0, 1);
            for (int cargo : SubsetRows.cargoes(kernel, route)) {
                model.addEntry(cargo, column, 1);
            }
            model.addEntry(kernel.cargoCount() + kernel.classOf(route.vessel()), column, 1);
            for (int cut = 0; cut < cuts.size(); cut++) {
                if (cuts.get(cut).coefficient(kernel, route) > 0) {
                    model.addEntry(kernel.cargoCount() + size.length + cut, column, 1);
                }
            }
        }
        return model;
    }

    private double[] hint(List<PooledRoute> routes, Set<Long> used, Solution incumbent) {
        double[] hint = new double[kernel.cargoCount() + routes.size()];
        for (int cargo : incumbent.omitted(kernel.cargoCount())) {
            hint[cargo] = 1;
        }
        for (int column = 0; column < routes.size(); column++) {
            hint[kernel.cargoCount() + column] =
                    used.contains(routes.get(column).key()) ? 1 : 0;
        }
        return hint;
    }

    /// The routes of a solution.
    static List<PooledRoute> pooled(Kernel kernel, Solution solution) {
        List<PooledRoute> routes = new ArrayList<>();
        for (Route route : solution.routes()) {
            if (!route.isEmpty()) {
                int[] nodes = route.toArray();
                kernel.toNodes(nodes);
                long cost = RouteCost.of(kernel, route.vessel(), nodes);
                routes.add(PooledRoute.of(kernel, route.vessel(), nodes, cost));
            }
        }
        return routes;
    }

    /// The solution with these routes, each given to a vessel of its class.
    static Solution solutionOf(Kernel kernel, List<PooledRoute> routes) {
        List<Route> chosen =
                new ArrayList<>(Solution.empty(kernel.vesselCount()).routes());
        for (PooledRoute route : routes) {
            int vessel = 0;
            while (kernel.classOf(vessel) != kernel.classOf(route.vessel())
                    || !chosen.get(vessel).isEmpty()) {
                vessel++;
            }
            int[] stops = new int[route.size()];
            for (int stop = 0; stop < stops.length; stop++) {
                stops[stop] = kernel.cargoOf(route.nodeAt(stop));
            }
            chosen.set(vessel, Route.of(vessel, stops));
        }
        return new Solution(chosen);
    }

    private Solution read(List<PooledRoute> routes, IntegerResult result) {
        List<PooledRoute> chosen = new ArrayList<>();
        for (int column = 0; column < routes.size(); column++) {
            if (result.isChosen(kernel.cargoCount() + column)) {
                chosen.add(routes.get(column));
            }
        }
        return solutionOf(kernel, chosen);
    }
}
