package argosy.netbuild;

import argosy.network.Cells;
import argosy.network.CellsBuilder;
import argosy.network.Network;
import argosy.network.NetworkFile;
import argosy.network.Waters;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Compiles the network file: `--coast FOLDER --data FOLDER --out FILE`. With `--keep NAME` the sheet of that name is
/// taken from the file before; right only while its coast, plan and barriers are the same. `--sheets region,world` also
/// compiles the world sheet, which was never finished: its far sight lines take too long.
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
            build(coast, data, out, options);
        } catch (DataProblem problem) {
            System.err.println(problem.getMessage());
            System.exit(2);
        }
    }

    private static void build(Path coast, Path dataFolder, Path out, Map<String, String> options) throws IOException {
        WatersData data = WatersData.read(dataFolder);
        Supplier<Gshhg> gshhg = () -> Gshhg.read(coast);
        List<String> wanted = List.of(options.getOrDefault("--sheets", "region").split(",", -1));
        List<SheetPlan> plans = Stream.of(
                        SheetPlan.region(data.seas().getOrDefault("region", List.of())),
                        SheetPlan.world(data.seas().getOrDefault("world", List.of())))
                .filter(plan -> wanted.contains(plan.name()))
                .toList();
        Optional<Network> before = before(out);
        List<Drawing> sheets = plans.stream()
                .map(plan -> drawing(plan, options.getOrDefault("--keep", ""), before, gshhg, data))
                .toList();
        Network bare = Compiler.compile(data, sheets, Provenance.text(dataFolder));
        Network network = bare.withCells(cells(bare, plans));
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
        before.ifPresent(old -> NetworkDiff.lines(Waters.of(old), Waters.of(network), dataFolder)
                .forEach(System.out::println));
    }

    /// The sheet of the file before when it is to be kept, else drawn from the coast.
    private static Drawing drawing(
            SheetPlan plan, String kept, Optional<Network> before, Supplier<Gshhg> gshhg, WatersData data) {
        if (!plan.name().equals(kept)) {
            return new SheetCompiler(plan, gshhg.get(), data.barriers());
        }
        Network old = before.orElseThrow(() -> new DataProblem("--keep: MISSING: no network file to keep it from."));
        return old.sheets().stream()
                .filter(sheet -> sheet.name().equals(kept))
                .findFirst()
                .map(sheet -> new StoredSheet(old, sheet))
                .orElseThrow(() -> new DataProblem("--keep: MISSING: no sheet %s in the file.".formatted(kept)));
    }

    private static List<Cells> cells(Network network, List<SheetPlan> plans) {
        List<Cells> cells = new ArrayList<>();
        for (int k = 0; k < plans.size(); k++) {
            SheetPlan plan = plans.get(k);
            cells.add(new CellsBuilder(network, k, plan.seaParts(), plan.coastParts()).build());
        }
        return cells;
    }

    /// The file about to be replaced, when this program can read it.
    private static Optional<Network> before(Path out) throws IOException {
        if (!Files.exists(out)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(out)) {
            return Optional.of(NetworkFile.read(in));
        } catch (IllegalArgumentException otherVersion) {
            System.out.println("No comparison: " + otherVersion.getMessage());
            return Optional.empty();
        }
    }
}
