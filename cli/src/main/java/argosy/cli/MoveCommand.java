package argosy.cli;

import argosy.cli.planning.DeskQuestion;
import argosy.cli.planning.ScenarioNames;
import argosy.domain.CargoId;
import argosy.domain.Problem;
import argosy.domain.VesselId;
import argosy.domain.plan.CargoWork;
import argosy.domain.plan.Movement;
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

/// `argosy move`: what comes of giving a cargo of a plan to another ship.
@Command(
        name = "move",
        mixinStandardHelpOptions = true,
        description = "Says what giving a cargo to another ship would do to a plan: money, promises, or why not.")
public final class MoveCommand implements Callable<Integer> {
    private final Supplier<Ways> waters;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PLAN", description = "plan.json or its folder.")
    private Path plan = Path.of("");

    @Option(names = "--cargo", required = true, paramLabel = "C", description = "Cargo id or name.")
    private String cargo = "";

    @Option(names = "--vessel", required = true, paramLabel = "V", description = "Vessel id or name.")
    private String vessel = "";

    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    public MoveCommand() {
        this(() -> Ways.of(Waters.bundled()));
    }

    MoveCommand(Supplier<Ways> waters) {
        this.waters = waters;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        Optional<Plan> read = DeskQuestion.read(plan, problems);
        if (read.isEmpty()) {
            return refuse(problems);
        }
        Optional<CargoId> what = ScenarioNames.cargo(read.get().scenario(), cargo, problems);
        Optional<VesselId> ship = ScenarioNames.vessel(read.get().scenario(), vessel, problems);
        if (what.isEmpty() || ship.isEmpty()) {
            return refuse(problems);
        }
        if (carries(read.get(), ship.get(), what.get())) {
            problems.add(new Problem(
                    "--vessel",
                    0,
                    "CARRIED",
                    "%s carries %s already".formatted(ship.get(), what.get()),
                    "name another ship"));
            return refuse(problems);
        }
        WhatIfMove move = DeskQuestion.desk(read.get(), waters.get()).move(what.get(), ship.get());
        PrintWriter out = command().commandLine().getOut();
        out.print(json ? DomainJson.text(move) : DeskQuestion.text(List.of(move)));
        out.flush();
        return 0;
    }

    private static boolean carries(Plan plan, VesselId vessel, CargoId cargo) {
        return plan.vessels().stream()
                .filter(each -> each.vessel().equals(vessel))
                .flatMap(each -> each.movements().stream())
                .anyMatch(movement -> movement instanceof Movement.CargoStop stop
                        && stop.work() == CargoWork.LOAD
                        && stop.cargo().equals(cargo));
    }

    private int refuse(List<Problem> problems) {
        PrintWriter err = command().commandLine().getErr();
        ScenarioInput.print(problems, err);
        err.flush();
        return 2;
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("The move command runs only through picocli.");
        }
        return spec;
    }
}
