package argosy.bench.waters;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import argosy.network.DistanceTable;
import argosy.network.PlainSearch;
import argosy.network.Waters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// How quick the waters answer on one thread, beside plain A* on the same graph in the same run.
final class Speed {
    private static final Set<PassageId> CLOSED = Set.of(new PassageId("CORINTH"));

    private final Waters waters;
    private final double loadMs;
    private final List<String> lines = new ArrayList<>();
    private double sink;

    Speed(Waters waters, double loadMs) {
        this.waters = waters;
        this.loadMs = loadMs;
    }

    List<String> lines(Path table) throws IOException {
        lines.add("| what | measured |");
        lines.add("|---|---|");
        add("load the network, first use in this process", "%.0f ms", loadMs);
        List<GeoPoint> region = points(2000, 30.5, 47, -5.3, 54);
        freePairs("region", region);
        plain("region", region);
        if (Files.exists(table)) {
            tables(PublishedRow.read(table).stream()
                    .flatMap(row -> Stream.of(row.from(), row.to()))
                    .distinct()
                    .toList());
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        add("heap in use after all this", "%.0f MB", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
        add("(sum, so that nothing is left out)", "%.0f", sink % 1000);
        return lines;
    }

    private void add(String what, String format, double value) {
        lines.add("| " + what + " | " + String.format(Locale.ROOT, format, value) + " |");
    }

    private List<GeoPoint> points(int count, double south, double north, double west, double east) {
        Random random = new Random(7);
        List<GeoPoint> points = new ArrayList<>();
        while (points.size() < count) {
            GeoPoint p = new GeoPoint(
                    south + (north - south) * random.nextDouble(), west + (east - west) * random.nextDouble());
            if (waters.snap(p).map(snap -> snap.lengthNm() == 0).orElse(false)) {
                points.add(p);
            }
        }
        return points;
    }

    private void freePairs(String where, List<GeoPoint> points) {
        for (int round = 0; round < 4; round++) {
            run(points, 5 + round);
        }
        int pairs = 4 * points.size();
        long start = System.nanoTime();
        for (int round = 0; round < 4; round++) {
            run(points, 101 + round);
        }
        add("free point to free point with line and zones, " + where, "%,.0f pairs a second", rate(pairs, start));
    }

    private void run(List<GeoPoint> points, int step) {
        for (int k = 0; k < points.size(); k++) {
            sink += waters.findPath(points.get(k), points.get((k + step) % points.size()), CLOSED)
                    .map(path -> path.lengthNm() + path.stretches().size())
                    .orElse(0.0);
        }
    }

    private static double rate(int count, long start) {
        return count / ((System.nanoTime() - start) / 1e9);
    }

    private void plain(String where, List<GeoPoint> points) {
        PlainSearch search = new PlainSearch(waters);
        for (int k = 0; k < 20; k++) {
            sink += search.findPriceNm(points.get(k), points.get(k + 1), CLOSED).orElse(0);
        }
        long start = System.nanoTime();
        int pairs = 60;
        for (int k = 0; k < pairs; k++) {
            sink += search.findPriceNm(points.get(k), points.get(k + 101), CLOSED)
                    .orElse(0);
        }
        add("the same pairs by plain A*, price only, " + where, "%,.0f pairs a second", rate(pairs, start));
    }

    private void tables(List<GeoPoint> ports) {
        List<GeoPoint> hundred = ports.subList(0, Math.min(100, ports.size()));
        for (int k = 0; k < 10; k++) {
            sink += waters.distancesNm(hundred, CLOSED)[1][0];
        }
        long start = System.nanoTime();
        for (int k = 0; k < 10; k++) {
            sink += waters.distancesNm(hundred, CLOSED)[1][0];
        }
        add("table of 100 ports", "%.1f ms", (System.nanoTime() - start) / 1e7);
        start = System.nanoTime();
        DistanceTable all = waters.distanceTable(ports, CLOSED);
        add(
                "table of all %d ports of the published rows".formatted(ports.size()),
                "%.0f ms",
                (System.nanoTime() - start) / 1e6);
        lookUps(all, ports);
    }

    private void lookUps(DistanceTable table, List<GeoPoint> ports) {
        Random random = new Random(3);
        int[] pick = random.ints(1 << 16, 0, ports.size()).toArray();
        int rounds = 100;
        for (int warm = 0; warm < 2; warm++) {
            long start = System.nanoTime();
            for (int round = 0; round < rounds; round++) {
                for (int k = 1; k < pick.length; k++) {
                    double nm = table.nm(ports.get(pick[k - 1]), ports.get(pick[k]));
                    sink += nm < 1e9 ? nm : 0;
                }
            }
            if (warm == 1) {
                add("known port to known port", "%,.0f look-ups a second", rate(rounds * pick.length, start));
            }
        }
    }
}
