package argosy.cli;

import argosy.cli.generate.ScenarioGenerator;
import argosy.domain.Problem;
import argosy.domain.draft.ScenarioDraft;
import argosy.io.catalogue.CatalogueReader;
import argosy.io.scenario.ScenarioWriter;
import argosy.network.Waters;
import argosy.network.passage.Ways;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `argosy generate`: an invented scenario of any size over the real waters, the same for the same seed.
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Invents a scenario of any size over the real waters; the same seed gives the same scenario.")
public final class GenerateCommand implements Callable<Integer> {
    private static final int MOST = 100_000;

    private final Supplier<Ways> waters;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "OUT", description = "New folder, .xlsx or .json file.")
    private Path out = Path.of("");

    @Option(names = "--ships", description = "Number of ships (default: ${DEFAULT-VALUE}).")
    private int ships = 20;

    @Option(names = "--cargoes", description = "Number of cargoes (default: ${DEFAULT-VALUE}).")
    private int cargoes = 60;

    @Option(names = "--seed", description = "Start of all randomness (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--from", paramLabel = "DATE", description = "First day planned (default: ${DEFAULT-VALUE}).")
    private LocalDate from = LocalDate.of(2026, 1, 1);

    @Option(names = "--days", description = "Days planned (default: ${DEFAULT-VALUE}).")
    private int days = 365;

    public GenerateCommand() {
        this(() -> Ways.of(Waters.bundled()));
    }

    GenerateCommand(Supplier<Ways> waters) {
        this.waters = waters;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        check(problems, "--ships", ships, 1, MOST);
        check(problems, "--cargoes", cargoes, 0, MOST);
        check(problems, "--days", days, 30, 1500);
        if (!problems.isEmpty()) {
            return refuse(problems);
        }
        ScenarioDraft draft = new ScenarioGenerator(CatalogueReader.bundled(), waters.get())
                .generate(new ScenarioGenerator.Wish(ships, cargoes, seed, from, days));
        Optional<Problem> failure = ScenarioWriter.write(draft, out);
        if (failure.isPresent()) {
            return refuse(List.of(failure.get()));
        }
        PrintWriter text = command().commandLine().getOut();
        text.println("Wrote %s: %d ships, %d cargoes, seed %d.".formatted(out, ships, cargoes, seed));
        text.flush();
        return 0;
    }

    private static void check(List<Problem> problems, String option, int value, int least, int most) {
        if (value < least || value > most) {
            problems.add(
                    new Problem(option, 0, "OPTION", "%d".formatted(value), "give %d to %d".formatted(least, most)));
        }
    }

    private int refuse(List<Problem> problems) {
        PrintWriter err = command().commandLine().getErr();
        ScenarioInput.print(problems, err);
        err.flush();
        return 2;
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("The generate command runs only through picocli.");
        }
        return spec;
    }
}
