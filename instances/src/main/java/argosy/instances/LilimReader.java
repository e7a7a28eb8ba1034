package argosy.instances;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads Li and Lim instance files.
public final class LilimReader {
    private static final int MOST_NODES = 5000;

    private LilimReader() {}

    /// Reads a file.
    ///
    /// @throws InstanceException naming file and line if it is not a Li and Lim instance
    public static LilimInstance read(Path file) {
        NumberLines lines = NumberLines.read(file, "\\s+");
        int[] head = lines.nextInts(3, "vehicles, capacity, speed");
        lines.check(head[0] >= 1 && head[0] <= MOST_NODES, "RANGE", "%d vehicles".formatted(head[0]));
        lines.check(head[1] >= 0, "RANGE", "capacity %d is negative".formatted(head[1]));
        List<int[]> rows = new ArrayList<>();
        while (lines.hasNext()) {
            int[] row = lines.nextInts(9, "node, x, y, demand, window, service, partners");
            lines.check(row[0] == rows.size(), "ID", "expected node %d, found %d".formatted(rows.size(), row[0]));
            lines.check(rows.size() < MOST_NODES, "RANGE", "more than %d nodes".formatted(MOST_NODES));
            lines.check(row[4] <= row[5], "WINDOW", "the window closes before it opens");
            lines.check(row[6] >= 0, "RANGE", "service time %d is negative".formatted(row[6]));
            rows.add(row);
        }
        lines.check(!rows.isEmpty(), "END", "there is no depot line");
        return new LilimInstance(head[0], head[1], rows.toArray(int[][]::new), pairs(lines, rows));
    }

    private static int[] pairs(NumberLines lines, List<int[]> rows) {
        List<Integer> pickups = new ArrayList<>();
        int deliveries = 0;
        for (int node = 1; node < rows.size(); node++) {
            int[] row = rows.get(node);
            if (row[8] > 0) {
                lines.check(row[8] < rows.size(), "PAIR", "node %d is delivered at unknown %d".formatted(node, row[8]));
                int[] partner = rows.get(row[8]);
                lines.check(
                        partner[7] == node && partner[3] == -row[3] && row[3] >= 0,
                        "PAIR",
                        "nodes %d and %d do not match in partner or demand".formatted(node, row[8]));
                pickups.add(node);
            } else {
                lines.check(row[7] > 0, "PAIR", "node %d has no partner".formatted(node));
                deliveries++;
            }
        }
        lines.check(
                deliveries == pickups.size(),
                "PAIR",
                "%d pickups but %d deliveries".formatted(pickups.size(), deliveries));
        return pickups.stream().mapToInt(Integer::intValue).toArray();
    }
}
