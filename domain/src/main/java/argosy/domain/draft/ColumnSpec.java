package argosy.domain.draft;

/// What a column holds.
///
/// @param unit     empty when it has none
/// @param min      least value of a number, inclusive
/// @param max      largest value of a number, inclusive
/// @param required true when an empty cell of a new row is a problem
/// @param fallback what an empty cell means, in words; empty when required or when it means "unknown"
/// @param example  a cell that is accepted
public record ColumnSpec(
        String name,
        ColumnType type,
        String unit,
        double min,
        double max,
        boolean required,
        String fallback,
        String example,
        String meaning) {
    static ColumnSpec column(String name, ColumnType type, String example, String meaning) {
        return new ColumnSpec(
                name, type, "", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, true, "", example, meaning);
    }

    static ColumnSpec text(String name, String example, String meaning) {
        return column(name, ColumnType.TEXT, example, meaning);
    }

    static ColumnSpec number(String name, String unit, double min, double max, String example, String meaning) {
        return new ColumnSpec(name, ColumnType.NUMBER, unit, min, max, true, "", example, meaning);
    }

    static ColumnSpec limit(String name, String unit, double min, double max, String example, String meaning) {
        return new ColumnSpec(name, ColumnType.LIMIT, unit, min, max, false, "no limit known", example, meaning);
    }

    static ColumnSpec integer(String name, double min, double max, String example, String meaning) {
        return new ColumnSpec(name, ColumnType.INTEGER, "", min, max, true, "", example, meaning);
    }

    /// A copy whose cell may be empty and then means `words`.
    ColumnSpec or(String words) {
        return new ColumnSpec(name, type, unit, min, max, false, words, example, meaning);
    }

    /// True when numbers have bounds.
    public boolean isBounded() {
        return min != Double.NEGATIVE_INFINITY;
    }
}
