package argosy.server.book;

import org.jspecify.annotations.Nullable;

/// Something wrong with a scenario, and the cell it is in.
///
/// @param table  null when the settings or the whole document are meant
/// @param row    id of the row, or its 1-based number where it has none; null when the whole table is meant
/// @param column null when the whole row is meant
public record CellProblem(
        boolean error,
        @Nullable String table,
        @Nullable String row,
        @Nullable String column,
        String code,
        String message,
        String advice) {}
