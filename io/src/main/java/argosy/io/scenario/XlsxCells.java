package argosy.io.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/// Cells of a workbook as the texts a CSV file would hold.
final class XlsxCells {
    /// Digits a spreadsheet keeps; the rest is noise of binary fractions.
    private static final MathContext DIGITS = new MathContext(15);

    private XlsxCells() {}

    static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            texts.add(Optional.ofNullable(row.getCell(column))
                    .map(XlsxCells::text)
                    .orElse(""));
        }
        return texts;
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> isDate(cell) ? date(cell.asDate()) : number(cell.asNumber(), cell.getRawValue());
            case BOOLEAN -> cell.asBoolean().toString();
            case EMPTY -> "";
            case STRING -> XlsxText.unescape(cell.asString());
            case FORMULA, ERROR -> cell.getRawValue() == null ? "" : cell.getRawValue();
        };
    }

    private static String number(BigDecimal value, String raw) {
        return raw.length() <= DIGITS.getPrecision()
                        && !raw.toLowerCase(Locale.ROOT).contains("e")
                ? raw
                : value.round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (cell.getType() != CellType.NUMBER || format == null) {
            return false;
        }
        String bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return bare.contains("yy") || bare.contains("d") || bare.contains("h:");
    }

    private static String date(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }
}
