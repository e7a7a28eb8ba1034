package argosy.io.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts a CSV text into records (RFC 4180; lines end in LF, CRLF or CR).
final class CsvScanner {
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private boolean quoteOpen;

    CsvScanner(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /// The separator that splits the header into most cells: comma, semicolon or tab.
    static char separatorOf(String text) {
        char best = ',';
        int most = 1;
        for (char candidate : new char[] {',', ';', '\t'}) {
            int cells = new CsvScanner(text, candidate)
                    .next()
                    .map(header -> header.cells().size())
                    .orElse(0);
            if (cells > most) {
                best = candidate;
                most = cells;
            }
        }
        return best;
    }

    /// True when the text ended inside quotes.
    boolean isQuoteOpen() {
        return quoteOpen;
    }

    /// The next record; empty at the end of the text.
    Optional<CsvRecord> next() {
        if (at >= text.length()) {
            return Optional.empty();
        }
        int first = line;
        List<String> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (take(separator));
        endLine();
        return Optional.of(new CsvRecord(first, cells));
    }

    private String cell() {
        return take('"') ? quoted() : plain();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        while (at < text.length()) {
            char letter = text.charAt(at++);
            if (letter != '"') {
                line += letter == '\n' ? 1 : 0;
                cell.append(letter);
            } else if (take('"')) {
                cell.append('"');
            } else {
                return cell + plain();
            }
        }
        quoteOpen = true;
        return cell.toString();
    }

    private void endLine() {
        if (at < text.length()) {
            boolean carriageReturn = take('\r');
            if (take('\n') || carriageReturn) {
                line++;
            }
        }
    }

    private boolean take(char expected) {
        boolean there = at < text.length() && text.charAt(at) == expected;
        at += there ? 1 : 0;
        return there;
    }

    private static boolean isEnd(char letter) {
        return letter == '\n' || letter == '\r';
    }
}
