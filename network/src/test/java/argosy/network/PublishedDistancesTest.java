package argosy.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import argosy.domain.GeoPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Lengths against the development half of US Pub. 151, regional rows, ends included.
final class PublishedDistancesTest {
    @Test
    void regionalRowsStayWithinTheBars() throws IOException {
        Path file = shared().resolve("reference/distances/pub151-dev.csv");
        assumeTrue(Files.exists(file), "No shared reference data near this checkout: accuracy not tested.");
        DistanceService service = new DistanceService(Waters.bundled(), DistanceService.SMALL_SHIP_CANALS);
        List<Double> errors = new ArrayList<>();
        int failures = 0;
        List<String> lines = Files.readAllLines(file);
        for (int k = 1; k < lines.size(); k += 3) {
            List<String> row = fields(lines.get(k));
            if (!"regional".equals(row.get(7)) || row.get(8).startsWith("via")) {
                continue;
            }
            DistanceService.Answer answer = service.distance(
                    new GeoPoint(Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3))),
                    new GeoPoint(Double.parseDouble(row.get(4)), Double.parseDouble(row.get(5))));
            if (answer.status() != DistanceService.Status.OK) {
                failures++;
                continue;
            }
            double printed = Double.parseDouble(row.get(6));
            errors.add(Math.abs(answer.routedNm() - printed) / printed * 100);
        }
        errors.sort(Double::compare);
        assertThat(errors.size()).isGreaterThan(200);
        assertThat(errors.stream().mapToDouble(e -> e).average().orElseThrow()).isLessThan(1.8);
        assertThat(errors.get(errors.size() / 2)).isLessThan(1.0);
        assertThat(failures).isLessThanOrEqualTo(1);
    }

    static Path shared() {
        String set = System.getProperty("argosy.shared");
        if (set != null) {
            return Path.of(set);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared"))) {
                return at.resolve("shared");
            }
        }
        return Path.of("shared");
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int k = 0; k < line.length(); k++) {
            char c = line.charAt(k);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
