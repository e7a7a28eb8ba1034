package argosy.cli;

import argosy.cli.planning.EstimateText;
import argosy.cli.planning.ScenarioNames;
import argosy.domain.CargoId;
import argosy.domain.Problem;
import argosy.domain.Scenario;
import argosy.domain.draft.ScenarioOutcome;
import argosy.domain.plan.EstimateOutcome;
import argosy.io.plan.DomainJson;
import argosy.network.Waters;
import argosy.network.passage.Ways;
import argosy.planning.estimate.EstimateService;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `argosy rank`: every vessel's estimate for one cargo, best first, with the binding rule where she cannot.
@Command(
        name = "rank",
        mixinStandardHelpOptions = true,
        description = "Ranks every vessel for one cargo by time-charter equivalent.")
public final class RankCommand implements Callable<Integer> {
    private final Supplier<Ways> waters;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "Folder, .xlsx or .json file.")
    private Path scenario = Path.of("");

    @Option(names = "--cargo", paramLabel = "C", description = "Cargo id or name; every cargo when not given.")
    private @Nullable String cargo;

    @Option(
            names = "--speed",
            paramLabel = "KN",
            description = "Speeds to choose the best from instead of the planned ones; may be repeated.")
    private List<Double> speedsKn = List.of();

    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    public RankCommand() {
        this(() -> Waters.bundled()::findPath);
    }

    RankCommand(Supplier<Ways> waters) {
        this.waters = waters;
    }

    @Override
    public Integer call() {
        return switch (ScenarioInput.read(scenario)) {
            case ScenarioOutcome.Refused refused -> refuse(refused.errors());
            case ScenarioOutcome.Accepted accepted -> rank(accepted.scenario());
        };
    }

    private int rank(Scenario read) {
        List<Problem> problems = new ArrayList<>();
        if (speedsKn.stream().anyMatch(knots -> !(knots >= 2 && knots <= 25))) {
            problems.add(new Problem("--speed", 0, "RANGE", "speeds are 2 to 25 kn", "give knots through the water"));
        }
        Optional<CargoId> lifting = cargo == null ? Optional.empty() : ScenarioNames.cargo(read, cargo, problems);
        if (!problems.isEmpty()) {
            return refuse(problems);
        }
        EstimateService service = new EstimateService(read, waters.get());
        List<Ranking> rankings = new ArrayList<>();
        if (lifting.isPresent()) {
            rankings.add(new Ranking(lifting.get(), service.rank(lifting.get(), speedsKn)));
        } else {
            List<List<EstimateOutcome>> all = service.rankAll(speedsKn);
            for (int at = 0; at < all.size(); at++) {
                rankings.add(new Ranking(read.cargoes().get(at).id(), all.get(at)));
            }
        }
        PrintWriter out = command().commandLine().getOut();
        out.print(
                json ? DomainJson.text(cargo == null ? new Rankings(rankings) : rankings.getFirst()) : text(rankings));
        out.flush();
        return 0;
    }

    private static String text(List<Ranking> rankings) {
        if (rankings.size() == 1) {
            return EstimateText.ranking(rankings.getFirst().outcomes());
        }
        return rankings.stream()
                .map(each -> "%s%n%s%n".formatted(each.cargo(), EstimateText.ranking(each.outcomes())))
                .collect(Collectors.joining());
    }

    /// The JSON document of every cargo.
    record Rankings(List<Ranking> rankings) {
        Rankings {
            rankings = List.copyOf(rankings);
        }
    }

    /// The JSON document.
    record Ranking(CargoId cargo, List<EstimateOutcome> outcomes) {
        Ranking {
            outcomes = List.copyOf(outcomes);
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
            throw new IllegalStateException("The rank command runs only through picocli.");
        }
        return spec;
    }
}
