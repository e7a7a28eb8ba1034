package argosy.cli;

import argosy.cli.intake.IntakeAnswer;
import argosy.cli.intake.IntakeAsk;
import argosy.cli.intake.IntakeFinder;
import argosy.cli.intake.IntakeJson;
import argosy.cli.intake.IntakeText;
import argosy.cli.intake.LoadingOptions;
import argosy.cli.route.QuestionReader;
import argosy.cli.route.RouteQuestion;
import argosy.domain.Catalogue;
import argosy.domain.Problem;
import argosy.domain.VesselClass;
import argosy.domain.draft.ProblemList;
import argosy.io.catalogue.CatalogueReader;
import argosy.network.Waters;
import argosy.network.passage.RouteFinder;
import argosy.network.passage.Ways;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `argosy intake`: how much a class lifts over a way on a date, what binds, and the curve over dates.
@Command(
        name = "intake",
        mixinStandardHelpOptions = true,
        description = "How much of a grade a class lifts over a way on a date, and what binds.")
public final class IntakeCommand implements Callable<Integer> {
    private final Supplier<Catalogue> catalogue;
    private final Supplier<Ways> ways;
    private final Clock clock;

    private @Nullable CommandSpec spec;

    @Mixin
    private QuestionReader question = new QuestionReader();

    @Mixin
    private LoadingOptions loading = new LoadingOptions();

    @Option(names = "--curve", paramLabel = "FROM..TO", description = "Also for every day of sailing in this span.")
    private @Nullable String curve;

    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    public IntakeCommand() {
        this(CatalogueReader::bundled, () -> Ways.of(Waters.bundled()), Clock.systemUTC());
    }

    IntakeCommand(Supplier<Catalogue> catalogue, Supplier<Ways> ways, Clock clock) {
        this.catalogue = catalogue;
        this.ways = ways;
        this.clock = clock;
    }

    /// As with `route`, positions in the south may begin with a minus sign.
    @Spec
    void use(CommandSpec given) {
        spec = given;
        given.parser().unmatchedOptionsArePositionalParams(true);
    }

    @Override
    public Integer call() {
        ProblemList problems = new ProblemList();
        Catalogue known = catalogue.get();
        Optional<IntakeAsk> ask = read(known, problems);
        if (ask.isEmpty() || problems.hasErrors()) {
            PrintWriter err = command().commandLine().getErr();
            problems.errors().stream().map(Problem::text).forEach(err::println);
            err.flush();
            return 2;
        }
        print(known, ask.get());
        return 0;
    }

    private Optional<IntakeAsk> read(Catalogue known, ProblemList problems) {
        RouteQuestion asked = question.read(known, clock.instant(), problems);
        VesselClass vesselClass = asked == null ? null : asked.vesselClass();
        if (asked == null || vesselClass == null) {
            if (!problems.hasErrors()) {
                problems.error("--class", 0, "CLASS-MISSING", "no vessel class", "name one, such as --class RST27");
            }
            return Optional.empty();
        }
        return loading.read(known, vesselClass, problems)
                .flatMap(condition -> IntakeAsk.of(asked, vesselClass, condition, curve, problems));
    }

    private void print(Catalogue known, IntakeAsk ask) {
        IntakeFinder finder = new IntakeFinder(
                known,
                ask.question(),
                ask.vesselClass(),
                ask.loading(),
                new RouteFinder(ways.get(), ask.question().passages()));
        IntakeAnswer answer = finder.at(ask.question().departs());
        var points = ask.days().stream().map(finder::at).toList();
        PrintWriter out = command().commandLine().getOut();
        if (json) {
            out.print(IntakeJson.of(ask, answer, points));
        } else {
            IntakeText.of(ask, answer, points).forEach(out::println);
        }
        out.flush();
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("The intake command runs only through picocli.");
        }
        return spec;
    }
}
