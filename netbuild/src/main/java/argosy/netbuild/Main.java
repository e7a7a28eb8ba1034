package argosy.netbuild;

import argosy.network.Network;
import argosy.network.NetworkFile;
import argosy.network.Waters;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compiles the network file: `--coast FOLDER --data FOLDER --out FILE`. Only the region is compiled: the world sheet
/// is drafted in [SheetPlan] but was never built, and needs `-Dargosy.sheet=` (empty: all sheets) to try.
public final class Main {
    private Main() {}

    /// @param args see the class comment
    public static void main(String[] args) throws IOException {
        Map<String, String> options = new HashMap<>();
        for (int k = 0; k + 1 < args.length; k += 2) {
            options.put(args[k], args[k + 1]);
        }
        Path coast = Path.of(options.getOrDefault("--coast", "/usr/share/gmt-gshhg"));
        Path data = Path.of(options.getOrDefault("--data", "data/waters"));
        Path out = Path.of(options.getOrDefault("--out", "network/src/main/resources/argosy/network/waters.bin"));
        try {
            build(coast, data, out);
        } catch (DataProblem problem) {
            System.err.println(problem.getMessage());
            System.exit(2);
        }
    }

    private static void build(Path coast, Path dataFolder, Path out) throws IOException {
        WatersData data = WatersData.read(dataFolder);
        Gshhg gshhg = Gshhg.read(coast);
        List<SheetPlan> plans = List.of(
                SheetPlan.region(data.seas().getOrDefault("region", List.of())),
                SheetPlan.world(data.seas().getOrDefault("world", List.of())));
        String only = System.getProperty("argosy.sheet", "region");
        List<SheetCompiler> sheets = plans.stream()
                .filter(plan -> only.isEmpty() || plan.name().equals(only))
                .map(plan -> new SheetCompiler(plan, gshhg, data.barriers()))
                .toList();
        Network network = Compiler.compile(data, sheets, Provenance.text(dataFolder));
        Optional<Waters> before = before(out);
        Files.createDirectories(out.toAbsolutePath().getParent());
        try (OutputStream stream = Files.newOutputStream(out)) {
            NetworkFile.write(network, stream);
        }
        System.out.printf(
                "%s: %,d bytes, %,d nodes, %,d edges, %d fairways%n",
                out,
                Files.size(out),
                network.nodes().size(),
                network.edges().size(),
                network.pieces().size());
        before.ifPresent(
                old -> NetworkDiff.lines(old, Waters.of(network), dataFolder).forEach(System.out::println));
    }

    /// The file about to be replaced, when this program can read it.
    private static Optional<Waters> before(Path out) throws IOException {
        if (!Files.exists(out)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(out)) {
            return Optional.of(Waters.read(in));
        } catch (IllegalArgumentException otherVersion) {
            System.out.println("No comparison: " + otherVersion.getMessage());
            return Optional.empty();
        }
    }
}
