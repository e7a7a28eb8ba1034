package argosy.search.exact;

import argosy.search.kernel.Kernel;
import argosy.search.kernel.PooledRoute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Chooses the decision to split a node by: the most promising few are tried both ways (strong branching), and what
/// they did to the bound is remembered for later nodes.
final class Branching {
    private static final int TRIED = 8;
    private static final double LEAST_FRACTION = 0.02;

    private final Kernel kernel;
    private final PoolRelaxation relaxation;
    /// Per decision: sum of gains per unit, and their number, for yes and for no.
    private final Map<Branch, double[]> remembered = new HashMap<>();

    Branching(Kernel kernel, PoolRelaxation relaxation) {
        this.kernel = kernel;
        this.relaxation = relaxation;
    }

    private record Candidate(Branch branch, double fraction, double score, double yes, double no) {}

    /// The decision, turned the way that looks cheaper.
    Branch choose(List<Branch> above, double value) {
        List<Candidate> candidates = new ArrayList<>();
        for (Map.Entry<Branch, Double> each : fractions().entrySet()) {
            double fraction = each.getValue();
            if (fraction > LEAST_FRACTION && fraction < 1 - LEAST_FRACTION) {
                candidates.add(guess(each.getKey(), fraction));
            }
        }
        if (candidates.isEmpty()) {
            fractions().forEach((branch, fraction) -> {
                if (fraction > 1e-6 && fraction < 1 - 1e-6) {
                    candidates.add(guess(branch, fraction));
                }
            });
        }
        candidates.sort(Comparator.comparingDouble(candidate -> -candidate.score()));
        Candidate best = candidates.getFirst();
        double bestScore = Double.NEGATIVE_INFINITY;
        int worse = 0;
        for (Candidate candidate : candidates.subList(0, Math.min(TRIED, candidates.size()))) {
            Candidate tried = attempt(candidate, above, value);
            if (tried.score() > bestScore) {
                best = tried;
                bestScore = tried.score();
                worse = 0;
            } else if (++worse >= 4) {
                break;
            }
        }
        return best.yes() <= best.no() ? best.branch() : best.branch().opposite();
    }

    private Candidate guess(Branch branch, double fraction) {
        double[] known = remembered.get(branch);
        double even = Math.min(fraction, 1 - fraction);
        if (known == null) {
            return new Candidate(branch, fraction, even, 0, 0);
        }
        double yes = (1 - fraction) * known[0] / Math.max(1, known[1]);
        double no = fraction * known[2] / Math.max(1, known[3]);
        return new Candidate(branch, fraction, 1 + score(yes, no), yes, no);
    }

    private static double score(double one, double other) {
        double low = Math.min(one, other);
        return 0.9 * low + 0.1 * Math.min(Math.max(one, other), 1e3 * (low + 1));
    }

    private Candidate attempt(Candidate candidate, List<Branch> above, double value) {
        double yes = gain(candidate.branch(), above, value);
        double no = gain(candidate.branch().opposite(), above, value);
        double[] sums = remembered.computeIfAbsent(candidate.branch(), key -> new double[4]);
        if (Double.isFinite(yes)) {
            sums[0] += yes / (1 - candidate.fraction());
            sums[1]++;
        }
        if (Double.isFinite(no)) {
            sums[2] += no / candidate.fraction();
            sums[3]++;
        }
        return new Candidate(candidate.branch(), candidate.fraction(), score(yes, no), yes, no);
    }

    private double gain(Branch branch, List<Branch> above, double value) {
        List<Branch> all = new ArrayList<>(above);
        all.add(branch);
        relaxation.keepTo(all);
        return Math.max(0, relaxation.quickValue() - value);
    }

    /// How much of each decision the fractional answer takes.
    private Map<Branch, Double> fractions() {
        Map<Branch, Double> fractions = new TreeMap<>(Comparator.comparingInt(Branch::kind)
                .thenComparingInt(Branch::cargo)
                .thenComparingInt(Branch::other));
        Master master = relaxation.master();
        for (int route = 0; route < master.routes().size(); route++) {
            double value = master.value(route);
            if (value > 1e-9) {
                PooledRoute taken = master.routes().get(route);
                int kind = kernel.classOf(taken.vessel());
                int[] cargoes = SubsetRows.cargoes(kernel, taken);
                for (int cargo : cargoes) {
                    fractions.merge(Branch.carriedBy(kind, cargo), value, Double::sum);
                    fractions.merge(Branch.carried(cargo), value, Double::sum);
                    for (int other : cargoes) {
                        if (other > cargo && !relaxation.isSingle(kind)) {
                            fractions.merge(Branch.together(cargo, other), value, Double::sum);
                        }
                    }
                }
            }
        }
        return fractions;
    }
}
