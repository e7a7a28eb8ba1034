package argosy.planning;

import argosy.planning.PlanWork.Found;
import argosy.planning.model.PlanningProblem;
import argosy.planning.promise.PromisePrices;
import argosy.search.Cancellation;
import argosy.search.Problem;
import argosy.search.Solution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks for plans that differ: serving a cargo as an earlier plan does costs a fee, which rises until the difference
/// is large enough.
///
/// Planned speeds and quantities safe on every day are compared; speeds and tonnes are chosen afterwards, plan by plan.
/// The fee is a Lagrange multiplier of the wish to differ, so each run also bounds what any plan so different can earn.
final class Alternatives {
    private static final int TRIES = 4;
    private static final double FIRST_FEE_SHARE = 0.1;

    private final PlanWork work;
    private final AlternativesWish wish;
    private final PlanningProblem planning;
    private final int cargoes;

    Alternatives(PlanWork work, AlternativesWish wish) {
        this.work = work;
        this.wish = wish;
        planning = work.planning();
        cargoes = planning.cargoes().size();
    }

    private record Bounded(Found found, int differences, long boundCents) {}

    List<Alternative> find(Cancellation cancellation) {
        Duration each = work.searchLimit(1 + (wish.plans() - 1) * TRIES);
        Duration first = wish.plans() == 1 ? each : each.multipliedBy(2);
        List<Bounded> all = new ArrayList<>();
        Found best = work.solve(planning.problem(), first, Optional.empty());
        all.add(new Bounded(best, 0, best.boundCents()));
        int carried = cargoes
                - (int) best.solution().omitted(planning.problem().cargoCount()).stream()
                        .filter(cargo -> cargo < cargoes)
                        .count();
        int least = Math.max(1, (int) Math.ceil(wish.leastDifference() * carried));
        while (all.size() < wish.plans() && !cancellation.isCancelled()) {
            Optional<Bounded> next = next(all, least, each, cancellation);
            if (next.isEmpty()) {
                break;
            }
            all.add(next.get());
        }
        List<Alternative> alternatives = new ArrayList<>();
        for (Bounded one : all) {
            Found found = new Found(
                    one.found.solution(),
                    one.found.costCents(),
                    Math.min(one.boundCents, one.found.costCents()),
                    one.found.iterations(),
                    one.found.secondsToBest());
            List<String> notes = alternatives.isEmpty()
                    ? List.of()
                    : List.of("An alternative: at least %d cargoes are served otherwise than in each plan before it; "
                                    .formatted(one.differences)
                            + "its bound holds for plans that differ by at least %d.".formatted(least));
            alternatives.add(new Alternative(
                    alternatives.size() + 1,
                    work.write(work.unbounded(found), false, notes),
                    one.differences,
                    planning.resultCents(found.boundCents(), found.solution())));
        }
        return alternatives;
    }

    private Optional<Bounded> next(List<Bounded> earlier, int least, Duration each, Cancellation cancellation) {
        Found first = earlier.getFirst().found;
        long fee = Math.max(100, Math.round(FIRST_FEE_SHARE * typicalCents() / Math.max(1, earlier.size())));
        Solution warm = first.solution();
        @Nullable Found best = null;
        long bound = first.boundCents();
        for (int attempt = 0; attempt < TRIES && !cancellation.isCancelled(); attempt++) {
            Problem priced = planning.problem();
            for (Bounded plan : earlier) {
                priced = PromisePrices.avoiding(priced, plan.found.solution(), cargoes, fee);
            }
            Found found = work.solve(priced, each, Optional.of(warm));
            long fees = fee * same(earlier, found.solution());
            bound = Math.max(bound, found.boundCents() + fees - fee * earlier.size() * (long) (cargoes - least));
            warm = found.solution();
            boolean differs = differences(earlier, found.solution()) >= least;
            if (differs && (best == null || found.costCents() < best.costCents())) {
                best = found;
            }
            fee = differs ? Math.max(50, fee / 3) : fee * 4;
        }
        return best == null
                ? Optional.empty()
                : Optional.of(new Bounded(best, differences(earlier, best.solution()), bound));
    }

    /// Freight of a middling cargo: the scale of fees.
    private long typicalCents() {
        long sum = 0;
        int count = 0;
        for (int cargo = 0; cargo < cargoes; cargo++) {
            for (int vessel = 0; vessel < planning.problem().vesselCount(); vessel++) {
                if (planning.problem().allows(vessel, cargo)) {
                    sum += planning.problem().getFit(vessel, cargo).value();
                    count++;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private long same(List<Bounded> earlier, Solution solution) {
        long same = 0;
        for (Bounded plan : earlier) {
            same += cargoes - PromisePrices.differences(planning.problem(), plan.found.solution(), solution, cargoes);
        }
        return same;
    }

    private int differences(List<Bounded> earlier, Solution solution) {
        return earlier.stream()
                .mapToInt(
                        plan -> PromisePrices.differences(planning.problem(), plan.found.solution(), solution, cargoes))
                .min()
                .orElse(0);
    }
}
