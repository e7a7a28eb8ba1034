package argosy.cli;

import argosy.cli.distances.DistanceTable;
import argosy.domain.PassageId;
import argosy.domain.Problem;
import argosy.network.DistanceService;
import argosy.network.Waters;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `argosy distances IN.csv OUT.csv`: a distance for every pair of positions in a table.
@Command(
        name = "distances",
        mixinStandardHelpOptions = true,
        description = {
            "Adds routedNm, status and micros to a table of position pairs.",
            "IN has from,to,fromLat,fromLon,toLat,toLon; other columns pass through.",
            "Status: OK, BLOCKED or FAR_FROM_WATER. The Corinth Canal is left out unless --all-canals is given."
        })
public final class DistancesCommand implements Callable<Integer> {
    private final Supplier<Waters> waters;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "IN.csv", description = "Table of pairs.")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT.csv", description = "File to write.")
    private Path out = Path.of("");

    @Option(names = "--avoid", paramLabel = "PASSAGE", description = "Passage not to use; may be repeated.")
    private List<String> avoid = new ArrayList<>();

    @Option(names = "--all-canals", description = "Also use canals that only small ships take.")
    private boolean allCanals;

    /// For picocli.
    public DistancesCommand() {
        this(Waters::bundled);
    }

    DistancesCommand(Supplier<Waters> waters) {
        this.waters = waters;
    }

    @Override
    public Integer call() {
        PrintWriter err = command().commandLine().getErr();
        List<Problem> problems = new ArrayList<>();
        DistanceTable table = read(problems);
        if (problems.isEmpty()) {
            write(table.answer(new DistanceService(waters.get(), banned())), problems);
        }
        problems.forEach(problem -> err.println(problem.text()));
        err.flush();
        return problems.isEmpty() ? 0 : 2;
    }

    private DistanceTable read(List<Problem> problems) {
        List<String> lines = List.of();
        try {
            lines = Files.readAllLines(in);
        } catch (IOException e) {
            problems.add(new Problem(
                    in.toString(), 0, "UNREADABLE", "cannot read it as UTF-8 text", "name a readable CSV file"));
            return DistanceTable.read(in.toString(), lines);
        }
        DistanceTable table = DistanceTable.read(in.toString(), lines);
        problems.addAll(table.problems());
        return table;
    }

    private void write(List<String> lines, List<Problem> problems) {
        try {
            Files.write(out, lines);
        } catch (IOException e) {
            problems.add(new Problem(
                    out.toString(), 0, "UNWRITABLE", "cannot write it", "name a file in an existing folder"));
        }
    }

    private Set<PassageId> banned() {
        Set<PassageId> banned = new HashSet<>(allCanals ? Set.of() : DistanceService.SMALL_SHIP_CANALS);
        avoid.forEach(id -> banned.add(new PassageId(id)));
        return banned;
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("The distances command runs only through picocli.");
        }
        return spec;
    }
}
