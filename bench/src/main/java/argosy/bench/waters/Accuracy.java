package argosy.bench.waters;

import argosy.network.DistanceService;
import argosy.network.WaterPath;
import argosy.network.WaterStretch;
import argosy.network.Waters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Errors against printed distances, ends included, per sea: regional rows of the usual route or south of Greece, and
/// rows of the world.
final class Accuracy {
    private final Waters waters;
    private final SortedMap<String, List<Double>> errors = new TreeMap<>();
    private final SortedMap<String, Integer> failures = new TreeMap<>();

    Accuracy(Waters waters) {
        this.waters = waters;
    }

    List<String> lines(List<PublishedRow> rows) {
        for (PublishedRow row : rows) {
            if (row.route().isEmpty() || row.route().equals("south of Greece")) {
                measure(row);
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add("| rows | number | mean % | median % | 95th % | within 2 % | bias % | failures |");
        lines.add("|---|---|---|---|---|---|---|---|");
        errors.forEach((name, list) -> lines.add(line(name, list)));
        return lines;
    }

    private void measure(PublishedRow row) {
        Optional<WaterPath> path = waters.findPath(row.from(), row.to(), DistanceService.SMALL_SHIP_CANALS);
        String all = "all " + row.set();
        if (path.isEmpty()) {
            failures.merge(all, 1, Integer::sum);
            errors.computeIfAbsent(all, name -> new ArrayList<>());
            return;
        }
        double error = (path.get().lengthNm() - row.nm()) / row.nm() * 100;
        errors.computeIfAbsent(all, name -> new ArrayList<>()).add(error);
        errors.computeIfAbsent(row.set() + ": " + sea(path.get()), name -> new ArrayList<>())
                .add(error);
    }

    /// The water both ends lie in, or that the ends differ.
    private static String sea(WaterPath path) {
        List<String> areas = path.stretches().stream().map(WaterStretch::area).toList();
        return areas.getFirst().equals(areas.getLast()) ? areas.getFirst() : "between seas";
    }

    private String line(String name, List<Double> signed) {
        double[] sizes = signed.stream().mapToDouble(Math::abs).sorted().toArray();
        if (sizes.length == 0) {
            return "| %s | 0 | | | | | | %d |".formatted(name, failures.getOrDefault(name, 0));
        }
        double mean = signed.stream().mapToDouble(Math::abs).average().orElse(0);
        double bias = signed.stream().mapToDouble(e -> e).average().orElse(0);
        long within = signed.stream().filter(e -> Math.abs(e) <= 2).count();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.1f | %.0f %% | %.2f | %d |",
                name,
                sizes.length,
                mean,
                sizes[sizes.length / 2],
                sizes[(int) (sizes.length * 0.95)],
                100.0 * within / sizes.length,
                bias,
                failures.getOrDefault(name, 0));
    }
}
