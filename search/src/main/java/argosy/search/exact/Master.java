package argosy.search.exact;

import argosy.search.Cancellation;
import argosy.search.kernel.Kernel;
import argosy.search.kernel.PooledRoute;
import argosy.search.linear.LinearModel;
import argosy.search.linear.LinearResult;
import argosy.search.linear.LinearSession;
import argosy.search.linear.LinearSolver;
import argosy.search.linear.SolveStatus;
import java.util.ArrayList;
import java.util.List;

/// The restricted master programme: choose routes so that each cargo is carried once or left, each class used at most
/// as often as it has vessels, and optionally subset rows hold. One thread.
///
/// Objective: cost above that of an idle fleet.
final class Master implements AutoCloseable {
    private final Kernel kernel;
    private final LinearModel model = new LinearModel();
    private final LinearSession session;
    private final int[] classSize;
    private final List<PooledRoute> routes = new ArrayList<>();
    private final List<SubsetRow> cuts = new ArrayList<>();
    /// By cargo and class: the subset rows with a dual that contain it.
    private final int[][] cutsOf;

    private int[] met = new int[0];
    private LinearResult result = LinearResult.without(SolveStatus.UNKNOWN);

    Master(Kernel kernel, LinearSolver solver) {
        this.kernel = kernel;
        classSize = new int[kernel.classCount()];
        for (int vessel = 0; vessel < kernel.vesselCount(); vessel++) {
            classSize[kernel.classOf(vessel)]++;
        }
        for (int cargo = 0; cargo < kernel.cargoCount(); cargo++) {
            model.addRow(1, 1);
        }
        for (int kind = 0; kind < classSize.length; kind++) {
            model.addRow(leastUsed(kernel, kind), classSize[kind]);
        }
        for (int cargo = 0; cargo < kernel.cargoCount(); cargo++) {
            int omitted = model.addColumn((double) kernel.omissionCost(cargo), 0, Double.POSITIVE_INFINITY);
            model.addEntry(cargo, omitted, 1);
        }
        cutsOf = new int[kernel.cargoCount() + classSize.length][0];
        session = solver.open(model);
    }

    /// Vessels of the class that must sail: one if it is pinned (pinned vessels are classes of their own).
    static int leastUsed(Kernel kernel, int kind) {
        for (int vessel = 0; vessel < kernel.vesselCount(); vessel++) {
            if (kernel.classOf(vessel) == kind) {
                return kernel.prefix(vessel).length > 0 ? 1 : 0;
            }
        }
        return 0;
    }

    /// Adds a route as a column.
    void add(PooledRoute route) {
        int column = model.addColumn((double) netCost(route), 0, Double.POSITIVE_INFINITY);
        for (int stop = 0; stop < route.size(); stop++) {
            if (kernel.isPickup(route.nodeAt(stop))) {
                model.addEntry(route.nodeAt(stop), column, 1);
            }
        }
        model.addEntry(kernel.cargoCount() + kernel.classOf(route.vessel()), column, 1);
        for (int cut = 0; cut < cuts.size(); cut++) {
            if (cuts.get(cut).coefficient(kernel, route) > 0) {
                model.addEntry(cutRow(cut), column, 1);
            }
        }
        routes.add(route);
    }

    /// Adds a subset row over the routes present and to come.
    void add(SubsetRow cut) {
        int row = model.addRow(Double.NEGATIVE_INFINITY, 1);
        cuts.add(cut);
        for (int route = 0; route < routes.size(); route++) {
            if (cut.coefficient(kernel, routes.get(route)) > 0) {
                model.addEntry(row, kernel.cargoCount() + route, 1);
            }
        }
    }

    private int cutRow(int cut) {
        return kernel.cargoCount() + classSize.length + cut;
    }

    /// Bounds how often the route added as number `route` is taken.
    void bound(int route, double lower, double upper) {
        model.setBounds(kernel.cargoCount() + route, lower, upper);
    }

    /// Bounds how much of a cargo may be left behind.
    void boundLeaving(int cargo, double upper) {
        model.setBounds(cargo, 0, upper);
    }

    /// How the last solve ended.
    SolveStatus status() {
        return result.status();
    }

    /// Solves; false if stopped before an optimum.
    boolean solve(double seconds, Cancellation cancellation) {
        result = session.solve(seconds, cancellation);
        if (result.status() != SolveStatus.OPTIMAL) {
            return false;
        }
        if (!cuts.isEmpty()) {
            indexCuts();
        }
        return true;
    }

    /// Cost of a route above idling.
    long netCost(PooledRoute route) {
        return route.cost() - kernel.problem().idleCost(route.vessel());
    }

    /// Cost of the current fractional answer, above an idle fleet.
    double objective() {
        return result.objective();
    }

    /// Dual of a cargo: what carrying it is worth.
    double cargoDual(int cargo) {
        return result.dual(cargo);
    }

    /// Dual of a vessel class; not positive unless the class is pinned.
    double classDual(int kind) {
        return result.dual(kernel.cargoCount() + kind);
    }

    /// Duals of cargoes and classes.
    Duals duals() {
        double[] cargoes = new double[kernel.cargoCount()];
        for (int cargo = 0; cargo < cargoes.length; cargo++) {
            cargoes[cargo] = cargoDual(cargo);
        }
        double[] kinds = new double[classSize.length];
        for (int kind = 0; kind < kinds.length; kind++) {
            kinds[kind] = classDual(kind);
        }
        return new Duals(cargoes, kinds);
    }

    /// Vessels in a class.
    int classSize(int kind) {
        return classSize[kind];
    }

    /// Reduced cost of any route under the current duals, subset rows included.
    double reducedCost(PooledRoute route) {
        double reduced = (double) netCost(route) - classDual(kernel.classOf(route.vessel()));
        for (int stop = 0; stop < route.size(); stop++) {
            int node = route.nodeAt(stop);
            if (kernel.isPickup(node)) {
                reduced -= result.dual(node);
            }
        }
        return cuts.isEmpty() ? reduced : reduced - cutDuals(route);
    }

    /// Sum of the duals of the subset rows that the route is in. Only rows with a dual are looked at, by their
    /// elements.
    private double cutDuals(PooledRoute route) {
        double sum = 0;
        int kind = kernel.cargoCount() + kernel.classOf(route.vessel());
        for (int cut : cutsOf[kind]) {
            met[cut]++;
        }
        for (int stop = 0; stop < route.size(); stop++) {
            if (kernel.isPickup(route.nodeAt(stop))) {
                for (int cut : cutsOf[route.nodeAt(stop)]) {
                    if (++met[cut] == 2) {
                        sum += result.dual(cutRow(cut));
                    }
                }
            }
        }
        for (int cut : cutsOf[kind]) {
            met[cut] = 0;
        }
        for (int stop = 0; stop < route.size(); stop++) {
            if (kernel.isPickup(route.nodeAt(stop))) {
                for (int cut : cutsOf[route.nodeAt(stop)]) {
                    met[cut] = 0;
                }
            }
        }
        return sum;
    }

    private void indexCuts() {
        int[] count = new int[kernel.cargoCount() + classSize.length];
        for (int pass = 0; pass < 2; pass++) {
            for (int cut = 0; cut < cuts.size(); cut++) {
                if (result.dual(cutRow(cut)) != 0) {
                    SubsetRow row = cuts.get(cut);
                    for (int element : new int[] {row.first(), row.second(), row.third()}) {
                        if (pass == 1) {
                            cutsOf[element][count[element]] = cut;
                        }
                        count[element]++;
                    }
                }
            }
            if (pass == 0) {
                for (int element = 0; element < count.length; element++) {
                    cutsOf[element] = new int[count[element]];
                    count[element] = 0;
                }
            }
        }
        met = new int[cuts.size()];
    }

    /// Routes added so far.
    List<PooledRoute> routes() {
        return routes;
    }

    /// Value of the route added as number `route`.
    double value(int route) {
        return result.value(kernel.cargoCount() + route);
    }

    /// The subset rows that bind in the current answer.
    List<SubsetRow> tightCuts() {
        List<SubsetRow> tight = new ArrayList<>();
        for (int cut = 0; cut < cuts.size(); cut++) {
            if (result.dual(cutRow(cut)) < -1e-7) {
                tight.add(cuts.get(cut));
            }
        }
        return tight;
    }

    @Override
    public void close() {
        session.close();
    }
}
