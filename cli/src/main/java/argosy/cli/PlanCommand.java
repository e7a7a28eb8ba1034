package argosy.cli;

import argosy.cli.planning.KeepBest;
import argosy.cli.planning.PlanRun;
import argosy.cli.planning.ProgressLines;
import argosy.cli.planning.TimeSpan;
import argosy.domain.Problem;
import argosy.domain.Scenario;
import argosy.domain.draft.ScenarioOutcome;
import argosy.domain.plan.Plan;
import argosy.io.plan.PlanText;
import argosy.io.plan.PlanWriter;
import argosy.network.Waters;
import argosy.network.passage.Ways;
import argosy.planning.UnplannableException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `argosy plan`: the best plan of a scenario's fleet within a time, checked, as text, JSON and files.
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Plans a scenario's fleet and writes plan, map, schedule and report. Ctrl-C keeps the best plan.")
public final class PlanCommand implements Callable<Integer> {
    private final Supplier<Ways> waters;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "Folder, .xlsx or .json file.")
    private Path scenario = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the files; out/SCENARIO by default.")
    private @Nullable Path out;

    @Option(
            names = "--time-limit",
            paramLabel = "SPAN",
            converter = TimeSpan.class,
            description = "Longest search, such as 60s or 5m (default: 60s).")
    private Duration timeLimit = Duration.ofSeconds(60);

    @Option(names = "--seed", description = "Start of all randomness (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--threads", description = "Worker threads; all cores by default.")
    private int threads;

    @Option(
            names = "--iterations",
            description = "Search steps per thread instead of a time: the same plan on any machine.")
    private long iterations = Long.MAX_VALUE;

    @Option(
            names = "--with",
            paramLabel = "FILE",
            description = "Disruptions to lay over the scenario; may be repeated.")
    private List<Path> with = new ArrayList<>();

    @Option(names = "--json", description = "One JSON document on standard output.")
    private boolean json;

    public PlanCommand() {
        this(() -> Waters.bundled()::findPath);
    }

    PlanCommand(Supplier<Ways> waters) {
        this.waters = waters;
    }

    @Override
    public Integer call() {
        return switch (ScenarioInput.read(scenario)) {
            case ScenarioOutcome.Refused refused -> refuse(refused.errors());
            case ScenarioOutcome.Accepted accepted -> {
                ScenarioInput.print(accepted.warnings(), err());
                err().flush();
                yield disrupted(accepted.scenario());
            }
        };
    }

    private int disrupted(Scenario read) {
        List<Problem> problems = settingProblems();
        Scenario disrupted = PlanRun.overlay(read, with, problems);
        return problems.isEmpty() ? plan(disrupted) : refuse(problems);
    }

    private List<Problem> settingProblems() {
        List<Problem> problems = new ArrayList<>();
        if (threads < 0 || threads > 1024) {
            problems.add(new Problem("--threads", 0, "OPTION", "%d threads".formatted(threads), "give 1 to 1024"));
        }
        if (iterations < 0) {
            problems.add(
                    new Problem("--iterations", 0, "OPTION", "%d iterations".formatted(iterations), "give 0 or more"));
        }
        return problems;
    }

    private int plan(Scenario disrupted) {
        try (KeepBest keepBest = new KeepBest()) {
            PlanRun run = new PlanRun(waters.get(), Main.Version.number());
            Plan plan = run.plan(disrupted, settings(), new ProgressLines(err()), keepBest.cancellation());
            List<Path> files = PlanRun.write(plan, out == null ? PlanRun.defaultFolder(scenario) : out);
            out().print(json ? PlanWriter.json(plan) : PlanText.of(plan));
            out().flush();
            files.forEach(file -> err().println("written: " + file));
            err().flush();
            return 0;
        } catch (UnplannableException e) {
            return refuse(List.of(new Problem(
                    scenario.toString(), 0, "UNPLANNABLE", String.valueOf(e.getMessage()), "change dates or place")));
        } catch (UncheckedIOException e) {
            return refuse(List.of(new Problem(
                    String.valueOf(out), 0, "WRITE-FAILED", String.valueOf(e.getMessage()), "make room or use --out")));
        }
    }

    private PlanRun.Settings settings() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new PlanRun.Settings(timeLimit, iterations, seed, threads == 0 ? cores : threads);
    }

    private int refuse(List<Problem> problems) {
        ScenarioInput.print(problems, err());
        err().flush();
        return 2;
    }

    private PrintWriter out() {
        return command().commandLine().getOut();
    }

    private PrintWriter err() {
        return command().commandLine().getErr();
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("The plan command runs only through picocli.");
        }
        return spec;
    }
}
