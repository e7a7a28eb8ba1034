package argosy.cli;

import argosy.cli.planning.EstimateText;
import argosy.cli.planning.ScenarioNames;
import argosy.domain.CargoId;
import argosy.domain.Problem;
import argosy.domain.Scenario;
import argosy.domain.VesselId;
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

/// `argosy estimate`: one voyage of one vessel with one cargo, priced. That she cannot is an answer, exit code 0.
@Command(
        name = "estimate",
        mixinStandardHelpOptions = true,
        description = "Prices one vessel's voyage with one cargo from where she is open.")
public final class EstimateCommand implements Callable<Integer> {
    private final Supplier<Ways> waters;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "Folder, .xlsx or .json file.")
    private Path scenario = Path.of("");

    @Option(names = "--vessel", required = true, paramLabel = "V", description = "Vessel id or name.")
    private String vessel = "";

    @Option(names = "--cargo", required = true, paramLabel = "C", description = "Cargo id or name.")
    private String cargo = "";

    @Option(names = "--speed", paramLabel = "KN", description = "Speed instead of her planned ones, knots.")
    private @Nullable Double speedKn;

    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    public EstimateCommand() {
        this(() -> Waters.bundled()::findPath);
    }

    EstimateCommand(Supplier<Ways> waters) {
        this.waters = waters;
    }

    @Override
    public Integer call() {
        return switch (ScenarioInput.read(scenario)) {
            case ScenarioOutcome.Refused refused -> refuse(refused.errors());
            case ScenarioOutcome.Accepted accepted -> estimate(accepted.scenario());
        };
    }

    private int estimate(Scenario read) {
        List<Problem> problems = new ArrayList<>();
        Optional<VesselId> ship = ScenarioNames.vessel(read, vessel, problems);
        Optional<CargoId> lifting = ScenarioNames.cargo(read, cargo, problems);
        if (speedKn != null && !(speedKn >= 1 && speedKn <= 40)) {
            problems.add(
                    new Problem("--speed", 0, "OPTION", "%s kn is no speed".formatted(speedKn), "give 1 to 40 knots"));
        }
        if (ship.isEmpty() || lifting.isEmpty() || !problems.isEmpty()) {
            return refuse(problems);
        }
        EstimateOutcome outcome = new EstimateService(read, waters.get())
                .estimate(ship.get(), lifting.get(), Optional.ofNullable(speedKn));
        out().print(json ? DomainJson.text(new Answer(outcome)) : EstimateText.of(outcome));
        out().flush();
        return 0;
    }

    /// The JSON document.
    record Answer(EstimateOutcome outcome) {}

    private int refuse(List<Problem> problems) {
        PrintWriter err = command().commandLine().getErr();
        ScenarioInput.print(problems, err);
        err.flush();
        return 2;
    }

    private PrintWriter out() {
        return command().commandLine().getOut();
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("The estimate command runs only through picocli.");
        }
        return spec;
    }
}
