package argosy.netbuild;

import argosy.domain.GeoPoint;
import argosy.domain.PassageId;
import argosy.network.FairwayPiece;
import argosy.network.WaterPath;
import argosy.network.Waters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a rebuild changed: length of each passage, and the reference distances of `references.csv`.
final class NetworkDiff {
    private static final double NOTICED_NM = 0.05;

    private NetworkDiff() {}

    /// Lines for people; one line saying so when nothing moved.
    static List<String> lines(Waters before, Waters after, Path dataFolder) {
        List<String> lines = new ArrayList<>();
        Map<PassageId, Double> old = passages(before);
        Map<PassageId, Double> now = passages(after);
        SortedSet<PassageId> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        for (PassageId id : all) {
            compare("passage " + id, old.getOrDefault(id, 0.0), now.getOrDefault(id, 0.0), lines);
        }
        for (Map<String, String> row :
                Table.read(dataFolder.resolve("references.csv")).rows()) {
            GeoPoint from = Table.line(row, "from", 1).getFirst();
            GeoPoint to = Table.line(row, "to", 1).getFirst();
            double routed = length(after, from, to);
            compare(Table.text(row, "name") + expected(row, routed), length(before, from, to), routed, lines);
        }
        return lines.isEmpty() ? List.of("No passage and no reference distance moved.") : lines;
    }

    /// The published distance beside the new one, where there is one.
    private static String expected(Map<String, String> row, double routedNm) {
        if (String.valueOf(row.getOrDefault("expectedNm", "")).isBlank()) {
            return "";
        }
        double expectedNm = Table.number(row, "expectedNm");
        return String.format(
                Locale.ROOT, " (published %.1f, now %+.1f %%)", expectedNm, 100 * (routedNm / expectedNm - 1));
    }

    private static Map<PassageId, Double> passages(Waters waters) {
        Map<PassageId, Double> lengths = new TreeMap<>();
        for (FairwayPiece piece : waters.fairways()) {
            lengths.merge(piece.passage(), piece.lengthNm(), Double::sum);
        }
        return lengths;
    }

    private static double length(Waters waters, GeoPoint from, GeoPoint to) {
        return waters.findPath(from, to, Set.of()).map(WaterPath::lengthNm).orElse(0.0);
    }

    private static void compare(String what, double old, double now, List<String> lines) {
        if (Math.abs(old - now) >= NOTICED_NM) {
            lines.add(String.format(Locale.ROOT, "%s: %.1f nm, was %.1f (0 means none)", what, now, old));
        }
    }
}
