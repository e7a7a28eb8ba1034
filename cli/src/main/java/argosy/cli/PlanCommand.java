package argosy.cli;

import argosy.cli.planning.AnswerText;
import argosy.cli.planning.DeskQuestion;
import argosy.cli.planning.KeepBest;
import argosy.cli.planning.PlanRun;
import argosy.cli.planning.ProgressLines;
import argosy.cli.planning.StillAlive;
import argosy.cli.planning.TimeSpan;
import argosy.domain.Problem;
import argosy.domain.Scenario;
import argosy.domain.draft.ScenarioOutcome;
import argosy.domain.plan.Plan;
import argosy.io.plan.DomainJson;
import argosy.io.plan.PlanText;
import argosy.io.plan.PlanWriter;
import argosy.network.Waters;
import argosy.network.passage.Ways;
import argosy.planning.Alternative;
import argosy.planning.AlternativesWish;
import argosy.planning.UnplannableException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
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
            description = "Time for everything, such as 60s or 5m (default: 60s; with --iterations: none).")
    private @Nullable Duration timeLimit;

    @Option(names = "--seed", description = "Start of all randomness (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--threads", description = "Worker threads; all cores by default.")
    private int threads;

    @Option(
            names = "--iterations",
            description = "Search steps per thread: without --time-limit the same plan on any machine.")
    private long iterations = Long.MAX_VALUE;

    @Option(
            names = "--with",
            paramLabel = "FILE",
            description = "Disruptions to lay over the scenario; may be repeated.")
    private List<Path> with = new ArrayList<>();

    @Option(
            names = "--keep",
            paramLabel = "PLAN",
            description = "Plan again from this plan (plan.json or its folder), at a price on each changed promise.")
    private @Nullable Path keep;

    @Option(
            names = "--change-price",
            paramLabel = "USD",
            description = "Price of one changed promise with --keep (default: ${DEFAULT-VALUE}).")
    private double changePrice = 25_000;

    @Option(names = "--alternatives", paramLabel = "K", description = "The K best plans that really differ.")
    private int alternatives = 1;

    @Option(
            names = "--difference",
            paramLabel = "SHARE",
            description = "Share of the cargoes served otherwise with --alternatives (default: ${DEFAULT-VALUE}).")
    private double difference = 0.1;

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
        if (alternatives < 1 || alternatives > 50) {
            problems.add(
                    new Problem("--alternatives", 0, "OPTION", "%d plans".formatted(alternatives), "give 1 to 50"));
        }
        if (!(difference > 0 && difference <= 1)) {
            problems.add(new Problem("--difference", 0, "OPTION", "a share of " + difference, "give over 0 to 1"));
        }
        if (!(changePrice >= 0 && changePrice <= 1e9)) {
            problems.add(new Problem("--change-price", 0, "OPTION", changePrice + " USD", "give 0 or more"));
        }
        if (keep != null && alternatives > 1) {
            problems.add(new Problem("--keep", 0, "OPTION", "goes not with --alternatives", "leave one out"));
        }
        return problems;
    }

    private int plan(Scenario disrupted) {
        List<Problem> problems = new ArrayList<>();
        Optional<Plan> before = keep == null ? Optional.empty() : DeskQuestion.read(keep, problems);
        if (!problems.isEmpty()) {
            return refuse(problems);
        }
        boolean endless = timeLimit == null && iterations < Long.MAX_VALUE;
        try (KeepBest keepBest = new KeepBest();
                @Nullable StillAlive alive = endless ? new StillAlive(err()) : null) {
            assert endless == (alive != null);
            PlanRun run = new PlanRun(waters.get(), Main.Version.number());
            Path folder = out == null ? PlanRun.defaultFolder(scenario) : out;
            ProgressLines progress = new ProgressLines(err(), json);
            if (alternatives > 1) {
                several(
                        run.alternatives(
                                disrupted,
                                settings(),
                                new AlternativesWish(alternatives, difference),
                                progress,
                                keepBest.cancellation()),
                        folder);
                return 0;
            }
            one(
                    before.isPresent()
                            ? run.replan(
                                    disrupted, settings(), before.get(), changePrice, progress, keepBest.cancellation())
                            : run.plan(disrupted, settings(), progress, keepBest.cancellation()),
                    folder);
            return 0;
        } catch (UnplannableException e) {
            return refuse(List.of(new Problem(
                    scenario.toString(), 0, "UNPLANNABLE", String.valueOf(e.getMessage()), "change dates or place")));
        } catch (UncheckedIOException e) {
            return refuse(List.of(new Problem(
                    String.valueOf(out), 0, "WRITE-FAILED", String.valueOf(e.getMessage()), "make room or use --out")));
        }
    }

    private void one(Plan plan, Path folder) {
        List<Path> files = PlanRun.write(plan, folder);
        out().print(json ? PlanWriter.json(plan) : PlanText.of(plan));
        out().flush();
        written(files);
    }

    private void several(List<Alternative> plans, Path folder) {
        List<String> folders = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (Alternative each : plans) {
            Path own = each.number() == 1 ? folder : folder.resolve("alternative-" + each.number());
            files.addAll(PlanRun.write(each.plan(), own));
            folders.add(own.toString());
        }
        List<AnswerText.AlternativeView> views = AnswerText.views(plans, folders);
        out().print(json ? DomainJson.text(new Differing(views)) : AnswerText.of(views));
        out().flush();
        written(files);
    }

    /// The JSON document of `--alternatives`.
    record Differing(List<AnswerText.AlternativeView> alternatives) {
        Differing {
            alternatives = List.copyOf(alternatives);
        }
    }

    private void written(List<Path> files) {
        files.forEach(file -> err().println("written: " + file));
        err().flush();
    }

    private PlanRun.Settings settings() {
        int cores = Runtime.getRuntime().availableProcessors();
        Duration limit = timeLimit;
        if (limit == null) {
            limit = iterations < Long.MAX_VALUE ? Duration.ZERO : Duration.ofSeconds(60);
        }
        return new PlanRun.Settings(limit, iterations, seed, threads == 0 ? cores : threads);
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
