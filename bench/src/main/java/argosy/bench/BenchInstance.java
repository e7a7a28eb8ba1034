package argosy.bench;

import argosy.instances.LilimChecker;
import argosy.instances.LilimInstance;
import argosy.instances.LilimProblem;
import argosy.instances.LilimReader;
import argosy.instances.TrampChecker;
import argosy.instances.TrampInstance;
import argosy.instances.TrampProblem;
import argosy.instances.TrampReader;
import argosy.search.Problem;
import argosy.search.Solution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// A public instance with the best value known and the checker that judges every solver's answers alike.
///
/// @param name     file name without its ending
/// @param problem  what the solvers get
/// @param bestVehicles vehicles of the best known answer, 0 where they do not count
/// @param bestValue    cost or distance of the best known answer, NaN if none is listed
/// @param judge    the independent checker
record BenchInstance(
        String name, Problem problem, int bestVehicles, double bestValue, Function<Solution, Verdict> judge) {
    /// What the checker says.
    ///
    /// @param faults   what is wrong
    /// @param vehicles vehicles used, 0 where they do not count
    /// @param value    cost or distance
    record Verdict(List<String> faults, int vehicles, double value) {
        Verdict {
            faults = List.copyOf(faults);
        }
    }

    /// Reads a file of the folders `tramp` or `lilim`; best values from `best-known.csv` beside it.
    static BenchInstance read(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
        if (folder != null && folder.endsWith("tramp")) {
            return tramp(name, TrampReader.read(file), known(folder, name));
        }
        if (folder != null && folder.endsWith("lilim")) {
            return lilim(name, LilimReader.read(file), known(folder, name));
        }
        throw new IllegalArgumentException(file + " lies in neither a folder tramp nor a folder lilim.");
    }

    private static BenchInstance tramp(String name, TrampInstance instance, List<String> row) {
        double best = row.isEmpty() ? Double.NaN : Double.parseDouble(row.get(1));
        return new BenchInstance(name, TrampProblem.of(instance), 0, best, solution -> {
            TrampChecker.Verdict verdict = TrampChecker.check(instance, TrampProblem.routes(solution));
            return new Verdict(verdict.faults(), 0, (double) verdict.objective());
        });
    }

    private static BenchInstance lilim(String name, LilimInstance instance, List<String> row) {
        double best = row.isEmpty() ? Double.NaN : Double.parseDouble(row.get(2));
        int vehicles = row.isEmpty() ? 0 : Integer.parseInt(row.get(3));
        return new BenchInstance(name, LilimProblem.of(instance), vehicles, best, solution -> {
            LilimChecker.Verdict verdict = LilimChecker.check(instance, LilimProblem.routes(instance, solution));
            return new Verdict(verdict.faults(), verdict.vehicles(), verdict.distance());
        });
    }

    private static List<String> known(Path folder, String name) {
        Path list = folder.resolve("best-known.csv");
        if (!Files.exists(list)) {
            return List.of();
        }
        try {
            for (String line : Files.readAllLines(list)) {
                if (line.startsWith(name + ",")) {
                    return List.of(line.split(",", -1));
                }
            }
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Percent above the best known; a vehicle too many counts as 100 % of nothing: it is shown apart.
    double gapPercent(Verdict verdict) {
        return 100 * (verdict.value() - bestValue) / bestValue;
    }
}
