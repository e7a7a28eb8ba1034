package argosy.cli;

import argosy.domain.Problem;
import argosy.domain.plan.Plan;
import argosy.io.plan.DomainJson;
import argosy.io.plan.PlanFile;
import argosy.io.plan.PlanReader;
import argosy.planning.compare.ChangeText;
import argosy.planning.compare.PlanChanges;
import argosy.planning.compare.PlanComparison;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `argosy compare`: what a second plan promises and earns differently from a first.
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Compares two plans: changed promises, changed money.")
public final class CompareCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PLAN_A", description = "plan.json or its folder.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "PLAN_B", description = "plan.json or its folder.")
    private Path after = Path.of("");

    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        Optional<Plan> one = read(before, problems);
        Optional<Plan> other = read(after, problems);
        if (one.isEmpty() || other.isEmpty()) {
            PrintWriter err = command().commandLine().getErr();
            ScenarioInput.print(problems, err);
            err.flush();
            return 2;
        }
        PlanChanges changes = PlanComparison.compare(one.get(), other.get());
        PrintWriter out = command().commandLine().getOut();
        out.print(json ? DomainJson.text(changes) : ChangeText.of(changes));
        out.flush();
        return 0;
    }

    private static Optional<Plan> read(Path path, List<Problem> problems) {
        return switch (PlanReader.read(path)) {
            case PlanFile.Read(Plan plan) -> Optional.of(plan);
            case PlanFile.Unreadable(Problem problem) -> {
                problems.add(problem);
                yield Optional.empty();
            }
        };
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("The compare command runs only through picocli.");
        }
        return spec;
    }
}
