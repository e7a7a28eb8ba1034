package argosy.netbuild.outline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes the report's outline file from GSHHG: `OutlineBuilder GSHHG_FOLDER OUTLINE.json`.
///
/// One JSON object: lists `land`, `lake`, `island` (rings) and `river` (lines) of encoded polylines (the common
/// algorithm, five digits to four: 1e-4 degree, latitude first), beside source and licence. The same input gives the
/// same
/// bytes.
public final class OutlineBuilder {
    private static final double UNITS_PER_DEGREE = 1e4;
    private static final double SOUTHERNMOST_DEG = -60;
    private static final int LEAST_RIVER_RANK = 1;

    private final Map<String, List<String>> lists = new TreeMap<>();

    private OutlineBuilder() {}

    public static void main(String[] args) throws IOException {
        OutlineBuilder outline = new OutlineBuilder();
        outline.coast(Path.of(args[0]));
        outline.rivers(Path.of(args[0]));
        Files.writeString(Path.of(args[1]), outline.json(), StandardCharsets.UTF_8);
    }

    private void coast(Path folder) {
        for (Piece ring : Rings.join(BinnedLines.coast(folder))) {
            String list = switch (ring.kind.level()) {
                case 1 -> "land";
                case 2 -> "lake";
                case 3 -> "island";
                default -> "";
            };
            double latDeg = ring.y[0] / (double) BinnedLines.UNITS_PER_DEGREE;
            Detail detail = Detail.at(Thinner.lonDeg(ring.x[0]), latDeg);
            if (!list.isEmpty() && latDeg > SOUTHERNMOST_DEG && ring.kind.areaKm2() >= detail.leastKm2) {
                add(list, ring, 4);
            }
        }
    }

    private void rivers(Path folder) {
        for (Piece line : BinnedLines.rivers(folder)) {
            double latDeg = line.y[0] / (double) BinnedLines.UNITS_PER_DEGREE;
            double lonDeg = Thinner.lonDeg(line.x[0]);
            boolean near = lonDeg >= -12 && lonDeg <= 62 && latDeg >= 28 && latDeg <= 58;
            if (near && line.kind.level() <= LEAST_RIVER_RANK) {
                add("river", line, 2);
            }
        }
    }

    private void add(String list, Piece line, int fewestPoints) {
        BitSet kept = Thinner.keep(line);
        if (kept.cardinality() >= fewestPoints) {
            lists.computeIfAbsent(list, key -> new ArrayList<>()).add(encoded(line, kept));
        }
    }

    private static String encoded(Piece line, BitSet kept) {
        StringBuilder text = new StringBuilder();
        long turn = line.x[0] > 180L * BinnedLines.UNITS_PER_DEGREE ? 360L * BinnedLines.UNITS_PER_DEGREE : 0;
        long latBefore = 0;
        long lonBefore = 0;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            long lat = Math.round(line.y[i] * UNITS_PER_DEGREE / BinnedLines.UNITS_PER_DEGREE);
            long lon = Math.round((line.x[i] - turn) * UNITS_PER_DEGREE / BinnedLines.UNITS_PER_DEGREE);
            append(text, lat - latBefore);
            append(text, lon - lonBefore);
            latBefore = lat;
            lonBefore = lon;
        }
        return text.toString();
    }

    private static void append(StringBuilder text, long delta) {
        long rest = delta < 0 ? ~(delta << 1) : delta << 1;
        while (rest >= 0x20) {
            text.append((char) ((0x20 | (rest & 0x1f)) + 63));
            rest >>= 5;
        }
        text.append((char) (rest + 63));
    }

    private String json() {
        StringBuilder json = new StringBuilder("{\n");
        json.append("\"source\": \"GSHHG 2.3.7, Wessel and Smith 1996, doi:10.1029/96JB00104, simplified\",\n");
        json.append("\"licence\": \"LGPL-3.0-or-later\",\n\"asOf\": \"2017-06-15\"");
        lists.forEach((name, lines) -> {
            json.append(",\n\"").append(name).append("\": ").append(quoted(lines));
        });
        return json.append("\n}\n").toString();
    }

    private static String quoted(Collection<String> lines) {
        return lines.stream()
                .map(line -> "\"" + line.replace("\\", "\\\\") + "\"")
                .reduce((a, b) -> a + ",\n" + b)
                .map(all -> "[\n" + all + "]")
                .orElse("[]");
    }
}
