package argosy.bench.waters;

import argosy.network.Waters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `WatersBench [TABLE.csv]`: prints the accuracy table for a file of published distances, then the speed table.
public final class WatersBench {
    private WatersBench() {}

    /// @param args file with `fromLat,fromLon,toLat,toLon,nauticalMiles,set,route`; the development rows when left out
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        Waters waters = Waters.bundled();
        double loadMs = (System.nanoTime() - start) / 1e6;
        Path table = Path.of(args.length > 0 ? args[0] : "../shared/reference/distances/pub151-dev.csv");
        if (Files.exists(table)) {
            new Accuracy(waters).lines(PublishedRow.read(table)).forEach(System.out::println);
        } else {
            System.out.println("No table of published distances at " + table + ": accuracy not measured.");
        }
        System.out.println();
        new Speed(waters, loadMs).lines(table).forEach(System.out::println);
    }
}
