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

    @Option(names = "--cargo", required = true, paramLabel = "C", description = "Cargo id or name.")
    private String cargo = "";

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
        Optional<CargoId> lifting = ScenarioNames.cargo(read, cargo, problems);
        if (lifting.isEmpty()) {
            return refuse(problems);
        }
        List<EstimateOutcome> outcomes = new EstimateService(read, waters.get()).rank(lifting.get());
        PrintWriter out = command().commandLine().getOut();
        out.print(json ? DomainJson.text(new Ranking(lifting.get(), outcomes)) : EstimateText.ranking(outcomes));
        out.flush();
        return 0;
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
