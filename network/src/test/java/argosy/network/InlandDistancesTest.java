package argosy.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import argosy.domain.GeoPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// River and canal lengths against the development rows of the reference data.
final class InlandDistancesTest {
    /// Channel rows by the fairway pieces they are about.
    private static final Map<String, List<String>> PIECES = Map.of(
            "101.5", List.of("VCSSC-1", "VCSSC-2", "VCSSC-3", "VCSSC-4", "VCSSC-5"),
            "55.1", List.of("VCSSC-1", "VCSSC-2", "VCSSC-3"),
            "46.4", List.of("VCSSC-4", "VCSSC-5"),
            "9.7", List.of("VCSSC-1"),
            "10.1", List.of("VCSSC-2"),
            "36.2", List.of("VCSSC-5"),
            "65.3", List.of("VCSSC-1", "VCSSC-2", "VCSSC-3", "VCSSC-4"));

    @Test
    void canalPiecesHaveTheirOfficialLengths() throws IOException {
        Map<String, Double> lengthsNm = new TreeMap<>();
        Waters.bundled().fairways().forEach(piece -> lengthsNm.put(piece.id(), piece.lengthNm()));
        int checked = 0;
        for (List<String> row : rows()) {
            List<String> pieces = PIECES.get(row.get(6));
            if (pieces != null && row.get(8).startsWith("channel")) {
                double nm = pieces.stream().mapToDouble(lengthsNm::get).sum();
                double expectedNm = Double.parseDouble(row.get(6));
                assertThat(nm).as(row.get(0) + " to " + row.get(1)).isCloseTo(expectedNm, within(expectedNm / 100));
                checked++;
            }
        }
        assertThat(checked).isEqualTo(PIECES.size());
    }

    /// Ways that cross the Sea of Azov are some per cent short (docs/passages.md); none may be far off.
    @Test
    void portRowsAreNotFarOff() throws IOException {
        int checked = 0;
        for (List<String> row : rows()) {
            if (row.get(8).equals("port-to-port")) {
                Optional<WaterPath> path = Waters.bundled()
                        .findPath(point(row.get(2), row.get(3)), point(row.get(4), row.get(5)), Set.of());
                double expectedNm = Double.parseDouble(row.get(6));
                assertThat(path.map(WaterPath::lengthNm).orElse(0.0))
                        .as(row.get(0) + " to " + row.get(1))
                        .isCloseTo(expectedNm, within(0.09 * expectedNm));
                checked++;
            }
        }
        assertThat(checked).isEqualTo(4);
    }

    private static GeoPoint point(String latDeg, String lonDeg) {
        return new GeoPoint(Double.parseDouble(latDeg), Double.parseDouble(lonDeg));
    }

    private static List<List<String>> rows() throws IOException {
        Path file = PublishedDistancesTest.shared().resolve("reference/distances/inland-dev.csv");
        assumeTrue(Files.exists(file), "No shared reference data near this checkout: inland lengths not tested.");
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                        .map(cell -> cell.replace("\"", ""))
                        .toList())
                .toList();
    }
}
