package argosy.io.scenario;

import argosy.domain.draft.ColumnSpec;
import argosy.domain.draft.ColumnType;
import argosy.domain.draft.TableSpec;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells which texts may be written as numbers in formats that know numbers, without changing a letter of them.
final class CellNumbers {
    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Pattern NUMERIC_SETTING = Pattern.compile("/disruptions/\\d+/(draughtM|value)|/prices/[^/]+");
    /// Digits that survive a spreadsheet.
    private static final int DIGITS = 15;

    private CellNumbers() {}

    static boolean isNumber(String table, String column, String text) {
        Optional<ColumnSpec> spec = TableSpec.find(table).flatMap(it -> it.findColumn(column));
        return spec.map(ColumnSpec::type).filter(ColumnType::isNumeric).isPresent() && isPlain(text);
    }

    static boolean isNumber(String pointer, String text) {
        return NUMERIC_SETTING.matcher(pointer).matches() && isPlain(text);
    }

    private static boolean isPlain(String text) {
        return text.length() <= DIGITS && PLAIN.matcher(text).matches() && !text.equals("-0");
    }
}
