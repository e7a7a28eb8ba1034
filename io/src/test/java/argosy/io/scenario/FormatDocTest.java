package argosy.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import argosy.domain.draft.ColumnSpec;
import argosy.domain.draft.TableSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Keeps the tables of docs/scenario-format.md what the validator goes by.
final class FormatDocTest {
    private static final Path FILE = Path.of("..", "docs", "scenario-format.md");
    private static final Pattern SECTION =
            Pattern.compile("<!-- columns: ([a-z-]+) -->\n.*?<!-- end -->", Pattern.DOTALL);

    /// Run with `-Dargosy.rewrite=true` after a column has changed.
    @Test
    void everyColumnIsDocumented() throws IOException {
        String doc = Files.readString(FILE);
        String fresh = SECTION.matcher(doc).replaceAll(match -> Matcher.quoteReplacement(section(match)));
        if (Boolean.getBoolean("argosy.rewrite")) {
            Files.writeString(FILE, fresh);
        }
        assertThat(Files.readString(FILE)).isEqualTo(fresh);
        assertThat(SECTION.matcher(doc).results().map(match -> match.group(1)))
                .containsAll(TableSpec.all().stream()
                        .map(TableSpec::name)
                        .filter(name -> !name.equals("terminals") && !name.equals("figures"))
                        .toList())
                .contains("settings", "disruptions");
    }

    private static String section(MatchResult match) {
        String name = match.group(1);
        TableSpec spec = switch (name) {
            case "settings" -> TableSpec.settings();
            case "disruptions" -> TableSpec.disruptions();
            default -> TableSpec.find(name).orElseThrow();
        };
        return spec.columns().stream()
                .map(FormatDocTest::line)
                .collect(Collectors.joining(
                        "\n",
                        "<!-- columns: %s -->\n".formatted(name)
                                + "| column | kind | unit | range | when empty | example | meaning |\n"
                                + "| --- | --- | --- | --- | --- | --- | --- |\n",
                        "\n<!-- end -->"));
    }

    private static String line(ColumnSpec column) {
        String range = column.isBounded() ? "%s to %s".formatted(plain(column.min()), plain(column.max())) : "";
        String empty = column.required() ? "**required**" : column.fallback();
        return "| `%s` | %s | %s | %s | %s | `%s` | %s |"
                .formatted(
                        column.name(), kind(column), column.unit(), range, empty, column.example(), column.meaning());
    }

    private static String kind(ColumnSpec column) {
        return switch (column.type()) {
            case TEXT -> "text";
            case NUMBER -> "number";
            case LIMIT -> "number or `none`";
            case INTEGER -> "whole number";
            case BOOLEAN -> "`true`/`false`";
            case LIST -> "list, `;` between";
            case FROM -> "moment, from";
            case TO -> "moment, to";
            case DATE -> "date";
            case MONTH_DAY -> "`MM-DD`";
        };
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
