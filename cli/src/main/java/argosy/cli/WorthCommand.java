package argosy.cli;

import argosy.cli.planning.AnswerText;
import argosy.cli.planning.DeskQuestion;
import argosy.cli.planning.KeepBest;
import argosy.cli.planning.PlanRun;
import argosy.cli.planning.TimeSpan;
import argosy.domain.Problem;
import argosy.domain.plan.Plan;
import argosy.io.plan.DomainJson;
import argosy.network.Waters;
import argosy.network.passage.Ways;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
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

/// `argosy worth`: what each carried cargo is worth to a plan.
@Command(
        name = "worth",
        mixinStandardHelpOptions = true,
        description = "Says what each carried cargo is worth: the plan's result less the best result without it.")
public final class WorthCommand implements Callable<Integer> {
    private final Supplier<Ways> waters;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PLAN", description = "plan.json or its folder.")
    private Path plan = Path.of("");

    @Option(
            names = "--time-limit",
            paramLabel = "SPAN",
            converter = TimeSpan.class,
            description = "Time for all cargoes together, such as 60s (default: 60s).")
    private Duration timeLimit = Duration.ofSeconds(60);

    @Option(names = "--seed", description = "Start of all randomness (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--threads", description = "Worker threads; all cores by default.")
    private int threads;

    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    public WorthCommand() {
        this(() -> Ways.of(Waters.bundled()));
    }

    WorthCommand(Supplier<Ways> waters) {
        this.waters = waters;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        Optional<Plan> read = DeskQuestion.read(plan, problems);
        if (threads < 0 || threads > 1024) {
            problems.add(new Problem("--threads", 0, "OPTION", "%d threads".formatted(threads), "give 1 to 1024"));
        }
        if (read.isEmpty() || !problems.isEmpty()) {
            PrintWriter err = command().commandLine().getErr();
            ScenarioInput.print(problems, err);
            err.flush();
            return 2;
        }
        int cores = Runtime.getRuntime().availableProcessors();
        try (KeepBest keepBest = new KeepBest()) {
            PlanRun run = new PlanRun(waters.get(), Main.Version.number());
            PlanRun.Settings settings =
                    new PlanRun.Settings(timeLimit, Long.MAX_VALUE, seed, threads == 0 ? cores : threads);
            List<AnswerText.WorthView> worths =
                    AnswerText.worths(run.worths(read.get(), settings, keepBest.cancellation()));
            PrintWriter out = command().commandLine().getOut();
            out.print(json ? DomainJson.text(new Worths(worths)) : AnswerText.of(read.get(), worths));
            out.flush();
        }
        return 0;
    }

    /// The JSON document.
    record Worths(List<AnswerText.WorthView> worths) {
        Worths {
            worths = List.copyOf(worths);
        }
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("The worth command runs only through picocli.");
        }
        return spec;
    }
}
