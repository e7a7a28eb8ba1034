package argosy.cli.validate;

import argosy.cli.route.TextTable;
import argosy.economics.rules.Amount;
import argosy.economics.validation.OutsideCheck;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The report for a terminal and for the documents.
public final class ValidationText {
    private static final int MOST_GIVEN = 60;
    private static final int GOT = 3;
    private static final MathContext DIGITS = new MathContext(6);

    private ValidationText() {}

    /// A table for each kind, then the verdict.
    public static List<String> lines(Validation validation) {
        List<String> lines = new ArrayList<>();
        for (String kind : validation.kinds()) {
            TextTable table = new TextTable(kind, "given", ">expected", ">got", ">error %", ">bar %", "", "source");
            validation.ofKind(kind).forEach(check -> table.row(cells(check).toArray(String[]::new)));
            lines.addAll(table.lines());
            lines.add("");
        }
        lines.add(verdict(validation));
        return lines;
    }

    /// The same as a page in Markdown.
    public static List<String> markdown(Validation validation) {
        List<String> lines = new ArrayList<>();
        lines.add("# Outside checks");
        lines.add("");
        lines.add("Written by `./argosy validate --markdown > docs/validation.md`; a test compares it. Values that"
                + " others");
        lines.add("published are in `data/validation/outside-values.csv`. " + verdict(validation));
        for (String kind : validation.kinds()) {
            lines.add("");
            lines.add("## " + kind);
            lines.add("| subject | given | expected | got | error % | bar % | | source |");
            lines.add("|---|---|---:|---:|---:|---:|---|---|");
            for (OutsideCheck check : validation.ofKind(kind)) {
                lines.add("| "
                        + String.join(
                                " | ",
                                kept(check).stream()
                                        .map(cell -> cell.replace("|", "/"))
                                        .toList())
                        + " |");
            }
        }
        return lines;
    }

    /// Distances are left out of the page: they change with every compile of the network.
    private static List<String> kept(OutsideCheck check) {
        List<String> cells = new ArrayList<>(cells(check));
        if (check.kind().equals(Validation.DISTANCE)) {
            cells.set(GOT, "run it");
            cells.set(GOT + 1, "run it");
        }
        return cells;
    }

    private static List<String> cells(OutsideCheck check) {
        return List.of(
                check.subject(),
                shortened(check.given()),
                Amount.plain(check.expected()),
                figure(check.got()),
                String.format(Locale.ROOT, "%+.3f", check.errorPercent() + 0.0),
                Amount.plain(check.barPercent()),
                check.holds() ? "ok" : "MISSED",
                check.source());
    }

    /// A long list of inputs is looked up in the file.
    private static String shortened(String given) {
        return given.length() <= MOST_GIVEN ? given : given.substring(0, MOST_GIVEN) + "…";
    }

    static String verdict(Validation validation) {
        int missed = validation.missed().size();
        int all = validation.checks().size();
        if (missed == 0) {
            return "All %d checks hold.".formatted(all);
        }
        List<String> names = validation.missed().stream()
                .map(check -> check.kind() + " " + check.subject())
                .toList();
        return "%d of %d checks miss their bar: %s.".formatted(missed, all, String.join("; ", names));
    }

    /// Six significant digits, no exponent.
    private static String figure(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
