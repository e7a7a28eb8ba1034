package argosy.cli.route;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Columns under headings; a heading that starts with `>` aligns its column to the right.
public final class TextTable {
    private static final String GAP = "   ";

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(String... headings) {
        this.headings = List.of(headings);
    }

    public TextTable row(String... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(
                    "A row of %d cells under %d headings.".formatted(cells.length, headings.size()));
        }
        rows.add(List.of(cells));
        return this;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(headings.stream().map(TextTable::plain).toList()));
        rows.forEach(row -> lines.add(line(row)));
        return List.copyOf(lines);
    }

    private String line(List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> padded(cells.get(column), column))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private String padded(String cell, int column) {
        String blanks = " ".repeat(width(column) - cell.length());
        return headings.get(column).startsWith(">") ? blanks + cell : cell + blanks;
    }

    private int width(int column) {
        int widest =
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.max(widest, plain(headings.get(column)).length());
    }

    private static String plain(String heading) {
        return heading.startsWith(">") ? heading.substring(1) : heading;
    }
}
