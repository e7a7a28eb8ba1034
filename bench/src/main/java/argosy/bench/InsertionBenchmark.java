package argosy.bench;

import argosy.search.Bounds;
import argosy.search.Cargo;
import argosy.search.Fit;
import argosy.search.Problem;
import argosy.search.TravelProfile;
import argosy.search.Vessel;
import argosy.search.kernel.InsertionScan;
import argosy.search.kernel.Kernel;
import argosy.search.kernel.Tour;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Time to find the cheapest place of one cargo in one tour, by length of the tour.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class InsertionBenchmark {
    private static final int OUTSIDE = 64;

    /// Cargoes in the tour.
    @Param({"5", "25", "100"})
    public int carried = 5;

    private int next;
    private Runner runner = new Runner(5);

    @Setup
    public void build() {
        runner = new Runner(carried);
    }

    /// One scan of every position.
    @Benchmark
    public long scan() {
        next = next + 1 == OUTSIDE ? 0 : next + 1;
        return runner.scan(next);
    }

    /// A tour of random cargoes with wide windows, and cargoes that are not in it.
    private static final class Runner {
        private final InsertionScan scan;
        private final Tour tour;
        private final int carried;

        Runner(int carried) {
            this.carried = carried;
            Kernel kernel = new Kernel(problem(carried));
            scan = InsertionScan.quick(kernel);
            Tour growing = Tour.empty(kernel, 0);
            for (int cargo = 0; cargo < carried; cargo++) {
                growing =
                        growing.insertionDelta(cargo, scan) == Bounds.NEVER ? growing : growing.withCargo(cargo, scan);
            }
            tour = growing;
        }

        long scan(int outside) {
            return scan.scan(tour, carried + outside);
        }

        private static Problem problem(int carried) {
            SplittableRandom random = new SplittableRandom(7);
            int cargoes = carried + OUTSIDE;
            int places = 2 * cargoes + 1;
            int[] x = random.ints(places, 0, 1000).toArray();
            int[] y = random.ints(places, 0, 1000).toArray();
            TravelProfile.Builder profile = TravelProfile.builder(places, 0, List.of());
            for (int from = 0; from < places; from++) {
                for (int to = 0; to < places; to++) {
                    long far = Math.round(Math.hypot(x[from] - x[to], y[from] - y[to]));
                    profile.plainLeg(from, to, far, far);
                }
            }
            Problem.Builder builder = Problem.builder(places);
            builder.addVessel(Vessel.simple(builder.addProfile(profile.build()), places - 1, 0, 50));
            for (int cargo = 0; cargo < cargoes; cargo++) {
                long opens = random.nextLong(500L * carried);
                long closes = opens + 30_000;
                builder.addCargo(new Cargo(
                        2 * cargo, 2 * cargo + 1, opens, closes, opens, closes, 1 << 20, false, Vessel.NO_GROUP));
                builder.allow(0, cargo, new Fit(1 + random.nextInt(10), 0, 10, 0, 10, 0, 0));
            }
            return builder.build();
        }
    }
}
