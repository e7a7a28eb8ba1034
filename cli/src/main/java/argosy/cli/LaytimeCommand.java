package argosy.cli;

import argosy.cli.laytime.LaytimeSheet;
import argosy.cli.laytime.LaytimeText;
import argosy.domain.draft.ProblemList;
import argosy.io.plan.DomainJson;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `argosy laytime`: a statement of facts and terms in, a time sheet out.
@Command(
        name = "laytime",
        mixinStandardHelpOptions = true,
        description = "Counts laytime: time sheet, demurrage, despatch, last day to claim.")
public final class LaytimeCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SOF.csv", description = "Statement of facts: port,event,from,to,remarks.")
    private Path facts = Path.of("");

    @Option(
            names = "--terms",
            required = true,
            paramLabel = "TERMS.yaml",
            description = "Laytime terms of the charter.")
    private Path terms = Path.of("");

    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        ProblemList problems = new ProblemList();
        Optional<LaytimeSheet> sheet = LaytimeSheet.read(facts, terms, problems);
        if (sheet.isEmpty()) {
            PrintWriter err = command().commandLine().getErr();
            ScenarioInput.print(problems.errors(), err);
            err.flush();
            return 2;
        }
        PrintWriter out = command().commandLine().getOut();
        out.print(json ? DomainJson.text(sheet.get()) : LaytimeText.of(sheet.get()));
        out.flush();
        return 0;
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("The laytime command runs only through picocli.");
        }
        return spec;
    }
}
