package argosy.io.scenario;

import argosy.domain.draft.DraftRow;
import argosy.domain.draft.DraftSetting;
import argosy.domain.draft.DraftTable;
import argosy.domain.draft.ScenarioDraft;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a scenario as a workbook: sheet `scenario` with the settings, then one sheet a table.
final class XlsxWriter {
    static final String SETTINGS = "scenario";
    static final List<String> SETTING_COLUMNS = List.of("setting", "value");

    private XlsxWriter() {}

    static void write(ScenarioDraft draft, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Argosy", "1.0")) {
            writeSettings(book.newWorksheet(SETTINGS), draft.settings());
            for (DraftTable table : draft.tables()) {
                writeTable(book.newWorksheet(table.name()), table);
            }
        }
    }

    private static void writeSettings(Worksheet sheet, List<DraftSetting> settings) {
        writeHeader(sheet, SETTING_COLUMNS);
        for (int row = 0; row < settings.size(); row++) {
            DraftSetting setting = settings.get(row);
            String value = setting.value();
            writeText(sheet, row + 1, 0, setting.pointer().substring(1));
            writeCell(sheet, row + 1, 1, value, CellNumbers.isNumber(setting.pointer(), value));
        }
    }

    private static void writeTable(Worksheet sheet, DraftTable table) {
        writeHeader(sheet, table.columns());
        for (int row = 0; row < table.rows().size(); row++) {
            DraftRow cells = table.rows().get(row);
            for (int column = 0; column < table.columns().size(); column++) {
                String text = cells.cells().get(column);
                boolean number =
                        CellNumbers.isNumber(table.name(), table.columns().get(column), text);
                writeCell(sheet, row + 1, column, text, number);
            }
        }
    }

    private static void writeHeader(Worksheet sheet, List<String> columns) {
        for (int column = 0; column < columns.size(); column++) {
            writeText(sheet, 0, column, columns.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(1, 1);
    }

    private static void writeCell(Worksheet sheet, int row, int column, String text, boolean number) {
        if (number) {
            sheet.value(row, column, new BigDecimal(text));
        } else {
            writeText(sheet, row, column, text);
        }
    }

    private static void writeText(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, XlsxText.escape(text));
        }
    }
}
