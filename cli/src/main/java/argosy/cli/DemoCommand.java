package argosy.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `argosy demo`: plans the bundled scenario and names the report.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Plans the bundled season, prints the result and names the report to open.")
public final class DemoCommand implements Callable<Integer> {
    static final String SCENARIO = "scenarios/caspian-med-2026";

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            defaultValue = "60s",
            description = "At most so long, such as 30s; ends sooner when optimal (default: ${DEFAULT-VALUE}).")
    private String timeLimit = "60s";

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("The demo command runs only through picocli.");
        }
        Path home = Path.of(System.getProperty("argosy.home", ""));
        return spec.root().commandLine().execute("plan", home.resolve(SCENARIO).toString(), "--time-limit", timeLimit);
    }
}
