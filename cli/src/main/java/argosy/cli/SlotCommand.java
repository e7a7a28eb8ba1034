package argosy.cli;

import argosy.cli.planning.DeskQuestion;
import argosy.cli.planning.ScenarioNames;
import argosy.domain.Cargo;
import argosy.domain.CargoId;
import argosy.domain.Problem;
import argosy.domain.Scenario;
import argosy.domain.draft.ScenarioOutcome;
import argosy.domain.plan.Plan;
import argosy.io.plan.DomainJson;
import argosy.network.Waters;
import argosy.network.passage.Ways;
import argosy.planning.desk.WhatIfMove;
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

/// `argosy slot`: every ship's best place for one more cargo in a plan that stands, best first.
@Command(
        name = "slot",
        mixinStandardHelpOptions = true,
        description = "Finds the best slot for one cargo in a plan: one left out, or a new one from another scenario.")
public final class SlotCommand implements Callable<Integer> {
    private final Supplier<Ways> waters;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PLAN", description = "plan.json or its folder.")
    private Path plan = Path.of("");

    @Option(names = "--cargo", required = true, paramLabel = "C", description = "Cargo id or name.")
    private String cargo = "";

    @Option(
            names = "--from",
            paramLabel = "SCENARIO",
            description = "Scenario that holds the new cargo; without it the plan's own.")
    private @Nullable Path from;

    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    public SlotCommand() {
        this(() -> Ways.of(Waters.bundled()));
    }

    SlotCommand(Supplier<Ways> waters) {
        this.waters = waters;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        Optional<Plan> read = DeskQuestion.read(plan, problems);
        Optional<Scenario> book = read.flatMap(found -> book(found, problems));
        Optional<Cargo> wanted = book.flatMap(
                scenario -> ScenarioNames.cargo(scenario, cargo, problems).map(scenario::getCargo));
        if (read.isEmpty() || wanted.isEmpty()) {
            PrintWriter err = command().commandLine().getErr();
            ScenarioInput.print(problems, err);
            err.flush();
            return 2;
        }
        List<WhatIfMove> slots = DeskQuestion.desk(read.get(), waters.get()).slots(wanted.get());
        PrintWriter out = command().commandLine().getOut();
        out.print(json ? DomainJson.text(new Slots(wanted.get().id(), slots)) : DeskQuestion.text(slots));
        out.flush();
        return 0;
    }

    private Optional<Scenario> book(Plan read, List<Problem> problems) {
        if (from == null) {
            return Optional.of(read.scenario());
        }
        return switch (ScenarioInput.read(from)) {
            case ScenarioOutcome.Accepted accepted -> Optional.of(accepted.scenario());
            case ScenarioOutcome.Refused refused -> {
                problems.addAll(refused.errors());
                yield Optional.empty();
            }
        };
    }

    /// The JSON document.
    record Slots(CargoId cargo, List<WhatIfMove> slots) {
        Slots {
            slots = List.copyOf(slots);
        }
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("The slot command runs only through picocli.");
        }
        return spec;
    }
}
