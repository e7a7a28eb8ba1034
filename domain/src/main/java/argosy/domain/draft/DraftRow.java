package argosy.domain.draft;

import java.util.List;

/// One row of a table as written; an empty text is an empty cell.
///
/// @param line  1-based line of the file on which the row begins
/// @param cells one per column of the table
public record DraftRow(int line, List<String> cells) {
    public DraftRow {
        cells = List.copyOf(cells);
    }
}
