package argosy.cli;

import argosy.domain.Problem;
import argosy.domain.draft.ProblemList;
import argosy.netbuild.PortWaysMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `argosy rebuild-network`: compiles the network file from coast and fairways.
@Command(
        name = "rebuild-network",
        mixinStandardHelpOptions = true,
        description = "Compiles the waters again from the coast (Debian: gmt-gshhg-full) and data/waters; minutes.")
public final class RebuildNetworkCommand implements Callable<Integer> {
    private static final String RESOURCES = "network/src/main/resources/argosy/network/";

    @Option(
            names = "--coast",
            paramLabel = "FOLDER",
            defaultValue = "/usr/share/gmt-gshhg",
            description = "Where the GSHHG files are (default: ${DEFAULT-VALUE}).")
    private String coast = "";

    @Option(names = "--ways-only", description = "Keep the network file; only find the ways between ports again.")
    private boolean waysOnly;

    @Option(names = "--check", description = "Only check the data files, as check-waters does.")
    private boolean checkOnly;

    @Override
    public Integer call() throws IOException {
        Path home = Path.of(System.getProperty("argosy.home", ""));
        ProblemList problems = new ProblemList();
        String summary = CheckWatersCommand.check(home.resolve("data"), problems);
        problems.errors().stream().map(Problem::text).forEach(System.err::println);
        if (problems.hasErrors()) {
            return 2;
        }
        System.out.println(summary);
        if (checkOnly) {
            return 0;
        }
        String network = home.resolve(RESOURCES + "waters.bin").toString();
        if (!waysOnly) {
            argosy.netbuild.Main.main(new String[] {
                "--coast", coast, "--data", home.resolve("data/waters").toString(), "--out", network
            });
        }
        PortWaysMain.main(new String[] {
            network,
            home.resolve("data/catalogues/ports.csv").toString(),
            home.resolve(RESOURCES + "port-ways.bin").toString()
        });
        return 0;
    }
}
