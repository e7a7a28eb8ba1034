package argosy.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Loads what the quick commands use; the launcher records it into the class cache. Not for people.
@Command(name = "warm-up", hidden = true, description = "Used by the launcher to make its class cache.")
public final class WarmUpCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("The warm-up command runs only through picocli.");
        }
        CommandLine argosy = spec.root().commandLine();
        String scenario = Path.of(System.getProperty("argosy.home", ""))
                .resolve(DemoCommand.SCENARIO)
                .toString();
        return List.of(
                        new String[] {"--version"},
                        new String[] {"check", scenario},
                        new String[] {"route", "Baku", "Augusta", "--class", "RST27", "--depart", "2026-05-10"},
                        new String[] {"route", "Baku", "Aktau", "--json"},
                        new String[] {"rank", scenario, "--cargo", "C27"})
                .stream()
                .mapToInt(argosy::execute)
                .max()
                .orElse(0);
    }
}
