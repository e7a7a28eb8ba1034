package argosy.io.scenario;

import java.util.List;

/// One record of a CSV text with the line it begins on.
record CsvRecord(int line, List<String> cells) {
    CsvRecord {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
