package argosy.io.scenario;

import argosy.domain.draft.DraftRow;
import argosy.domain.draft.DraftTable;
import argosy.domain.draft.ProblemList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tables as CSV text.
public final class CsvText {
    /// Rows of one table that are read; a longer one is not a scenario.
    static final int MOST_ROWS = 100_000;

    private CsvText() {}

    /// Reads a table; what is wrong with it goes to `problems` and the rest is still read.
    ///
    /// @param name what the table holds, such as `vessels`
    /// @param file what problems call it
    public static Optional<DraftTable> read(String name, String file, String text, ProblemList problems) {
        char separator = CsvScanner.separatorOf(text);
        CsvScanner scanner = new CsvScanner(text, separator);
        Optional<CsvRecord> header = scanner.next();
        if (header.isEmpty() || header.get().isBlank()) {
            problems.error(file, 1, "HEADER-MISSING", "there is no header row", "begin with the names of the columns");
            return Optional.empty();
        }
        if (separator != ',') {
            String named = separator == ';' ? "semicolons" : "tabs";
            problems.warn(
                    file,
                    1,
                    "CSV-SEPARATOR",
                    "cells are separated by %s".formatted(named),
                    "this is read; beware of decimal commas, and quote lists");
        }
        List<String> columns = header.get().cells().stream().map(String::strip).toList();
        List<DraftRow> rows = rows(scanner, file, columns.size(), problems);
        if (scanner.isQuoteOpen()) {
            int line = rows.isEmpty() ? 1 : rows.getLast().line();
            problems.error(file, line, "QUOTE-OPEN", "a quotation mark is never closed", "close it or double it");
        }
        return Optional.of(new DraftTable(name, file, columns, rows));
    }

    /// Reads a table from a file in UTF-8, as [#read(String, String, String, ProblemList)].
    public static Optional<DraftTable> read(String name, Path file, ProblemList problems) {
        return Utf8.read(file, problems).flatMap(text -> read(name, file.toString(), text, problems));
    }

    private static List<DraftRow> rows(CsvScanner scanner, String file, int width, ProblemList problems) {
        List<DraftRow> rows = new ArrayList<>();
        for (Optional<CsvRecord> next = scanner.next(); next.isPresent(); next = scanner.next()) {
            CsvRecord csvRecord = next.get();
            if (csvRecord.isBlank()) {
                continue;
            }
            if (rows.size() == MOST_ROWS) {
                problems.error(
                        file,
                        csvRecord.line(),
                        "TOO-MANY-ROWS",
                        "more than %d rows; the rest is not read".formatted(MOST_ROWS),
                        "check that it is the right file");
                break;
            }
            rows.add(fit(csvRecord, file, width, problems));
        }
        return rows;
    }

    private static DraftRow fit(CsvRecord csvRecord, String file, int width, ProblemList problems) {
        List<String> cells = new ArrayList<>(csvRecord.cells());
        boolean tooLong = cells.size() > width
                && !cells.subList(width, cells.size()).stream().allMatch(String::isBlank);
        if (tooLong || cells.size() < width) {
            problems.error(
                    file,
                    csvRecord.line(),
                    "ROW-LENGTH",
                    "%d cells under %d columns".formatted(cells.size(), width),
                    "put cells that hold a comma in quotation marks, and keep empty cells");
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return new DraftRow(csvRecord.line(), cells.subList(0, width));
    }

    /// Writes a table; lines end in LF.
    static String write(DraftTable table) {
        StringBuilder text = new StringBuilder();
        append(text, table.columns());
        table.rows().forEach(row -> append(text, row.cells()));
        return text.toString();
    }

    /// One line without its end, quoted where needed.
    public static String line(List<String> cells) {
        StringBuilder text = new StringBuilder();
        append(text, cells);
        return text.substring(0, text.length() - 1);
    }

    private static void append(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        text.append('\n');
    }

    private static String quoted(String cell) {
        boolean needs = cell.chars().anyMatch(it -> it == ',' || it == '"' || it == '\n' || it == '\r')
                || cell.startsWith("\uFEFF");
        return needs ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
