package argosy.domain.draft;

/// How a cell is written.
public enum ColumnType {
    TEXT,
    /// Decimal point, no thousands separator.
    NUMBER,
    /// A number, or `none` where a limit of the catalogue is to be lifted.
    LIMIT,
    INTEGER,
    /// `true` or `false`.
    BOOLEAN,
    /// Texts separated by semicolons.
    LIST,
    /// A moment with zone, or a date, which means 00:00 UTC of that day.
    FROM,
    /// A moment with zone, or a date, which means 23:59 UTC of that day.
    TO,
    /// An ISO date.
    DATE,
    /// `MM-DD`.
    MONTH_DAY;

    /// True when the cell is a number in formats that know numbers.
    public boolean isNumeric() {
        return this == NUMBER || this == INTEGER || this == LIMIT;
    }
}
