package argosy.io.scenario;

import argosy.domain.draft.DraftRow;
import argosy.domain.draft.DraftSetting;
import argosy.domain.draft.DraftTable;
import argosy.domain.draft.ProblemList;
import argosy.domain.draft.ScenarioDraft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// Reads a workbook: sheet `scenario` with settings, then one sheet a table.
final class XlsxReader {
    private static final long MOST_UNPACKED = 256L << 20;

    private final Path file;
    private final ProblemList problems;

    private XlsxReader(Path file, ProblemList problems) {
        this.file = file;
        this.problems = problems;
    }

    static ScenarioDraft read(Path file, ProblemList problems) {
        return new XlsxReader(file, problems).read();
    }

    private ScenarioDraft read() {
        List<DraftTable> sheets = new ArrayList<>();
        try {
            if (isSane()) {
                readSheets(sheets);
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException e) {
            problems.error(
                    file.toString(), 0, "XLSX", "this is no workbook that can be read", "save it as .xlsx in Excel");
        }
        List<DraftSetting> settings = new ArrayList<>();
        List<DraftTable> tables = new ArrayList<>();
        for (DraftTable sheet : sheets) {
            if (sheet.name().equals(XlsxWriter.SETTINGS)) {
                settings.addAll(settings(sheet));
            } else {
                tables.add(sheet);
            }
        }
        return new ScenarioDraft(fileOf(XlsxWriter.SETTINGS), settings, tables);
    }

    /// Guards against files that are too large, packed or unpacked.
    private boolean isSane() throws IOException {
        long size = Files.size(file);
        if (size > Utf8.MOST_BYTES) {
            Utf8.tooLarge(file, size, problems);
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile());
                Stream<? extends ZipEntry> entries = zip.stream()) {
            long unpacked = entries.mapToLong(ZipEntry::getSize).sum();
            if (unpacked > MOST_UNPACKED) {
                Utf8.tooLarge(file, unpacked, problems);
                return false;
            }
        }
        return true;
    }

    private void readSheets(List<DraftTable> tables) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            List<Sheet> sheets;
            try (Stream<Sheet> all = book.getSheets()) {
                sheets = all.toList();
            }
            for (Sheet sheet : sheets) {
                try (Stream<Row> rows = sheet.openStream()) {
                    readSheet(
                            sheet.getName(), rows.limit(CsvText.MOST_ROWS + 2L).toList(), tables);
                }
            }
        }
    }

    private void readSheet(String name, List<Row> rows, List<DraftTable> tables) {
        String sheetFile = fileOf(name);
        List<String> columns = rows.isEmpty() ? List.of() : new ArrayList<>(XlsxCells.texts(rows.getFirst()));
        if (columns.stream().allMatch(String::isBlank)) {
            problems.error(sheetFile, 1, "HEADER-MISSING", "there is no header row", "begin with the column names");
            return;
        }
        if (rows.size() > CsvText.MOST_ROWS + 1) {
            problems.error(
                    sheetFile,
                    CsvText.MOST_ROWS,
                    "TOO-MANY-ROWS",
                    "more than %d rows; the rest is not read".formatted(CsvText.MOST_ROWS),
                    "check that it is the right file");
        }
        while (columns.getLast().isBlank()) {
            columns.removeLast();
        }
        List<String> names = columns.stream().map(String::strip).toList();
        List<DraftRow> draftRows = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            List<String> cells = fit(XlsxCells.texts(row), names.size(), sheetFile, row.getRowNum());
            if (!cells.stream().allMatch(String::isEmpty)) {
                draftRows.add(new DraftRow(row.getRowNum(), cells));
            }
        }
        tables.add(new DraftTable(name, sheetFile, names, draftRows));
    }

    private List<String> fit(List<String> texts, int width, String sheetFile, int line) {
        List<String> cells = new ArrayList<>(texts);
        while (cells.size() > width && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        if (cells.size() > width) {
            problems.error(
                    sheetFile,
                    line,
                    "ROW-LENGTH",
                    "%d cells under %d columns".formatted(cells.size(), width),
                    "name the column or delete the cell");
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return cells.subList(0, width);
    }

    private List<DraftSetting> settings(DraftTable sheet) {
        if (!sheet.columns().equals(XlsxWriter.SETTING_COLUMNS)) {
            problems.error(
                    sheet.file(),
                    1,
                    "SETTINGS-SHAPE",
                    "columns are %s".formatted(String.join(", ", sheet.columns())),
                    "they must be " + String.join(", ", XlsxWriter.SETTING_COLUMNS));
            return List.of();
        }
        List<DraftSetting> settings = new ArrayList<>();
        for (DraftRow row : sheet.rows()) {
            DraftSetting setting =
                    new DraftSetting("/" + row.cells().get(0), row.cells().get(1), row.line());
            if (settings.stream().anyMatch(other -> clash(other.pointer(), setting.pointer()))) {
                problems.error(
                        sheet.file(),
                        row.line(),
                        "DUPLICATE",
                        "%s is set twice".formatted(row.cells().get(0)),
                        "keep one of the rows");
            } else {
                settings.add(setting);
            }
        }
        return settings;
    }

    private static boolean clash(String a, String b) {
        return a.equals(b) || a.startsWith(b + "/") || b.startsWith(a + "/");
    }

    private String fileOf(String sheet) {
        return "%s[%s]".formatted(file, sheet);
    }
}
