package argosy.search.lns;

import argosy.search.kernel.Kernel;
import argosy.search.kernel.RoutePool;
import argosy.search.kernel.Tour;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/// Empties one vessel after another: gives up a route and searches, without opening another, until all it carried fits
/// elsewhere. Cargoes that keep being left out weigh more and more.
///
/// After the absence criterion of Christiaens and Vanden Berghe 2020, doi:10.1287/trsc.2019.0914.
final class FleetReduction {
    private static final int STEPS_PER_LOOK = 32;
    private static final double TEMPERATURE = 0.02;

    private final Kernel kernel;
    private final SplittableRandom random;
    private final Ruin ruin;
    private final Recreate recreate;
    private final RoutePool pool;
    private final long[] absences;

    FleetReduction(Kernel kernel, SplittableRandom random, Ruin ruin, Recreate recreate, RoutePool pool) {
        this.kernel = kernel;
        this.random = random;
        this.ruin = ruin;
        this.recreate = recreate;
        this.pool = pool;
        absences = new long[kernel.cargoCount()];
    }

    /// Whether vessels matter most: all alike, and using one costs more than everything else together.
    static boolean pays(Kernel kernel, Draft best) {
        if (kernel.classCount() != 1 || best.absentCount > 0) {
            return false;
        }
        long fixed = kernel.vessel(0).fixedCost();
        long used = used(best);
        return used > 1 && best.cost - used * fixed < fixed;
    }

    private static long used(Draft draft) {
        long used = 0;
        for (Tour tour : draft.tours) {
            used += tour.size() > 0 ? 1 : 0;
        }
        return used;
    }

    /// Reduces `best` in place for as long as `stop` allows; returns the number of steps made.
    long run(Draft best, double removed, BooleanSupplier stop) {
        long steps = 0;
        Draft current = best.copy();
        Draft trial = best.copy();
        recreate.openNoVessels(true);
        giveUpOne(current);
        while (!stop.getAsBoolean()) {
            for (int k = 0; k < STEPS_PER_LOOK; k++, steps++) {
                trial.set(current);
                ruin.apply(trial, removed);
                recreate.apply(trial, false);
                if (trial.absentCount == 0) {
                    trial.tours().forEach(pool::add);
                    best.set(trial);
                    current.set(trial);
                    if (used(best) <= 1) {
                        recreate.openNoVessels(false);
                        return steps;
                    }
                    giveUpOne(current);
                    continue;
                }
                if (accepts(trial, current)) {
                    current.set(trial);
                }
                count(trial);
            }
        }
        recreate.openNoVessels(false);
        return steps;
    }

    private boolean accepts(Draft trial, Draft current) {
        double scale = TEMPERATURE * (double) kernel.vessel(0).fixedCost() / kernel.cargoCount();
        double heat = Math.min(scale, averageLeg(current)) * -Math.log(random.nextDouble());
        return weight(trial) < weight(current) || (double) trial.cost < (double) current.cost + heat;
    }

    private double averageLeg(Draft draft) {
        long total = 0;
        long used = 0;
        for (Tour tour : draft.tours) {
            if (tour.size() > 0) {
                total += tour.cost() - kernel.vessel(0).fixedCost();
                used++;
            }
        }
        return used == 0 ? 1 : 0.3 * total / (double) kernel.cargoCount();
    }

    private long weight(Draft draft) {
        long sum = 0;
        for (int cargo = 0; cargo < absences.length; cargo++) {
            sum += draft.carrier[cargo] < 0 ? absences[cargo] : 0;
        }
        return sum;
    }

    private void count(Draft draft) {
        for (int cargo = 0; cargo < absences.length; cargo++) {
            absences[cargo] += draft.carrier[cargo] < 0 ? 1 : 0;
        }
    }

    /// Empties the vessel whose cargoes have been left out least.
    private void giveUpOne(Draft draft) {
        long least = Long.MAX_VALUE;
        int chosen = -1;
        for (Tour tour : draft.tours) {
            if (tour.size() > 0) {
                long sum = 0;
                for (int stop = 0; stop < tour.size(); stop++) {
                    sum += 1 + absences[kernel.cargoOf(tour.nodeAt(stop))];
                }
                if (sum < least) {
                    least = sum;
                    chosen = tour.vessel();
                }
            }
        }
        if (chosen >= 0) {
            draft.shrink(Tour.empty(kernel, chosen));
        }
    }
}
