package argosy.search.exact;

import argosy.search.kernel.Kernel;
import argosy.search.kernel.PooledRoute;
import argosy.search.kernel.QuickestTimes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Prices the routes of one vessel class: all of them, or quickly only those through states that looked promising at
/// the last full pricing. States that no better solution needs are left out for good. One thread at a time.
final class ClassPricer {
    private static final int ROUTES = 30;
    private static final int MOST_LABELS = 2_500_000;
    /// The promising states should be about this share of all: more cost time, fewer cost full pricings.
    private static final double LEAST_NEAR_SHARE = 0.02;

    private static final double MOST_NEAR_SHARE = 0.25;

    /// What a pricing found.
    ///
    /// @param best   least reduced cost of a route looked at, infinite if there is none
    /// @param routes the cheapest routes
    record Priced(double best, List<PooledRoute> routes) {}

    private final Kernel kernel;
    private final QuickestTimes quickest;
    private final int kind;
    private final int vessel;
    private final long mostBytes;
    private @Nullable StateSpace whole;
    private @Nullable StateSpace near;
    private double[] through = new double[0];
    private double reach;
    private double spreadFactor = 1;

    /// @param mostBytes a space of states larger than this is made anew each time
    ClassPricer(Kernel kernel, QuickestTimes quickest, int kind, int vessel, long mostBytes) {
        this.kernel = kernel;
        this.quickest = quickest;
        this.kind = kind;
        this.vessel = vessel;
        this.mostBytes = mostBytes;
    }

    private StateSpace whole() {
        StateSpace known = whole;
        return known != null ? known : new StateSpace(kernel, quickest, vessel);
    }

    /// All routes under the duals; empty if stopped.
    ///
    /// @param spread how far above the best a route may be for its states to count as promising, about
    Optional<Priced> priceAll(Duals duals, double spread, BooleanSupplier stop) {
        StateSpace space = whole();
        Labelling labelling = new Labelling(kernel, quickest, space, duals, kind, spread);
        if (!labelling.run(MOST_LABELS, stop)) {
            return Optional.empty();
        }
        reach = Math.min(0, labelling.best()) + spreadFactor * spread;
        through = new Completion(kernel, labelling, reach).run(stop);
        boolean[] promising = new boolean[through.length];
        int count = 0;
        for (int state = 0; state < promising.length; state++) {
            promising[state] = through[state] <= reach;
            count += promising[state] ? 1 : 0;
        }
        near = space.restrictedTo(promising);
        if (count > MOST_NEAR_SHARE * space.size()) {
            spreadFactor /= 2;
        } else if (count < LEAST_NEAR_SHARE * space.size()) {
            spreadFactor *= 2;
        }
        if (space.bytes() > mostBytes) {
            through = new double[0];
        } else {
            whole = space;
        }
        return Optional.of(new Priced(labelling.best(), labelling.cheapest(ROUTES)));
    }

    /// The routes through promising states only.
    Optional<Priced> priceNear(Duals duals, BooleanSupplier stop) {
        StateSpace known = near;
        Labelling labelling = new Labelling(kernel, quickest, known == null ? whole() : known, duals, kind, 0);
        if (!labelling.run(MOST_LABELS, stop)) {
            return Optional.empty();
        }
        return Optional.of(new Priced(labelling.best(), labelling.cheapest(ROUTES)));
    }

    /// Leaves out the states through which every route cost more than `threshold` at the last full pricing.
    void closeAbove(double threshold) {
        StateSpace known = whole;
        if (known != null && threshold < reach && through.length > 0) {
            boolean[] open = new boolean[through.length];
            for (int state = 0; state < open.length; state++) {
                open[state] = through[state] <= threshold;
            }
            whole = known.restrictedTo(open);
            through = new double[0];
        }
    }

    /// Routes whose reduced cost is within the threshold; empty if more than `left` were found or it was stopped.
    Optional<List<PooledRoute>> enumerate(Duals duals, double threshold, AtomicInteger left, BooleanSupplier stop) {
        Labelling labelling = new Labelling(kernel, quickest, whole(), duals, kind, 0);
        if (!labelling.run(MOST_LABELS, stop)) {
            return Optional.empty();
        }
        Enumeration enumeration = new Enumeration(kernel, labelling, threshold, left, stop);
        return enumeration.run() ? Optional.of(enumeration.routes()) : Optional.empty();
    }
}
