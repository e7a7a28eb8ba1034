package argosy.io.plan;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// One sheet filled row by row under a frozen header.
final class Sheet {
    static final String WHOLE = "#,##0";
    static final String CENTS = "#,##0.00";
    static final String TENTHS = "#,##0.0";
    private static final String MOMENT = "yyyy-mm-dd hh:mm";
    private final Worksheet sheet;
    private final int columns;
    private int row = 1;
    private int column;

    private Sheet(Worksheet sheet, List<Column> columns) {
        this.sheet = sheet;
        this.columns = columns.size();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i).title());
            sheet.width(i, columns.get(i).width());
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor("E6EDF2")
                .set();
        sheet.freezePane(1, 1);
    }

    /// Adds a sheet whose first row names its columns, given as `title|width in characters`.
    static Sheet add(Workbook workbook, String name, String... columns) {
        return new Sheet(
                workbook.newWorksheet(name),
                List.of(columns).stream().map(Column::of).toList());
    }

    Sheet text(@Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.value(row, column, text);
        }
        column++;
        return this;
    }

    Sheet wrapped(String text) {
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        return text(text);
    }

    Sheet number(double value, String format) {
        sheet.value(row, column, value);
        return formatted(format);
    }

    Sheet dollars(long usdCents) {
        return number(usdCents / 100.0, CENTS);
    }

    Sheet formula(String formula, String format) {
        sheet.formula(row, column, formula);
        return formatted(format);
    }

    Sheet blank() {
        column++;
        return this;
    }

    Sheet utc(Instant instant) {
        return local(instant, ZoneOffset.UTC);
    }

    Sheet local(Instant instant, ZoneId zone) {
        sheet.value(row, column, LocalDateTime.ofInstant(instant, zone));
        return formatted(MOMENT);
    }

    private Sheet formatted(String format) {
        sheet.style(row, column).format(format).set();
        column++;
        return this;
    }

    void endRow() {
        row++;
        column = 0;
    }

    void boldRow() {
        sheet.range(row, 0, row, columns - 1).style().bold().set();
        endRow();
    }

    /// The spreadsheet's number of the row being filled.
    int rowNumber() {
        return row + 1;
    }

    void filter() {
        if (row > 1) {
            sheet.setAutoFilter(0, 0, row - 1, columns - 1);
        }
    }

    private record Column(String title, double width) {
        static Column of(String text) {
            int bar = text.lastIndexOf('|');
            return new Column(text.substring(0, bar), Double.parseDouble(text.substring(bar + 1)));
        }
    }
}
