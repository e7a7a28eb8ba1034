package argosy.cli;

import argosy.cli.ship.ClassNames;
import argosy.cli.ship.PowerAnswer;
import argosy.cli.ship.PowerText;
import argosy.cli.ship.SpeedRange;
import argosy.domain.Catalogue;
import argosy.domain.Problem;
import argosy.domain.VesselClass;
import argosy.domain.draft.ProblemList;
import argosy.economics.PowerCurve;
import argosy.economics.hull.KwonWeather;
import argosy.economics.rules.FigureTable;
import argosy.io.catalogue.CatalogueReader;
import argosy.io.plan.DomainJson;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `argosy power`: power over speed of a class, deep or shallow, calm or in weather.
@Command(
        name = "power",
        mixinStandardHelpOptions = true,
        description = "Power over speed of a class at a draught, in water of a depth, in weather.")
public final class PowerCommand implements Callable<Integer> {
    private static final double MOST_DEPTH_M = 12_000;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--class", required = true, paramLabel = "NAME", description = "Vessel class of the catalogue.")
    private String vesselClass = "";

    @Option(names = "--draught", paramLabel = "M", description = "Mean. Default: her load line.")
    private @Nullable Double draughtM;

    @Option(names = "--depth", paramLabel = "M", description = "Of the water. Default: deep.")
    private @Nullable Double depthM;

    @Option(names = "--speeds", paramLabel = "KN", description = "6..12 or 6..12:0.5. Default: 6..12.")
    private String speeds = "6..12";

    @Option(names = "--beaufort", paramLabel = "0-8", description = "Wind force. Default: 0, calm.")
    private int beaufort;

    @Option(names = "--from", paramLabel = "SIDE", description = "HEAD, BOW, BEAM or FOLLOWING. Default: HEAD.")
    private KwonWeather.Direction direction = KwonWeather.Direction.HEAD;

    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        Catalogue catalogue = CatalogueReader.bundled();
        ProblemList problems = new ProblemList();
        Optional<VesselClass> found = ClassNames.find(catalogue, vesselClass, problems);
        List<Double> speedsKn = SpeedRange.parse("--speeds", speeds, problems);
        found.ifPresent(it -> checkNumbers(it, problems));
        if (found.isEmpty() || problems.hasErrors()) {
            PrintWriter err = command().commandLine().getErr();
            problems.errors().stream().map(Problem::text).forEach(err::println);
            err.flush();
            return 2;
        }
        double drawnM = draughtM == null ? found.get().maxDraughtM() : draughtM;
        PowerCurve.Condition condition = new PowerCurve.Condition(
                drawnM, depthM == null ? Double.POSITIVE_INFINITY : depthM, direction, beaufort);
        PowerCurve curve = new PowerCurve(new FigureTable(catalogue.rules()));
        PowerAnswer answer = PowerAnswer.of(found.get(), condition, curve, speedsKn);
        PrintWriter out = command().commandLine().getOut();
        if (json) {
            out.print(DomainJson.text(answer));
        } else {
            PowerText.lines(answer).forEach(out::println);
        }
        out.flush();
        return 0;
    }

    private void checkNumbers(VesselClass found, ProblemList problems) {
        double drawnM = draughtM == null ? found.maxDraughtM() : draughtM;
        if (!(drawnM >= 0.5 && drawnM <= found.depthM())) {
            problems.error(
                    "--draught",
                    0,
                    "RANGE",
                    "%s m is no draught of hers".formatted(drawnM),
                    "give 0.5 to %s m".formatted(found.depthM()));
        }
        if (depthM != null && !(depthM > drawnM && depthM <= MOST_DEPTH_M)) {
            problems.error(
                    "--depth",
                    0,
                    "RANGE",
                    "%s m does not float a draught of %s m".formatted(depthM, drawnM),
                    "give more than her draught, %s m at most".formatted(MOST_DEPTH_M));
        }
        if (beaufort < 0 || beaufort > 8) {
            problems.error("--beaufort", 0, "RANGE", "%d is out of range".formatted(beaufort), "give 0 to 8");
        }
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("The power command runs only through picocli.");
        }
        return spec;
    }
}
