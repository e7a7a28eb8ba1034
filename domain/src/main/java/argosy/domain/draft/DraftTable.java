package argosy.domain.draft;

import java.util.List;

/// One table as written.
///
/// A table without columns stands for one that could not be read at all: its reader has said why.
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

    /// What stands for a table that could not be read.
    public static DraftTable unreadable(String name, String file) {
        return new DraftTable(name, file, List.of(), List.of());
    }

    boolean isUnreadable() {
        return columns.isEmpty();
    }
}
