package argosy.cli;

import argosy.cli.planning.CompareText;
import argosy.cli.planning.EstimateText;
import argosy.cli.planning.FreightText;
import argosy.cli.planning.ScenarioNames;
import argosy.cli.planning.StudyText;
import argosy.domain.CargoId;
import argosy.domain.FreightTerms;
import argosy.domain.Problem;
import argosy.domain.Scenario;
import argosy.domain.VesselId;
import argosy.domain.draft.ScenarioOutcome;
import argosy.economics.CarbonPayer;
import argosy.io.plan.DomainJson;
import argosy.network.Waters;
import argosy.network.passage.Ways;
import argosy.planning.estimate.EstimateService;
import argosy.planning.estimate.EstimateStudy;
import argosy.planning.estimate.StudyOptions;
import argosy.planning.estimate.StudyOutcome;
import java.io.PrintWriter;
import java.nio.file.Path;
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

/// `argosy estimate`: voyages priced, each with freights, speeds, sensitivities and range around it.
///
/// That a vessel cannot is an answer, exit code 0.
@Command(
        name = "estimate",
        mixinStandardHelpOptions = true,
        description = "Prices vessels' voyages with cargoes from where they are open; several side by side.")
public final class EstimateCommand implements Callable<Integer> {
    private static final int MOST_DRAWS = 1_000_000;

    private final Supplier<Ways> waters;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "Folder, .xlsx or .json file.")
    private Path scenario = Path.of("");

    @Option(names = "--vessel", required = true, paramLabel = "V", description = "Vessel id or name; may be repeated.")
    private List<String> vessels = List.of();

    @Option(names = "--cargo", required = true, paramLabel = "C", description = "Cargo id or name; may be repeated.")
    private List<String> cargoes = List.of();

    @Option(
            names = "--speed",
            paramLabel = "KN",
            description = "Speed instead of her planned ones, knots; may be repeated.")
    private List<Double> speedsKn = List.of();

    @Option(
            names = "--freight",
            paramLabel = "TERMS",
            description = "Instead of the cargo's: 62 (USD/t), lump:240000 or ws:142.5@11.30 (points at a flat rate).")
    private @Nullable String freight;

    @Option(names = "--target-tce", paramLabel = "USD", description = "Say the freight that earns this a day.")
    private @Nullable Double targetTceUsdPerDay;

    @Option(
            names = "--carbon-payer",
            paramLabel = "WHO",
            defaultValue = "owner",
            description = "Who bears EU ETS and FuelEU under the charter: owner or charterer.")
    private CarbonPayer payer = CarbonPayer.OWNER;

    @Option(
            names = "--draws",
            paramLabel = "N",
            defaultValue = "2000",
            description = "Draws of the range, ${DEFAULT-VALUE}.")
    private int draws;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the range, ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--compare", description = "As a table of columns, also where there is one estimate only.")
    private boolean compare;

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
        List<VesselId> ships = vessels.stream()
                .flatMap(said -> ScenarioNames.vessel(read, said, problems).stream())
                .toList();
        List<CargoId> liftings = cargoes.stream()
                .flatMap(said -> ScenarioNames.cargo(read, said, problems).stream())
                .toList();
        FreightTerms terms =
                freight == null ? null : FreightText.parse(freight, problems).orElse(null);
        checkNumbers(problems);
        if (!problems.isEmpty()) {
            return refuse(problems);
        }
        StudyOptions options = new StudyOptions(null, terms, targetTceUsdPerDay, payer, draws, seed);
        List<StudyOutcome> studies = studies(new EstimateService(read, waters.get()), ships, liftings, options);
        out().print(json ? DomainJson.text(answer(studies)) : text(studies));
        out().flush();
        return 0;
    }

    private List<StudyOutcome> studies(
            EstimateService service, List<VesselId> ships, List<CargoId> liftings, StudyOptions options) {
        List<StudyOutcome> studies = new ArrayList<>();
        for (CargoId lifting : liftings) {
            for (VesselId ship : ships) {
                if (speedsKn.isEmpty()) {
                    studies.add(service.study(ship, lifting, options));
                }
                speedsKn.forEach(knots -> studies.add(service.study(ship, lifting, options.withSpeed(knots))));
            }
        }
        return studies;
    }

    private void checkNumbers(List<Problem> problems) {
        if (speedsKn.stream().anyMatch(knots -> !(knots >= 2 && knots <= 25))) {
            problems.add(new Problem("--speed", 0, "RANGE", "speeds are 2 to 25 kn", "give knots through the water"));
        }
        if (draws < 1 || draws > MOST_DRAWS) {
            problems.add(new Problem("--draws", 0, "RANGE", "draws are 1 to 1,000,000", "2000 is usual"));
        }
    }

    private Object answer(List<StudyOutcome> studies) {
        return studies.size() == 1 && !compare ? studies.getFirst() : new Comparison(studies);
    }

    private String text(List<StudyOutcome> studies) {
        if (studies.size() > 1 || compare) {
            return CompareText.of(studies);
        }
        StudyOutcome only = studies.getFirst();
        EstimateStudy study = only.study();
        return EstimateText.of(only.outcome()) + (study == null ? "" : StudyText.of(study));
    }

    /// The JSON document of several estimates; that of one is the [StudyOutcome] itself.
    record Comparison(List<StudyOutcome> estimates) {
        Comparison {
            estimates = List.copyOf(estimates);
        }
    }

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
