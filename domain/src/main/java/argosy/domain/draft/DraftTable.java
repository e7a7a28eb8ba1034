package argosy.domain.draft;

import java.util.List;

/// One table as written.
///
/// @param name what it holds, such as `vessels`; unknown names are kept for the validator to complain about
/// @param file what problems call it
public record DraftTable(String name, String file, List<String> columns, List<DraftRow> rows) {
    public DraftTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (DraftRow row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("Row at %s:%d has %d cells for %d columns."
                        .formatted(file, row.line(), row.cells().size(), columns.size()));
            }
        }
    }
}
