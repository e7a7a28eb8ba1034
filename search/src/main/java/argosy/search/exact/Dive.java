package argosy.search.exact;

import argosy.search.Solution;
import argosy.search.kernel.Kernel;
import argosy.search.kernel.PooledRoute;
import argosy.search.linear.LinearSolver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// From a fractional relaxation straight down to a plan: fixes the routes it is surest of, prices new routes that fit
/// what is left, and so on. One thread, though pricing may use more.
///
/// Sadykov, Vanderbeck, Pessoa, Tahiri, Uchoa 2019, doi:10.1287/ijoc.2018.0822, without their limited discrepancy.
final class Dive {
    private static final double WHOLE = 1e-6;
    private static final double SURE = 0.85;
    private static final int PRICINGS_PER_STEP = 3;

    private final Kernel kernel;
    private final Prover.Company company;
    private final Pricing pricing;
    private final Master master;
    private final boolean[] taken;
    private final int[] vesselsLeft;

    /// @param routes the columns to begin with
    Dive(Kernel kernel, LinearSolver linear, Prover.Company company, Pricing pricing, List<PooledRoute> routes) {
        this.kernel = kernel;
        this.company = company;
        this.pricing = pricing;
        master = new Master(kernel, linear);
        routes.forEach(master::add);
        taken = new boolean[kernel.cargoCount()];
        vesselsLeft = new int[kernel.classCount()];
        for (int kind = 0; kind < vesselsLeft.length; kind++) {
            vesselsLeft[kind] = master.classSize(kind);
        }
    }

    /// A plan cheaper than the best known, if it leads to one.
    Optional<Solution> run() {
        try (master) {
            List<Integer> chosen = new ArrayList<>();
            int batch = Math.max(1, kernel.vesselCount() / 20);
            while (!company.isOver()) {
                if (!relax() || master.objective() + (double) pricing.idle() >= (double) company.objective() - 0.5) {
                    return Optional.empty();
                }
                List<Integer> open = IntStream.range(0, master.routes().size())
                        .filter(route -> master.value(route) > WHOLE && !chosen.contains(route))
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer route) -> -master.value(route)))
                        .toList();
                if (open.isEmpty()) {
                    return Optional.of(Partition.solutionOf(
                            kernel, chosen.stream().map(master.routes()::get).toList()));
                }
                for (int k = 0; k < open.size(); k++) {
                    double value = master.value(open.get(k));
                    if (value > 1 - WHOLE || k == 0 || (k < batch && value > SURE)) {
                        fix(open.get(k), chosen);
                    }
                }
            }
            return Optional.empty();
        }
    }

    private void fix(int route, List<Integer> chosen) {
        PooledRoute columns = master.routes().get(route);
        int[] cargoes = SubsetRows.cargoes(kernel, columns);
        int kind = kernel.classOf(columns.vessel());
        if (vesselsLeft[kind] == 0 || Arrays.stream(cargoes).anyMatch(cargo -> taken[cargo])) {
            return;
        }
        for (int cargo : cargoes) {
            taken[cargo] = true;
        }
        vesselsLeft[kind]--;
        master.bound(route, 1, 1);
        chosen.add(route);
    }

    private boolean relax() {
        for (int round = 0; ; round++) {
            if (!pricing.fromPool(master, taken)) {
                return false;
            }
            if (round == PRICINGS_PER_STEP
                    || master.objective() + (double) pricing.idle() >= 1.01 * (double) company.objective()) {
                return true;
            }
            int added = pricing.near(master, master.duals().without(taken), kind -> vesselsLeft[kind] > 0);
            if (added < 0) {
                return false;
            }
            if (added == 0) {
                return true;
            }
        }
    }
}
