package argosy.cli;

import argosy.cli.route.GpxWriter;
import argosy.cli.route.QuestionReader;
import argosy.cli.route.RouteAnswer;
import argosy.cli.route.RouteGeoJson;
import argosy.cli.route.RouteJson;
import argosy.cli.route.RouteQuestion;
import argosy.cli.route.RouteText;
import argosy.cli.route.RtzWriter;
import argosy.domain.Catalogue;
import argosy.domain.Problem;
import argosy.domain.RouteOutcome.Blocked;
import argosy.domain.RouteOutcome.Found;
import argosy.domain.draft.ProblemList;
import argosy.io.catalogue.CatalogueReader;
import argosy.network.Waters;
import argosy.network.passage.RouteFinder;
import argosy.network.passage.Ways;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `argosy route`: the way between two places for a vessel on a date. A blocked way is an answer, exit code 0.
@Command(
        name = "route",
        mixinStandardHelpOptions = true,
        description = "Finds the way between two places for a vessel on a date.")
public final class RouteCommand implements Callable<Integer> {
    private final Supplier<Catalogue> catalogue;
    private final Supplier<Ways> ways;
    private final Clock clock;

    private @Nullable CommandSpec spec;

    @Mixin
    private QuestionReader question = new QuestionReader();

    @ArgGroup
    private Form form = new Form();

    /// In what form the answer is printed; text when none is chosen.
    static final class Form {
        @Option(names = "--json", description = "One JSON document.")
        private boolean json;

        @Option(names = "--geojson", description = "GeoJSON with a line for each leg.")
        private boolean geojson;

        @Option(names = "--gpx", description = "GPX 1.1 route.")
        private boolean gpx;

        @Option(names = "--rtz", description = "RTZ route with schedule (IEC 61174).")
        private boolean rtz;
    }

    @Option(
            names = "--rtz-version",
            paramLabel = "V",
            defaultValue = "1.1",
            description = "Of --rtz: 1.1 or 1.2 (default: ${DEFAULT-VALUE}).")
    private String rtzVersion = "1.1";

    public RouteCommand() {
        this(CatalogueReader::bundled, () -> Ways.of(Waters.bundled()), Clock.systemUTC());
    }

    RouteCommand(Supplier<Catalogue> catalogue, Supplier<Ways> ways, Clock clock) {
        this.catalogue = catalogue;
        this.ways = ways;
        this.clock = clock;
    }

    /// Lets positions in the south begin with a minus sign, which would else pass for an option.
    @Spec
    void use(CommandSpec given) {
        spec = given;
        given.parser().unmatchedOptionsArePositionalParams(true);
    }

    @Override
    public Integer call() {
        ProblemList problems = new ProblemList();
        if (!RtzWriter.VERSIONS.contains(rtzVersion)) {
            String known = String.join(" or ", RtzWriter.VERSIONS);
            problems.error("--rtz-version", 0, "CHOICE", "no version " + rtzVersion, "give " + known);
        }
        RouteQuestion asked = question.read(catalogue.get(), clock.instant(), problems);
        if (asked == null || problems.hasErrors()) {
            problems.errors().stream().map(Problem::text).forEach(err()::println);
            err().flush();
            return 2;
        }
        print(RouteAnswer.of(asked, new RouteFinder(ways.get(), asked.passages())));
        return 0;
    }

    private void print(RouteAnswer answer) {
        if (form.json) {
            out().println(RouteJson.of(answer));
        } else if (form.geojson) {
            out().println(RouteGeoJson.of(answer));
        } else if (form.gpx || form.rtz) {
            printWay(answer);
        } else {
            out().println(RouteText.of(answer));
        }
        out().flush();
    }

    /// GPX and RTZ have no form for "blocked": the reason goes to the error stream, the file stays empty.
    private void printWay(RouteAnswer answer) {
        switch (answer.outcome()) {
            case Found found when form.gpx -> out().print(GpxWriter.of(answer.question(), found));
            case Found found -> out().print(RtzWriter.of(answer.question(), found, answer.draughtM(), rtzVersion));
            case Blocked blocked -> {
                err().println(blocked.explanation());
                err().flush();
            }
        }
    }

    private PrintWriter out() {
        return command().commandLine().getOut();
    }

    private PrintWriter err() {
        return command().commandLine().getErr();
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("The route command runs only through picocli.");
        }
        return spec;
    }
}
