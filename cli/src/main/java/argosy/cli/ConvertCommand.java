package argosy.cli;

import argosy.domain.Problem;
import argosy.domain.draft.ProblemList;
import argosy.domain.draft.ScenarioDraft;
import argosy.io.scenario.DraftReader;
import argosy.io.scenario.ScenarioWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `argosy convert`: a scenario in another form, nothing lost.
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Writes a scenario in another form: .xlsx, .json, or a new folder.")
public final class ConvertCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "IN", description = "Folder, .xlsx or .json file.")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", description = "New folder, .xlsx or .json file.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        ProblemList problems = new ProblemList();
        ScenarioDraft draft = DraftReader.read(in, problems);
        if (problems.hasErrors()) {
            return refuse(problems.errors());
        }
        Optional<Problem> failure = ScenarioWriter.write(draft, out);
        if (failure.isPresent()) {
            return refuse(List.of(failure.get()));
        }
        int rows =
                draft.tables().stream().mapToInt(table -> table.rows().size()).sum();
        PrintWriter text = command().commandLine().getOut();
        text.println("Wrote %s: %d tables with %d rows."
                .formatted(out, draft.tables().size(), rows));
        text.flush();
        return 0;
    }

    private int refuse(List<Problem> problems) {
        PrintWriter err = command().commandLine().getErr();
        ScenarioInput.print(problems, err);
        err.flush();
        return 2;
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("The convert command runs only through picocli.");
        }
        return spec;
    }
}
