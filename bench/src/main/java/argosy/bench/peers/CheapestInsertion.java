package argosy.bench.peers;

import argosy.search.Bounds;
import argosy.search.Problem;
import argosy.search.kernel.InsertionScan;
import argosy.search.kernel.Kernel;
import argosy.search.kernel.Tour;
import java.util.Comparator;
import java.util.stream.IntStream;

/// A start for solvers without one for pairs: each cargo in order of its pickup's close where it is cheapest.
final class CheapestInsertion {
    private CheapestInsertion() {}

    /// The stops of each vessel.
    static int[][] routes(Problem problem) {
        Kernel kernel = new Kernel(problem);
        InsertionScan scan = InsertionScan.exact(kernel);
        Tour[] tours = new Tour[kernel.vesselCount()];
        for (int vessel = 0; vessel < tours.length; vessel++) {
            tours[vessel] = Tour.empty(kernel, vessel);
        }
        IntStream.range(0, kernel.cargoCount())
                .boxed()
                .sorted(Comparator.comparingLong(kernel::closes))
                .forEach(cargo -> insert(tours, cargo, scan, problem.omissionCost(cargo)));
        int[][] routes = new int[tours.length][];
        for (int vessel = 0; vessel < tours.length; vessel++) {
            routes[vessel] = tours[vessel].nodes();
        }
        return routes;
    }

    private static void insert(Tour[] tours, int cargo, InsertionScan scan, long most) {
        long least = most;
        int chosen = -1;
        for (int vessel = 0; vessel < tours.length; vessel++) {
            long delta = tours[vessel].insertionDelta(cargo, scan);
            if (delta != Bounds.NEVER && delta < least) {
                least = delta;
                chosen = vessel;
            }
        }
        if (chosen >= 0) {
            tours[chosen] = tours[chosen].withCargo(cargo, scan);
        }
    }
}
