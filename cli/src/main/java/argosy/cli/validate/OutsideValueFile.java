package argosy.cli.validate;

import argosy.domain.Problem;
import argosy.domain.draft.DraftRow;
import argosy.domain.draft.DraftTable;
import argosy.domain.draft.ProblemList;
import argosy.economics.validation.OutsideValue;
import argosy.io.scenario.CsvText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads the outside values packed into the jar: `kind,subject,inputs,expected,barPercent,source`.
///
/// `inputs` are `name=number` pairs between semicolons.
final class OutsideValueFile {
    private static final String FILE = "outside-values.csv";
    private static final List<String> COLUMNS =
            List.of("kind", "subject", "inputs", "expected", "barPercent", "source");

    private OutsideValueFile() {}

    static List<OutsideValue> bundled() {
        ProblemList problems = new ProblemList();
        List<OutsideValue> values = CsvText.read("outside-values", FILE, text(), problems)
                .map(table -> values(table, problems))
                .orElse(List.of());
        if (problems.hasErrors()) {
            throw new IllegalStateException("The bundled outside values are broken: "
                    + problems.errors().stream().map(Problem::text).collect(Collectors.joining("\n")));
        }
        return values;
    }

    private static String text() {
        try (InputStream in = OutsideValueFile.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The program was packed without " + FILE + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<OutsideValue> values(DraftTable table, ProblemList problems) {
        if (!table.columns().equals(COLUMNS)) {
            problems.error(
                    FILE, 1, "COLUMNS", "columns are %s".formatted(table.columns()), "give %s".formatted(COLUMNS));
            return List.of();
        }
        List<OutsideValue> values = new ArrayList<>();
        for (DraftRow row : table.rows()) {
            try {
                values.add(value(row.cells()));
            } catch (NumberFormatException e) {
                problems.error(FILE, row.line(), "NUMBER", "a number is wrong", "write numbers with a point");
            }
        }
        return values;
    }

    private static OutsideValue value(List<String> cells) {
        Map<String, Double> inputs = new HashMap<>();
        for (String pair : cells.get(2).split(";", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                inputs.put(pair.substring(0, equals), Double.parseDouble(pair.substring(equals + 1)));
            }
        }
        return new OutsideValue(
                cells.get(0),
                cells.get(1),
                inputs,
                Double.parseDouble(cells.get(3)),
                Double.parseDouble(cells.get(4)),
                cells.get(5));
    }
}
