package argosy.search.exact;

import argosy.search.Cancellation;
import argosy.search.kernel.Kernel;
import argosy.search.kernel.PooledRoute;
import argosy.search.linear.LinearSolver;
import argosy.search.linear.SolveStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The relaxation of set partitioning over a list of routes, under the decisions of a branch: only routes that price
/// out are let in. One thread.
final class PoolRelaxation implements AutoCloseable {
    private static final double TOLERANCE = 1e-6;
    private static final int COLUMNS_PER_ROUND = 1000;

    private final Kernel kernel;
    private final Prover.Company company;
    private final Cancellation cancellation;
    private final Master master;
    private final List<PooledRoute> routes;
    private final Set<PooledRoute> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<SubsetRow> known = new HashSet<>();
    private final List<Boolean> shut = new ArrayList<>();
    private final boolean[] mustCarry;
    private final boolean[] single;
    private List<Branch> branches = List.of();

    PoolRelaxation(
            Kernel kernel,
            LinearSolver linear,
            Prover.Company company,
            Cancellation cancellation,
            List<PooledRoute> routes) {
        this.kernel = kernel;
        this.company = company;
        this.cancellation = cancellation;
        this.routes = new ArrayList<>(routes);
        master = new Master(kernel, linear);
        mustCarry = new boolean[kernel.cargoCount()];
        single = new boolean[kernel.classCount()];
        for (int kind = 0; kind < single.length; kind++) {
            single[kind] = master.classSize(kind) == 1;
        }
        Partition.pooled(kernel, company.solution()).forEach(this::enter);
    }

    private void enter(PooledRoute route) {
        master.add(route);
        inside.add(route);
        shut.add(false);
    }

    /// From now on only routes that keep to these decisions may be used.
    void keepTo(List<Branch> decisions) {
        branches = decisions;
        for (int route = 0; route < shut.size(); route++) {
            boolean closed = !allowed(master.routes().get(route));
            if (closed != shut.get(route)) {
                master.bound(route, 0, closed ? 0 : Double.POSITIVE_INFINITY);
                shut.set(route, closed);
            }
        }
        for (int cargo = 0; cargo < mustCarry.length; cargo++) {
            boolean must = false;
            for (Branch branch : branches) {
                must |= !branch.allowsLeaving(cargo);
            }
            if (must != mustCarry[cargo]) {
                master.boundLeaving(cargo, must ? 0 : Double.POSITIVE_INFINITY);
                mustCarry[cargo] = must;
            }
        }
    }

    private boolean allowed(PooledRoute route) {
        for (Branch branch : branches) {
            if (!branch.allows(kernel, single, route)) {
                return false;
            }
        }
        return true;
    }

    /// Solves over the columns inside alone: quick, but no bound.
    double quickValue() {
        master.solve(company.integerLimits().seconds(), cancellation);
        return master.status() == SolveStatus.OPTIMAL ? master.objective() : Double.POSITIVE_INFINITY;
    }

    /// Solves over all routes; stops early once it is known to be above `cutoff` (then too it says OPTIMAL).
    SolveStatus solve(double cutoff) {
        while (true) {
            master.solve(company.integerLimits().seconds(), cancellation);
            boolean solved = master.status() == SolveStatus.OPTIMAL;
            if (!solved && master.status() != SolveStatus.INFEASIBLE) {
                return master.status();
            }
            List<Priced> entering = new ArrayList<>();
            for (PooledRoute route : routes) {
                if (!inside.contains(route) && allowed(route)) {
                    double reduced = solved ? master.reducedCost(route) : 0;
                    if (!solved || reduced < -TOLERANCE * Math.max(1.0, Math.abs((double) master.netCost(route)))) {
                        entering.add(new Priced(route, reduced));
                    }
                }
            }
            if (entering.isEmpty()) {
                return master.status();
            }
            entering.sort(Comparator.comparingDouble(Priced::reduced));
            entering.subList(0, Math.min(COLUMNS_PER_ROUND, entering.size())).forEach(each -> enter(each.route()));
            if (company.isOver()) {
                return SolveStatus.UNKNOWN;
            }
        }
    }

    private record Priced(PooledRoute route, double reduced) {}

    /// Cost above an idle fleet.
    double value() {
        return master.objective();
    }

    /// Forgets the routes that no solution below `cutoff` needs; only without decisions.
    void dropAbove(double cutoff) {
        double room = cutoff - value();
        routes.removeIf(route -> master.reducedCost(route) > room);
    }

    /// Routes left to choose from.
    int columns() {
        return routes.size();
    }

    /// Adds up to `most` violated subset rows; how many.
    int cut(int most) {
        List<SubsetRow> rows = SubsetRows.violated(kernel, master, known, most);
        rows.forEach(master::add);
        return rows.size();
    }

    /// Whether every route is taken whole or not at all.
    boolean isWhole() {
        for (int route = 0; route < shut.size(); route++) {
            double value = master.value(route);
            if (value > TOLERANCE && value < 1 - TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    /// The routes taken, if every route is taken whole or not at all; else none.
    List<PooledRoute> wholeRoutes() {
        List<PooledRoute> whole = new ArrayList<>();
        if (isWhole()) {
            for (int route = 0; route < shut.size(); route++) {
                if (master.value(route) > 0.5) {
                    whole.add(master.routes().get(route));
                }
            }
        }
        return whole;
    }

    Master master() {
        return master;
    }

    boolean isSingle(int kind) {
        return single[kind];
    }

    @Override
    public void close() {
        master.close();
    }
}
