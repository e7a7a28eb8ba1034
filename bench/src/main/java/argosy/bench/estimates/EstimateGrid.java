package argosy.bench.estimates;

import argosy.domain.draft.ScenarioOutcome;
import argosy.domain.plan.EstimateOutcome;
import argosy.io.catalogue.CatalogueReader;
import argosy.io.scenario.ScenarioReader;
import argosy.network.Waters;
import argosy.planning.estimate.EstimateService;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Times the desk's grid: every vessel with every cargo at five speeds, scenario read and waters loaded before.
///
/// The first round finds the ways and warms the program up, as the first question of a morning does; later ones
/// are what a desk waits for. Run: `java -cp … argosy.bench.estimates.EstimateGrid scenarios/caspian-med-2026`.
public final class EstimateGrid {
    private static final List<Double> SPEEDS_KN = List.of(8.0, 8.5, 9.0, 9.5, 10.0);
    private static final int ROUNDS = 6;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private EstimateGrid() {}

    public static void main(String[] args) {
        Path scenario = Path.of(args.length > 0 ? args[0] : "scenarios/caspian-med-2026");
        ScenarioOutcome read = ScenarioReader.read(scenario, CatalogueReader.bundled(), place -> true);
        if (!(read instanceof ScenarioOutcome.Accepted accepted)) {
            throw new IllegalArgumentException("The scenario %s has problems.".formatted(scenario));
        }
        Waters waters = Waters.bundled();
        long before = System.nanoTime();
        EstimateService service = new EstimateService(accepted.scenario(), waters::findPath);
        System.out.printf(Locale.ROOT, "scenario prepared  %6d ms%n", millisSince(before));
        for (int round = 1; round <= ROUNDS; round++) {
            round(service, round);
        }
    }

    private static void round(EstimateService service, int round) {
        long cpuBefore = cpuNanos();
        long before = System.nanoTime();
        List<List<EstimateOutcome>> all = service.rankAll(SPEEDS_KN);
        long millis = millisSince(before);
        long cpuMillis = (cpuNanos() - cpuBefore) / NANOS_PER_MILLI;
        int pairs = all.stream().mapToInt(List::size).sum();
        System.out.printf(
                Locale.ROOT,
                "round %d: %,d estimates in %,6d ms, %,6d ms of processor time, compiler included%n",
                round,
                pairs * SPEEDS_KN.size(),
                millis,
                cpuMillis);
    }

    /// Of the whole process: a loaded machine does not lengthen it.
    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / NANOS_PER_MILLI;
    }
}
