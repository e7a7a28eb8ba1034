package argosy.cli;

import argosy.cli.check.CheckJson;
import argosy.cli.check.CheckText;
import argosy.domain.draft.ScenarioOutcome;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `argosy check`: every problem of a scenario at once, and a summary of what is in it.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks a scenario (folder, .xlsx or .json) and lists every problem with file and line.")
public final class CheckCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "Folder, .xlsx or .json file.")
    private Path scenario = Path.of("");

    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        ScenarioOutcome outcome = ScenarioInput.read(scenario);
        if (json) {
            out().println(CheckJson.of(outcome));
        } else {
            print(outcome);
        }
        out().flush();
        return outcome instanceof ScenarioOutcome.Accepted ? 0 : 2;
    }

    private void print(ScenarioOutcome outcome) {
        PrintWriter err = command().commandLine().getErr();
        switch (outcome) {
            case ScenarioOutcome.Refused refused -> {
                ScenarioInput.print(refused.errors(), err);
                CheckText.warnings(refused.warnings()).forEach(err::println);
                err.println(CheckText.verdict(refused));
            }
            case ScenarioOutcome.Accepted accepted -> {
                CheckText.warnings(accepted.warnings()).forEach(err::println);
                CheckText.summary(accepted).forEach(out()::println);
            }
        }
        err.flush();
    }

    private PrintWriter out() {
        return command().commandLine().getOut();
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("The check command runs only through picocli.");
        }
        return spec;
    }
}
